"""Families that live in a repository's own code: totals of published models, and names as their checkpoints have them.

Where nothing else is said a total is the number of parameters that the Hub states for the repository (the sum over its
safetensors headers); what a checkpoint holds beside the parameters is counted in ``stored``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from llmcfg import from_dict
from llmcfg.resolve.families import defaults
from llmcfg.tensors.blueprint import Plain, Unknown
from llmcfg.tensors.counts import Parameters, count, counted
from llmcfg.tensors.listing import of, tensors
from llmcfg.tensors.remote import COMPOSITES, MODULES

FIXTURES = Path(__file__).parents[2] / "fixtures"


def fixture(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((FIXTURES / f"{name}.json").read_text())
    return data


def numbers(data: dict[str, Any]) -> Parameters:
    return count(of(from_dict(data)))


def llama(model_type: str, hidden: int, width: int, layers: int, heads: int, vocab: int, **more: Any) -> dict[str, Any]:
    return {
        "model_type": model_type,
        "hidden_size": hidden,
        "intermediate_size": width,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "vocab_size": vocab,
        **more,
    }


def qwen(hidden: int, width: int, layers: int, heads: int, vocab: int = 152064, **more: Any) -> dict[str, Any]:
    return {**llama("qwen", hidden, width, layers, heads, vocab), "architectures": ["QWenLMHeadModel"], **more}


def openelm(dim: int, size: int, layers: int, **more: Any) -> dict[str, Any]:
    """The lists as configuration_openelm.py makes them: from 0.5 to 1 and from 0.5 to 4, layer by layer."""

    def steps(first: float, last: float) -> list[float]:
        return [round(first + (last - first) * i / (layers - 1), 2) for i in range(layers)]

    def divisible(value: float, by: int) -> int:
        near = max(by, int(value + by / 2) // by * by)
        return near + by if near < 0.9 * value else near

    queries = [divisible(dim * step, 4 * size) // size for step in steps(0.5, 1.0)]
    return {
        "model_type": "openelm",
        "architectures": ["OpenELMForCausalLM"],
        "model_dim": dim,
        "head_dim": size,
        "num_gqa_groups": 4,
        "num_transformer_layers": layers,
        "normalize_qk_projections": True,
        "share_input_output_layers": True,
        "num_query_heads": queries,
        "num_kv_heads": [heads // 4 for heads in queries],
        "ffn_multipliers": steps(0.5, 4.0),
        **more,
    }


GLM_4 = {
    "model_type": "chatglm",
    "architectures": ["ChatGLMModel"],
    "num_layers": 40,
    "padded_vocab_size": 151552,
    "add_qkv_bias": True,
    "multi_query_attention": True,
    "multi_query_group_num": 2,
    "tie_word_embeddings": False,
}
GLM_1 = {"model_type": "chatglm", "position_encoding_2d": True, "inner_hidden_size": 16384, "vocab_size": 130528}
VISUAL = {"heads": 16, "image_size": 448, "layers": 48, "mlp_ratio": 4.9231, "output_dim": 4096, "patch_size": 14}
LING = {"num_experts": 64, "num_shared_experts": 2, "num_experts_per_tok": 6, "moe_intermediate_size": 1408}
LING_2 = {
    **{"num_experts": 256, "num_shared_experts": 1, "num_experts_per_tok": 8, "moe_intermediate_size": 512},
    **{"first_k_dense_replace": 1, "head_dim": 128, "use_qk_norm": True, "use_bias": False},
}
DEEPSEEK = {
    **{"n_routed_experts": 64, "n_shared_experts": 2, "num_experts_per_tok": 6, "moe_intermediate_size": 1408},
    "first_k_dense_replace": 1,
}
OLMO = {
    "model_type": "hf_olmo",
    "architectures": ["OLMoForCausalLM"],
    "activation_type": "swiglu",
    "block_type": "sequential",
    "block_group_size": 1,
    "include_bias": False,
    "layer_norm_type": "default",
    "layer_norm_with_affine": False,
    "rope": True,
    "vocab_size": 50280,
    "embedding_size": 50304,
}

PUBLISHED: dict[str, tuple[int, dict[str, Any]]] = {
    "Qwen/Qwen-7B": (7_721_324_544, fixture("Qwen--Qwen-7B")),
    "Qwen/Qwen-1_8B": (1_836_828_672, qwen(2048, 11008, 24, 16, 151936)),
    "Qwen/Qwen-14B": (14_167_290_880, qwen(5120, 27392, 40, 40)),
    "Qwen/Qwen-72B": (72_287_920_128, qwen(8192, 49152, 80, 64)),
    "Qwen/Qwen-VL-Chat": (9_656_935_168, qwen(4096, 22016, 32, 32, 151936, visual={**VISUAL, "width": 1664})),
    # What every log of fine-tuning it with LoRA says, less LoRA's share: 6,176,956,416 - 3,670,016.
    "THUDM/chatglm-6b": (6_173_286_400, GLM_1),
    "THUDM/chatglm2-6b": (6_243_584_000, fixture("THUDM--chatglm2-6b")),
    "THUDM/glm-4-9b-chat": (9_399_951_360, GLM_4),
    # README: 模型参数 7,000,559,616 and 13,264,901,120.
    "baichuan-inc/Baichuan-7B": (7_000_559_616, llama("baichuan", 4096, 11008, 32, 32, 64000)),
    "baichuan-inc/Baichuan-13B-Base": (13_264_901_120, llama("baichuan", 5120, 13696, 40, 40, 64000)),
    "baichuan-inc/Baichuan2-7B-Chat": (7_505_973_248, fixture("baichuan-inc--Baichuan2-7B-Chat")),
    "baichuan-inc/Baichuan2-13B-Chat": (13_896_668_160, llama("baichuan", 5120, 13696, 40, 40, 125696)),
    "internlm/internlm2-1_8b": (
        1_889_110_016,
        llama("internlm2", 2048, 8192, 24, 16, 92544, num_key_value_heads=8, bias=False),
    ),
    "internlm/internlm2-7b": (
        7_737_708_544,
        llama("internlm2", 4096, 14336, 32, 32, 92544, num_key_value_heads=8, bias=False),
    ),
    "internlm/internlm2-20b": (
        19_861_149_696,
        llama("internlm2", 6144, 16384, 48, 48, 92544, num_key_value_heads=8, bias=False),
    ),
    # arXiv:2404.06395 table 1: 2,442,057,984 without embeddings.
    "openbmb/MiniCPM-2B-sft-bf16": (
        2_442_057_984 + 122753 * 2304,
        llama("minicpm", 2304, 5760, 40, 36, 122753, num_key_value_heads=36),
    ),
    "deepseek-ai/deepseek-moe-16b-base": (
        16_375_728_128,
        llama("deepseek", 2048, 10944, 28, 16, 102400, num_key_value_heads=16, **DEEPSEEK),
    ),
    "inclusionAI/Ling-lite": (
        16_801_974_272,
        llama("bailing_moe", 2048, 5632, 28, 16, 126464, num_key_value_heads=4, use_bias=False, **LING),
    ),
    "microsoft/Phi-3-small-8k-instruct": (7_392_272_384, {"model_type": "phi3small"}),
    "01-ai/Yi-6B": (6_061_035_520, llama("Yi", 4096, 11008, 32, 32, 64000, num_key_value_heads=4)),
    # Its card, "Parameters".
    "stabilityai/stablelm-3b-4e1t": (2_795_443_200, {"model_type": "stablelm_epoch"}),
    "apple/OpenELM-270M": (271_527_168, openelm(1280, 64, 16)),
    "apple/OpenELM-450M": (457_179_136, openelm(1536, 64, 20)),
    "apple/OpenELM-1_1B": (1_079_891_456, openelm(2048, 64, 28)),
    "apple/OpenELM-3B": (3_036_647_424, openelm(3072, 128, 36)),
    # README: 104M.
    "jingyaogong/MiniMind2": (
        104_030_976,
        {"model_type": "minimind", "architectures": ["MiniMindLM"], "dim": 768, "n_layers": 16, "hidden_dim": 2048},
    ),
    # As transformers counts the same weights in its own class.
    "tiiuae/falcon-40b": (41_303_293_952, fixture("tiiuae--falcon-40b")),
    "tiiuae/falcon-7b": (
        6_921_720_704,
        {
            **{"model_type": "RefinedWebModel", "hidden_size": 4544, "n_head": 71, "n_layer": 32, "vocab_size": 65024},
            **{"multi_query": True, "parallel_attn": True, "bias": False},
        },
    ),
    "tiiuae/falcon-rw-1b": (
        1_311_625_216,
        {
            **{"model_type": "RefinedWebModel", "hidden_size": 2048, "n_head": 32, "n_layer": 24, "vocab_size": 50304},
            **{"multi_query": False, "parallel_attn": False, "bias": True, "alibi": True},
        },
    ),
    "GSAI-ML/LLaDA-8B-Base": (
        8_015_581_184,
        {
            **{"model_type": "llada", "architectures": ["LLaDAModelLM"], "d_model": 4096, "n_layers": 32},
            **{"n_heads": 32, "n_kv_heads": 32, "mlp_hidden_size": 12288, "embedding_size": 126464},
            **{"weight_tying": False, "block_type": "llama", "layer_norm_type": "rms", "rope": True},
        },
    ),
    # As OLMo-7B-hf and OLMo-1B-hf, the same weights.
    "allenai/OLMo-7B": (
        6_888_095_744,
        {**OLMO, "d_model": 4096, "n_heads": 32, "n_layers": 32, "mlp_hidden_size": 22016, "weight_tying": False},
    ),
    "allenai/OLMo-1B": (
        1_176_764_416,
        {**OLMO, "d_model": 2048, "n_heads": 16, "n_layers": 16, "mlp_hidden_size": 16384, "weight_tying": True},
    ),
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_published_total(name: str) -> None:
    total, data = PUBLISHED[name]
    assert numbers(data).total == total


def test_ling_2_has_a_routing_bias_beside_its_parameters() -> None:
    """The 16,255,643,392 of inclusionAI/Ling-mini-2.0 are with the biases of 19 layers."""
    data = llama("bailing_moe_v2", 2048, 5120, 20, 16, 157184, num_key_value_heads=4, **LING_2)
    found = numbers(data)
    assert (found.stored, found.total) == (16_255_643_392, 16_255_643_392 - 19 * 256)
    assert numbers({**data, "architectures": ["BailingMoeV2ForCausalLM"]}) == found._replace(
        model_class="BailingMoeV2ForCausalLM", why=None
    )


def test_rotary_frequencies_of_glm_are_stored() -> None:
    """glm-4-9b's files hold 9,399,951,392 numbers, chatglm2-6b's 6,243,584,032."""
    assert numbers(GLM_4).stored == 9_399_951_392
    assert numbers(fixture("THUDM--chatglm2-6b")).stored == 6_243_584_032
    assert numbers(GLM_1).stored == 6_173_286_400 + 28 * 32


def test_experts_that_a_token_does_not_see_are_not_active() -> None:
    """deepseek-moe-16b: 2.8 billion (arXiv:2401.06066)."""
    found = numbers(PUBLISHED["deepseek-ai/deepseek-moe-16b-base"][1])
    assert found.active is not None and found.total is not None
    assert found.total - found.active == 27 * 58 * 3 * 2048 * 1408
    assert round(found.active / 1e9, 1) == 2.8


def test_minicpm_moe() -> None:
    """openbmb/MiniCPM-MoE-8x2B: 13.6 billion without embeddings, 4 billion active of these."""
    data = llama("minicpm", 2304, 5760, 40, 36, 122753, num_key_value_heads=36, num_experts=8, num_experts_per_tok=2)
    found = numbers(data)
    assert found.total is not None and found.active is not None
    assert round((found.total - 122753 * 2304) / 1e9, 1) == 13.6
    assert round((found.active - 122753 * 2304) / 1e9, 1) == 4.0


def test_layers_of_a_search_differ() -> None:
    """nvidia/Llama-3_3-Nemotron-Super-49B-v1 in small: layers without one half."""
    blocks = [
        {"attention": {"n_heads_in_group": 8, "no_op": False}, "ffn": {"ffn_mult": 5.25, "no_op": False}},
        {"attention": {"n_heads_in_group": None, "no_op": True}, "ffn": {"ffn_mult": 1.3125, "no_op": False}},
        {"attention": {"n_heads_in_group": 16, "no_op": False}, "ffn": {"ffn_mult": None, "no_op": True}},
    ]
    data = {
        **llama("nemotron-nas", 8192, 0, 3, 64, 128256, block_configs=blocks, tie_word_embeddings=False),
        "architectures": ["DeciLMForCausalLM"],
    }
    names = {name: entry.shape for entry in of(from_dict(data)) for name in entry.names()}
    assert names["model.layers.0.mlp.gate_proj.weight"] == (28672, 8192)
    assert names["model.layers.1.mlp.down_proj.weight"] == (8192, 7168)
    assert names["model.layers.0.self_attn.k_proj.weight"] == (1024, 8192)
    assert names["model.layers.2.self_attn.v_proj.weight"] == (512, 8192)
    assert not {"model.layers.1.input_layernorm.weight", "model.layers.2.post_attention_layernorm.weight"} & set(names)
    blocks[0]["ffn"]["replace_with_linear"] = True
    with pytest.raises(Unknown):
        of(from_dict(data))


SPELLINGS = {
    "Qwen/Qwen-7B": ("transformer.h.31.attn.c_attn.bias", (12288,)),
    "Qwen/Qwen-VL-Chat": ("transformer.visual.attn_pool.attn.in_proj_weight", (12288, 4096)),
    "THUDM/chatglm-6b": ("transformer.layers.27.attention.query_key_value.weight", (12288, 4096)),
    "THUDM/chatglm2-6b": ("transformer.encoder.layers.27.self_attention.query_key_value.weight", (4608, 4096)),
    "baichuan-inc/Baichuan2-7B-Chat": ("model.layers.31.self_attn.W_pack.weight", (12288, 4096)),
    "internlm/internlm2-7b": ("model.layers.31.attention.wqkv.weight", (6144, 4096)),
    "deepseek-ai/deepseek-moe-16b-base": ("model.layers.27.mlp.experts.63.down_proj.weight", (2048, 1408)),
    "inclusionAI/Ling-lite": ("model.layers.27.attention.query_key_value.weight", (3072, 2048)),
    "microsoft/Phi-3-small-8k-instruct": ("model.layers.31.mlp.up_proj.weight", (28672, 4096)),
    "01-ai/Yi-6B": ("model.layers.31.ln2.weight", (4096,)),
    "tiiuae/falcon-40b": ("transformer.h.59.self_attention.query_key_value.weight", (9216, 8192)),
    "apple/OpenELM-270M": ("transformer.layers.15.attn.qkv_proj.weight", (1920, 1280)),
    "GSAI-ML/LLaDA-8B-Base": ("model.transformer.blocks.31.ff_out.weight", (4096, 12288)),
}


@pytest.mark.parametrize("name", SPELLINGS)
def test_tensors_are_called_as_in_the_checkpoint(name: str) -> None:
    tensor, shape = SPELLINGS[name]
    names = [(one, entry.shape) for entry in of(from_dict(PUBLISHED[name][1])) for one in entry.names()]
    assert (tensor, shape) in names
    assert len(dict(names)) == len(names)


@pytest.mark.parametrize(
    "edits",
    [
        {"architectures": ["QWenForSequenceClassification"]},
        {"architectures": [["QWenLMHeadModel"]]},
        {"num_hidden_layers": 20_000},
        {"hidden_size": 4096.5},
        {"hidden_size": True},
        {"num_attention_heads": 0},
        {"kv_channels": "wide"},
        {"visual": {"width": 1}},
    ],
)
def test_what_is_not_covered_is_unknown(edits: dict[str, Any]) -> None:
    with pytest.raises(Unknown):
        of(from_dict({**fixture("Qwen--Qwen-7B"), **edits}))


@pytest.mark.parametrize(
    "edits", [{"vision_config": {"width": 1}}, {"quantization_bit": 3}, {"pre_seq_len": 128}, {"rmsnorm": False}]
)
def test_a_glm_with_more_than_a_language_model_is_unknown(edits: dict[str, Any]) -> None:
    with pytest.raises(Unknown):
        of(from_dict({**GLM_4, **edits}))


def test_heads_that_do_not_fit_are_unknown() -> None:
    data = PUBLISHED["01-ai/Yi-6B"][1]
    for edits in ({"num_attention_heads": 33}, {"num_key_value_heads": 5}):
        with pytest.raises(Unknown):
            of(from_dict({**data, **edits}))


def test_a_reward_model_has_a_head_of_one() -> None:
    """internlm/internlm2-1_8b-reward."""
    data = PUBLISHED["internlm/internlm2-1_8b"][1]
    found = numbers({**data, "architectures": ["InternLM2ForRewardModel"]})
    assert found.total == 1_889_110_016 - 92544 * 2048 + 2048


@pytest.mark.parametrize("model_type", sorted(COMPOSITES))
def test_a_model_with_towers_is_not_its_language_model(model_type: str) -> None:
    data = {"model_type": model_type, "version": 2.6, "architectures": ["Other"]}
    assert from_dict(data).figures["parameters"]["total"] is None


@pytest.mark.parametrize("model_type", sorted(MODULES))
@pytest.mark.parametrize("odd", [None, "x", -1, 10**30, [], {}, 1.5, True])
def test_hostile_values_are_unknown_and_no_error(model_type: str, odd: object) -> None:
    """Whatever a key says: a list of tensors, or Unknown."""
    known = dict(defaults(model_type, {}))
    more = {"architectures", "block_configs", "num_experts", "n_routed_experts", "num_key_value_heads", "visual"}
    for key in known.keys() | more:
        try:
            found = tensors(Plain(model_type, {**known, key: odd}))
        except Unknown:
            continue
        assert all(type(dim) is int and dim >= 0 for entry in found for dim in entry.shape)


def test_figures_and_the_dtype() -> None:
    config = from_dict(fixture("THUDM--chatglm2-6b"))
    assert config.figures["parameters"]["total"] == 6_243_584_000
    assert config.figures["weights"]["bytes"] == 2 * 6_243_584_032


# Tele-AI/TeleChat-52B: another model under the same type, its sizes by GPT-2's names.
TELECHAT_52B = {
    "model_type": "telechat", "n_embd": 8192, "n_head": 64, "n_inner": 21824, "n_layer": 64, "vocab_size": 80896,
    "tie_word_embeddings": False,
}  # fmt: skip
OTHERS = {
    "class": {**TELECHAT_52B, "auto_map": {"AutoModelForCausalLM": "modeling_telechat.TELECHAT"}},
    "sizes": TELECHAT_52B,
    "experts": {**llama("Yi", 4096, 11008, 32, 32, 64000), "num_experts": 8},
    "latents": {**llama("Yi", 4096, 11008, 32, 32, 64000), "kv_lora_rank": 512},
    "bias": {**llama("Yi", 4096, 11008, 32, 32, 64000), "attention_bias": True},
    "tower": {**llama("Yi", 4096, 11008, 32, 32, 64000), "vision_config": {"hidden_size": 1024}},
}


@pytest.mark.parametrize("kind", OTHERS)
def test_another_architecture_under_a_familys_type_is_unknown(kind):
    found = counted(from_dict(OTHERS[kind]))
    assert found.total is None
    assert found.why


def test_sizes_by_another_name_are_the_files_not_the_familys_defaults():
    assert from_dict(TELECHAT_52B).hidden_size == 8192
