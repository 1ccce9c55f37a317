"""Families that live in a repository's own code: what their keys mean, against figures that their authors published."""

from __future__ import annotations

from typing import Any

import pytest

from llmcfg import from_dict
from llmcfg.base.formula import ABSENT, evaluate, names
from llmcfg.facts.config import Config
from llmcfg.facts.schema import field
from llmcfg.knowledge import families
from llmcfg.knowledge.rules import RULES
from llmcfg.normalize.reader import usable
from llmcfg.resolve.complete import complete
from llmcfg.resolve.families import family, held
from llmcfg.resolve.kinds import kind_of


def read(**data: Any) -> Config:
    """A config as the library reads it."""
    return from_dict(data)


def total(config: Config) -> int:
    """Parameters of a plain decoder, by the facts alone."""
    layers, hidden, heads = config.num_hidden_layers, config.hidden_size, config.num_attention_heads
    count: int
    kinds = config.mlp_layer_types or ["dense"] * layers
    norm = hidden * (2 if config.norm_type == "layernorm" else 1)
    count = config.vocab_size * hidden * (1 if config.tie_word_embeddings else 2) + norm
    for index, kind in enumerate(kinds):
        groups = _at(config.num_key_value_heads, index)
        queries = _at(heads, index) * config.head_dim
        attention = hidden * (queries + 2 * groups * config.head_dim) + queries * hidden if groups else 0
        if config.attention_bias:
            attention += queries + 2 * groups * config.head_dim
        if config.attention_out_bias:
            attention += hidden
        if config.qk_norm == "per_head":
            attention += 2 * config.head_dim
        count += attention + norm * (bool(groups) + 1)
        if kind == "sparse":
            width = config.moe_intermediate_size
            count += 3 * hidden * (config.num_experts * width + (config.shared_expert_intermediate_size or 0))
            count += config.num_experts * hidden
            continue
        width = _at(config.intermediate_size, index)
        count += hidden * width * (3 if config.gated_mlp else 2)
        if config.mlp_bias:
            count += width * (2 if config.gated_mlp else 1) + hidden
    return count


def _at(value: int | list[int], index: int) -> int:
    return value[index] if isinstance(value, list) else value


# Sizes as in each repository's config.json; totals as its weights have them (the Hub's safetensors metadata).
PUBLISHED: dict[str, tuple[int, dict[str, Any]]] = {
    "Qwen/Qwen-7B": (7_721_324_544, {"model_type": "qwen"}),
    # The total less LoRA's share in every log of fine-tuning it: 6176956416 - 3670016. It ties its embeddings.
    "THUDM/chatglm-6b": (6_173_286_400, {"model_type": "chatglm", "position_encoding_2d": True, "vocab_size": 130528}),
    "THUDM/chatglm2-6b": (
        6_243_584_000,
        {
            "model_type": "chatglm",
            "add_qkv_bias": True,
            "multi_query_attention": True,
            "multi_query_group_num": 2,
            "tie_word_embeddings": False,
        },
    ),
    "baichuan-inc/Baichuan2-7B-Base": (
        7_505_973_248,
        {
            "model_type": "baichuan",
            "vocab_size": 125696,
            "hidden_size": 4096,
            "intermediate_size": 11008,
            "num_hidden_layers": 32,
            "num_attention_heads": 32,
        },
    ),
    "internlm/internlm2-7b": (
        7_737_708_544,
        {
            "model_type": "internlm2",
            "vocab_size": 92544,
            "intermediate_size": 14336,
            "num_key_value_heads": 8,
            "bias": False,
        },
    ),
    # MiniCPM (arXiv:2404.06395) table 1: 2,442,057,984 without embeddings.
    "openbmb/MiniCPM-2B-sft-bf16": (
        2_442_057_984 + 122753 * 2304,
        {
            "model_type": "minicpm",
            "vocab_size": 122753,
            "hidden_size": 2304,
            "intermediate_size": 5760,
            "num_hidden_layers": 40,
            "num_attention_heads": 36,
            "num_key_value_heads": 36,
        },
    ),
    "microsoft/Phi-3-small-8k-instruct": (7_392_272_384, {"model_type": "phi3small"}),
    "01-ai/Yi-6B": (
        6_061_035_520,
        {
            "model_type": "Yi",
            "hidden_size": 4096,
            "intermediate_size": 11008,
            "num_hidden_layers": 32,
            "num_attention_heads": 32,
            "num_key_value_heads": 4,
        },
    ),
    "deepseek-ai/deepseek-moe-16b-base": (
        16_375_728_128,
        {
            "model_type": "deepseek",
            "hidden_size": 2048,
            "intermediate_size": 10944,
            "moe_intermediate_size": 1408,
            "num_hidden_layers": 28,
            "num_attention_heads": 16,
            "num_key_value_heads": 16,
            "n_routed_experts": 64,
            "n_shared_experts": 2,
            "num_experts_per_tok": 6,
            "first_k_dense_replace": 1,
        },
    ),
    "GSAI-ML/LLaDA-8B-Base": (
        8_015_581_184,
        {
            "model_type": "llada",
            "d_model": 4096,
            "n_layers": 32,
            "n_heads": 32,
            "n_kv_heads": 32,
            "mlp_hidden_size": 12288,
            "embedding_size": 126464,
            "vocab_size": 126464,
            "weight_tying": False,
            "block_type": "llama",
            "layer_norm_type": "rms",
            "include_bias": False,
            "rope": True,
        },
    ),
    # The lists are what configuration_openelm.py writes for OpenELM-270M.
    "apple/OpenELM-270M": (
        271_527_168,
        {
            "model_type": "openelm",
            "num_transformer_layers": 16,
            "model_dim": 1280,
            "head_dim": 64,
            "num_gqa_groups": 4,
            "normalize_qk_projections": True,
            "share_input_output_layers": True,
            "num_query_heads": [12, 12, 12, 12, 12, 16, 16, 16, 16, 16, 16, 16, 20, 20, 20, 20],
            "num_kv_heads": [3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5],
            "ffn_multipliers": [
                *(0.5, 0.73, 0.97, 1.2, 1.43, 1.67, 1.9, 2.13),
                *(2.37, 2.6, 2.83, 3.07, 3.3, 3.53, 3.77, 4.0),
            ],
        },
    ),
    # README: 104M. One matrix for both ends, no experts although their keys are there.
    "jingyaogong/MiniMind2": (
        104_030_976,
        {
            "model_type": "minimind",
            "dim": 768,
            "n_layers": 16,
            "hidden_dim": 2048,
            "n_routed_experts": 4,
            "n_shared_experts": True,
            "num_experts_per_tok": 2,
        },
    ),
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_facts_make_the_published_total(name: str) -> None:
    want, data = PUBLISHED[name]
    assert total(read(**data)) == want


def test_absent_keys_are_the_class_s_and_say_so() -> None:
    config = read(model_type="internlm2")
    assert config.vocab_size == 103168
    assert config.origin("vocab_size") == "default:internlm2"
    assert config.num_key_value_heads == 32  # null in the class: as many as there are heads
    assert config.attention_bias is True


def test_a_class_that_extends_another_has_its_defaults() -> None:
    """XiaomiMiMo/MiMo-7B-Base: class MiMoConfig(Qwen2Config)."""
    config = read(model_type="mimo", hidden_size=4096, num_attention_heads=32, use_sliding_window=False)
    assert config.model_type == "mimo"
    assert config.num_key_value_heads == 32
    assert config.origin("num_key_value_heads") == "default:qwen2"
    assert config.attention_bias is True  # Qwen2's code
    assert config.sliding_window is None


@pytest.mark.parametrize(
    ("version", "base"),
    [(2.0, "minicpm"), (2.5, "llama"), ("2.6", "qwen2"), (4.0, "llama"), (4.5, "qwen3")],
)
def test_minicpm_v_is_another_model_in_every_version(version: object, base: str) -> None:
    assert family("minicpmv", {"version": version}) == base


def test_minicpm_v_2_says_no_version() -> None:
    assert family("minicpmv", {"hidden_size": 2304, "query_num": 64}) == "minicpm"
    assert family("minicpmv", {"hidden_size": 4096, "query_num": 96}) == "llama"  # MiniCPM-Llama3-V-2_5
    assert family("minicpmv", {"version": 9.9}) == "minicpmv"


def test_two_chatglms_share_a_type() -> None:
    first = read(model_type="chatglm", inner_hidden_size=16384)
    assert (first.gated_mlp, first.norm_type, first.tie_word_embeddings) == (False, "layernorm", True)
    assert "partial_rotary_factor" not in first.facts  # the other half of a head turns too, by another position
    second = read(model_type="chatglm", rope_ratio=500, tie_word_embeddings=False)
    assert (second.gated_mlp, second.norm_type, second.partial_rotary_factor) == (True, "rmsnorm", 0.5)
    assert second.rope_theta == 5_000_000
    assert second.attention_bias is False  # the class's add_qkv_bias


def test_baichuan_s_positions_go_by_its_size() -> None:
    small, large = read(model_type="baichuan", hidden_size=4096), read(model_type="baichuan", hidden_size=5120)
    assert (small.position_embedding, small.rope_theta) == ("rope", 10000)
    assert large.position_embedding == "alibi"
    assert not {"rope_theta", "rope_type"} & set(large.facts)


def test_qwen_1_stretches_by_no_fixed_factor() -> None:
    config = read(model_type="qwen")
    assert config.rope_type == "dynamic"
    assert "rope_factor" not in config.facts
    assert config.intermediate_size == 11008


def test_falcon_as_first_published() -> None:
    """tiiuae/falcon-40b: eight groups and no multi_query; falcon-7b: one head."""
    large = read(model_type="RefinedWeb", hidden_size=8192, n_head=128, n_head_kv=8, n_layer=60)
    assert (large.num_key_value_heads, large.intermediate_size, large.rope_theta) == (8, 32768, 10000)
    small = read(model_type="RefinedWebModel", hidden_size=4544, n_head=71, multi_query=True)
    assert (small.num_key_value_heads, small.attention_kind) == (1, "MQA")


def test_nemotron_nas_has_its_own_heads_and_width_in_every_layer() -> None:
    """llama.cpp conversion/deci.py: heads // n_heads_in_group, and ffn_mult × hidden × 2/3 up to 256."""
    blocks = [
        {"attention": {"n_heads_in_group": 8, "no_op": False}, "ffn": {"ffn_mult": 5.25, "no_op": False}},
        {"attention": {"n_heads_in_group": None, "no_op": True}, "ffn": {"ffn_mult": 1.3125, "no_op": False}},
        {"attention": {"n_heads_in_group": 16, "no_op": False}, "ffn": {"ffn_mult": None, "no_op": True}},
    ]
    config = read(
        model_type="nemotron-nas",
        hidden_size=8192,
        num_attention_heads=64,
        num_hidden_layers=3,
        num_key_value_heads=None,
        intermediate_size=None,
        block_configs=blocks,
    )
    assert config.num_key_value_heads == [8, 0, 4]
    assert config.intermediate_size == [28672, 7168, 0]
    assert config.figures["kv_cache"]["bytes_per_token"] == (8 + 4) * 128 * 2 * 2
    same = read(model_type="nemotron-nas", hidden_size=8192, num_attention_heads=64, block_configs=blocks[:1] * 2)
    assert (same.num_key_value_heads, same.intermediate_size) == (8, 28672)


def test_molmo_and_olmo_count_gate_and_up_together() -> None:
    molmo = read(model_type="molmo", intermediate_size=37888, embedding_size=152064, vocab_size=151936)
    assert (molmo.intermediate_size, molmo.vocab_size, molmo.tie_word_embeddings) == (18944, 152064, False)
    olmo = read(
        model_type="hf_olmo", d_model=4096, n_heads=32, mlp_hidden_size=22016, activation_type="swiglu", rope=True
    )
    assert (olmo.intermediate_size, olmo.gated_mlp, olmo.num_key_value_heads) == (11008, True, 32)


def test_the_first_phis() -> None:
    """microsoft/phi-2 as of 2023: 32 of 80 dimensions turn; the vocabulary is padded to 64."""
    config = read(model_type="phi-msft", n_embd=2560, n_head=32, n_layer=32, vocab_size=51180)
    assert (config.intermediate_size, config.partial_rotary_factor, config.vocab_size) == (10240, 0.4, 51200)
    assert config.norm_placement == "parallel"


def test_internlm_s_rotary_object() -> None:
    config = read(model_type="internlm", rotary={"base": 500000, "type": "dynamic", "scaling_factor": 2.0})
    assert (config.rope_theta, config.rope_type, config.rope_factor) == (500000, "dynamic", 2.0)
    assert read(model_type="internlm").rope_type == "default"


def test_the_language_model_of_a_file_without_its_type() -> None:
    config = read(model_type="deepseek_vl_v2", language_config={"hidden_size": 2560, "num_hidden_layers": 30})
    assert (config.hidden_size, config.attention_kind) == (2560, "MLA")
    vila = read(model_type="llava_llama", llm_cfg={"model_type": "qwen2", "num_hidden_layers": 28})
    assert vila.num_hidden_layers == 28
    flat = read(model_type="llava_llama", num_hidden_layers=60)
    assert (flat.num_hidden_layers, flat.gated_mlp) == (60, True)


def test_deepseek_vl2_tiny_has_plain_heads() -> None:
    """deepseek-ai/deepseek-vl2-tiny: use_mla false, and zeros for the parts of an MLA head."""
    sizes = {"hidden_size": 1280, "num_attention_heads": 10, "num_key_value_heads": 10, "num_hidden_layers": 12}
    zeros = {"kv_lora_rank": None, "q_lora_rank": None, "qk_nope_head_dim": 0, "qk_rope_head_dim": 0, "v_head_dim": 0}
    config = read(model_type="deepseek_vl_v2", language_config={**sizes, **zeros, "use_mla": False})
    assert (config.attention_kind, config.head_dim) == ("MHA", 128)
    assert not set(zeros) & set(config.facts)


def test_a_file_without_a_type_is_known_by_its_class() -> None:
    config = read(architectures=["CogVLMForCausalLM"], num_multi_query_heads=8)
    assert (config.num_key_value_heads, config.rope_theta, config.vocab_size) == (8, 500000, 128256)


LAYOUTS: list[tuple[dict[str, Any], list[int]]] = [
    # Which layers hold experts; transformers 5.23 modeling_<type>.py, see knowledge/rules.py for the lines.
    ({"model_type": "deepseek_v3", "num_hidden_layers": 5, "first_k_dense_replace": 3}, [3, 4]),
    ({"model_type": "qwen3_moe", "num_hidden_layers": 6, "decoder_sparse_step": 2, "mlp_only_layers": [3]}, [1, 5]),
    ({"model_type": "jamba", "num_hidden_layers": 6, "expert_layer_period": 3, "expert_layer_offset": 1}, [1, 4]),
    ({"model_type": "llama4_text", "num_hidden_layers": 6, "interleave_moe_layer_step": 3}, [2, 5]),
    (
        {
            "model_type": "ernie4_5_moe",
            "num_hidden_layers": 8,
            "moe_layer_start_index": 2,
            "moe_layer_end_index": 5,
            "moe_layer_interval": 2,
        },
        [3, 5],
    ),
    ({"model_type": "mixtral", "num_hidden_layers": 3}, [0, 1, 2]),
    ({"model_type": "lfm2_moe", "num_hidden_layers": 4, "num_dense_layers": 2}, [2, 3]),
    # Snowflake/snowflake-arctic-instruct modeling_arctic.py; stepfun-ai/step3: a string of numbers.
    ({"model_type": "arctic", "num_hidden_layers": 4}, [1, 3]),
    ({"model_type": "step3_text", "num_hidden_layers": 5, "moe_layers_enum": "1,4"}, [1, 4]),
    ({"model_type": "step3_text", "num_hidden_layers": 61}, list(range(4, 60))),
    (
        {"model_type": "hunyuan", "num_hidden_layers": 3, "num_experts": [16, 16, 16], "moe_layer_num_skipped": 1},
        [1, 2],
    ),
]


@pytest.mark.parametrize(("data", "sparse"), LAYOUTS, ids=lambda value: str(value)[:60])
def test_which_layers_hold_experts(data: dict[str, Any], sparse: list[int]) -> None:
    kinds = read(**data).mlp_layer_types
    assert len(kinds) == data["num_hidden_layers"]
    assert [index for index, kind in enumerate(kinds) if kind == "sparse"] == sparse
    assert set(kinds) <= {"dense", "sparse"}


@pytest.mark.parametrize(
    "data",
    [
        {"model_type": "qwen3_moe", "num_local_experts": 0},
        {"model_type": "doge"},
        {"model_type": "minicpm"},
        {"model_type": "deepseek"},  # deepseek-llm-7b: no experts
    ],
)
def test_a_dense_model_has_no_layout(data: dict[str, Any]) -> None:
    assert "mlp_layer_types" not in read(**data).facts


@pytest.mark.parametrize("model_type", [*RULES, *families.BASES])
@pytest.mark.parametrize("odd", [None, "x", -1, 10**30, [], {}, 1.5, True])
def test_hostile_values_are_no_error_and_no_flood(model_type: str, odd: object) -> None:
    keys = {key for formula in RULES.get(model_type, {}).values() for key in names(formula)}
    keys |= set(names(families.BASES.get(model_type, "0")))
    raw = dict.fromkeys(keys, odd)
    family(model_type, raw)
    for name, formula in RULES.get(model_type, {}).items():
        value = evaluate(formula, raw)
        assert not isinstance(value, list) or len(value) <= 100_000, name


def test_every_row_is_about_a_field_and_a_type() -> None:
    for model_type, rows in RULES.items():
        for name, formula in rows.items():
            kind = field(name).kind
            value = evaluate(formula, {})
            assert value in (None, ABSENT) or usable(value, kind), (model_type, name)
    known = {name for name in (*families.DEFAULTS, *families.VARIANTS, *families.BASES) if kind_of(name) is not None}
    assert not known, "transformers has these itself"


@pytest.mark.parametrize("formula", families.BASES.values())
def test_a_base_is_a_family_that_is_held(formula: str) -> None:
    for version in (None, 2.0, 2.5, 2.6, 4.0, 4.5):
        base = evaluate(formula, {"version": version, "hidden_size": 4096})
        assert base is None or held(base) or complete(base, {}) is not None
