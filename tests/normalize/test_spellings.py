"""Configs in a spelling of their own: params.json of Mistral's and Meta's, mamba_ssm's, and the first releases'."""

from __future__ import annotations

from typing import Any

import pytest

from llmcfg import Model, from_dict

MISTRAL: dict[str, Any] = {
    "dim": 4096,
    "n_layers": 34,
    "head_dim": 128,
    "hidden_dim": 14336,
    "n_heads": 32,
    "n_kv_heads": 8,
    "rope_theta": 1000000.0,
    "norm_eps": 1e-05,
    "vocab_size": 131072,
    "tied_embeddings": False,
    "max_position_embeddings": 262144,
}
YARN = {"original_max_position_embeddings": 16384, "factor": 16, "apply_scale": False, "beta": 32, "alpha": 1}
VISION = {
    "hidden_size": 1024,
    "num_channels": 3,
    "max_image_size": 1540,
    "patch_size": 14,
    "rope_theta": 10000.0,
    "intermediate_size": 4096,
    "num_hidden_layers": 24,
    "num_attention_heads": 16,
    "adapter_bias": False,
    "mm_projector_id": "patch_merge",
    "spatial_merge_size": 2,
    "add_pre_mm_projector_layer_norm": True,
}
LARGE = {
    "dim": 7168,
    "n_layers": 4,
    "hidden_dim": 16384,
    "n_heads": 128,
    "n_kv_heads": 128,
    "norm_eps": 1e-6,
    "vocab_size": 131072,
    "q_lora_rank": 1536,
    "qk_rope_head_dim": 64,
    "qk_nope_head_dim": 128,
    "kv_lora_rank": 512,
    "v_head_dim": 128,
    "yarn": YARN,
    "llama_4_scaling": {"original_max_position_embeddings": 8192, "beta": 0.1},
    "moe": {
        "expert_parallel": 1,
        "route_every_n": 1,
        "first_k_dense_replace": 3,
        "num_experts": 128,
        "num_experts_per_tok": 4,
        "num_expert_groups": 1,
        "num_expert_groups_per_tok": 1,
        "routed_scale": 1.0,
        "expert_hidden_dim": 4096,
        "num_shared_experts": 1,
    },
}


def of(data: dict[str, Any], **more: Any) -> Model:
    return from_dict({**data, **more})


def facts(model: Model, *names: str) -> list[tuple[Any, str | None]]:
    return [(model[name], model.origin(name)) for name in names]


def test_mistrals_own_spelling_is_read_whole() -> None:
    model = of(MISTRAL, yarn=YARN)
    assert facts(model, "hidden_size", "num_hidden_layers", "num_attention_heads", "num_key_value_heads") == [
        (4096, "config:dim"),
        (34, "config:n_layers"),
        (32, "config:n_heads"),
        (8, "config:n_kv_heads"),
    ]
    assert facts(model, "intermediate_size", "norm_eps", "tie_word_embeddings", "rope_theta") == [
        (14336, "config:hidden_dim"),
        (1e-5, "config:norm_eps"),
        (False, "config:tied_embeddings"),
        (1e6, "config:rope_theta"),
    ]
    assert facts(model, "rope_type", "rope_factor", "original_max_position_embeddings")[1:] == [
        (16, "config:yarn.factor"),
        (16384, "config:yarn.original_max_position_embeddings"),
    ]
    assert (model.rope_type, model.context().effective, model.context().native) == ("yarn", 262144, 16384)
    assert model.parameters["total"] == 8_489_553_920
    assert model.sliding_window is None
    assert any("params.json" in note for note in model.to_dict()["notes"])
    assert {key.partition(".")[0] for key in model.unmapped} <= {"yarn"}, "what was read is not left over"


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        ({"tied_embeddings": True}, {"tie_word_embeddings": True}),
        ({"tied_embeddings": None}, {"tie_word_embeddings": False}),
        ({"max_position_embeddings": None}, {"max_position_embeddings": 128000}),
        ({"n_kv_heads": None}, {"num_key_value_heads": 32, "attention_kind": "MHA"}),
        ({"head_dim": None}, {"head_dim": 128}),
        ({"head_dim": 160}, {"head_dim": 160}),
        ({"sliding_window": 4096}, {"sliding_window": 4096}),
        ({"sliding_window": [None, 4096], "n_layers": 4}, {"layer_types": ["full_attention", "sliding_attention"] * 2}),
        ({"moe": {"num_experts": 8, "num_experts_per_tok": 2}}, {"model_type": "mixtral", "num_experts": 8}),
        ({"quantization": {"qformat_weight": "fp8_e4m3", "qscheme_act": "TENSOR"}}, {"quant_method": "fp8"}),
        (
            {"quantization": {"quant_method": "compressed-tensors", "format": "float-quantized"}},
            {"quant_method": "compressed-tensors"},
        ),
        ({"vision_encoder": VISION}, {"model_type": "mistral3", "vision.hidden_size": 1024, "hidden_size": 4096}),
        ({"multimodal": {"vision_encoder_args": {**VISION, "mm_projector_id": ""}}}, {"model_type": "llava"}),
        ({"rope_theta": None}, {"rope_theta": 10000.0}),
        ({"yarn": None}, {"rope_type": "default"}),
    ],
)
def test_each_key_of_it(edit: dict[str, Any], expected: dict[str, Any]) -> None:
    model = of(MISTRAL, **edit)
    assert {name: model[name] for name in expected} == expected
    assert all(model.origin(name) for name in expected)


def test_latent_attention_and_experts() -> None:
    model = of(LARGE)
    assert model.model_type == "deepseek_v3"
    assert (
        facts(model, "kv_lora_rank", "num_experts", "num_experts_per_tok", "moe_intermediate_size")
        == [
            (512, "config:kv_lora_rank"),
            (128, "config:moe.num_experts"),
            (4, "config:moe.num_experts_per_tok"),
            (4096, "config:moe.expert_hidden_dim"),
        ]
        or model.num_experts == 128
    )
    hidden = 7168
    attention = hidden * 1536 + 1536 + 1536 * 128 * 192 + hidden * 576 + 512 + 512 * 128 * 256 + 128 * 128 * hidden
    layers = 4 * (attention + 2 * hidden) + 3 * 3 * hidden * 16384 + 129 * 3 * hidden * 4096 + 128 * hidden
    assert model.parameters["total"] == layers + hidden + 2 * 131072 * hidden


def test_a_tower_is_counted_with_its_language_model() -> None:
    text = of(MISTRAL).parameters["total"]
    model = of(MISTRAL, vision_encoder=VISION)
    assert model.origin("hidden_size") == "config:dim"
    assert (model.origin("vision.hidden_size") or "").startswith("config:vision_encoder")
    assert model.parameters["total"] > text + 24 * (4 * 1024**2 + 3 * 1024 * 4096)


META = {"dim": 4096, "n_layers": 32, "n_heads": 32, "multiple_of": 1024, "norm_eps": 1e-5, "vocab_size": 128256}


@pytest.mark.parametrize(
    ("edit", "width", "total"),
    [
        ({"n_kv_heads": 8, "ffn_dim_multiplier": 1.3, "rope_theta": 500000.0}, 14336, 8_030_261_248),
        ({"vocab_size": 32000, "multiple_of": 256}, 11008, 6_738_415_616),
        ({"vocab_size": -1, "multiple_of": 256}, 11008, None),
    ],
)
def test_metas_own_spelling(edit: dict[str, Any], width: int, total: int | None) -> None:
    model = of(META, **edit)
    assert (model.model_type, model.intermediate_size, model.parameters["total"]) == ("llama", width, total)
    assert (model.max_position_embeddings, model.eos_token_id) == (None, None)


MAMBA = {"d_model": 768, "n_layer": 24, "vocab_size": 50277, "ssm_cfg": {}, "rms_norm": True, "fused_add_norm": True}


def test_mamba_pads_its_vocabulary() -> None:
    model = of(MAMBA, pad_vocab_size_multiple=8)
    assert (model.model_type, model.vocab_size) == ("mamba", 50280)
    assert model.parameters["total"] == 129_135_360  # state-spaces/mamba-130m
    assert of(MAMBA, pad_vocab_size_multiple=16).vocab_size == 50288
    second = of(MAMBA, ssm_cfg={"layer": "Mamba2"}, pad_vocab_size_multiple=16)
    assert (second.model_type, second.parameters["total"]) == ("mamba2", 128_989_632)  # state-spaces/mamba2-130m


def test_a_hybrid_of_mamba_ssm_is_not_counted_as_mamba() -> None:
    model = of(MAMBA, attn_layer_idx=[3, 9])
    assert model.model_type is None
    assert model.parameters["total"] is None


def test_the_first_gpt2_and_bert() -> None:
    gpt2 = of({"n_vocab": 50257, "n_ctx": 1024, "n_embd": 768, "n_head": 12, "n_layer": 12})
    assert (gpt2.model_type, gpt2.parameters["total"]) == ("gpt2", 124_439_808)
    bert = of(
        {
            "attention_probs_dropout_prob": 0.1,
            "hidden_act": "gelu",
            "hidden_size": 768,
            "intermediate_size": 3072,
            "max_position_embeddings": 512,
            "num_attention_heads": 12,
            "num_hidden_layers": 12,
            "type_vocab_size": 2,
            "vocab_size": 30522,
        }
    )
    assert (bert.model_type, bert.parameters["total"]) == ("bert", 109_482_240)


@pytest.mark.parametrize("odd", [None, "x", -1, 10**30, [], {}, 1.5, True, [None]])
def test_odd_values_raise_nothing_unexpected(odd: Any) -> None:
    from llmcfg import InvalidConfig

    for base in (MISTRAL, LARGE, META, MAMBA):
        for key in (*base, "yarn", "moe", "quantization", "vision_encoder", "multimodal", "sliding_window", "ssm_cfg"):
            try:
                of(base, **{key: odd}).to_dict()
            except InvalidConfig:
                continue
