"""Small files that ask for much: what once took seconds, gigabytes or for ever, and its like."""

from __future__ import annotations

from typing import Any

__all__ = ["HOSTILE"]


def llama(**more: Any) -> dict[str, Any]:
    return {"model_type": "llama", "torch_dtype": "bfloat16", "architectures": ["LlamaForCausalLM"], **more}


def fp8(*patterns: str, layers: int = 32) -> dict[str, Any]:
    return llama(num_hidden_layers=layers, quantization_config={"quant_method": "fp8", "ignore": list(patterns)})


def rope(**more: Any) -> dict[str, Any]:
    return llama(rope_scaling={"rope_theta": 10000.0, **more})


DOTS = "." * 30_000
KINDS = [f"kind_{number}" for number in range(900)]
DEEP: dict[str, Any] = {}
for _ in range(90):
    DEEP = {"model_type": "gemma3", "text_config": DEEP}

HOSTILE = {
    "a list times a size": {"model_type": "cohere", "num_key_value_heads": [1], "head_dim": 10**8},
    "a text times a size": {"model_type": "cohere", "num_key_value_heads": "a", "head_dim": 10**8},
    "a text as wide as it says": {"model_type": "cohere", "hidden_size": "%999999999d", "head_dim": None},
    "a list times a size, in a state": {
        "model_type": "qwen3_next",
        "linear_num_value_heads": [1] * 9,
        "linear_value_head_dim": 10**8,
    },
    "a hundred million experts": {"model_type": "deepseek_v3", "n_routed_experts": 10**8},
    "as many experts and layers as are read": {
        "model_type": "mixtral",
        "num_local_experts": 9_999,
        "num_hidden_layers": 2_000,
    },
    "a hundred thousand layers": llama(num_hidden_layers=99_999),
    "as many layers as are read": llama(num_hidden_layers=2_000),
    "a layer for every other": {
        "model_type": "llama4_text",
        "num_hidden_layers": 2_000,
        "moe_layers": list(range(2_000)),
    },
    "every layer unlike the others": llama(
        per_layer_config={str(n): {"head_dim": n + 1} for n in range(2_000)}, num_hidden_layers=2_000
    ),
    "every layer of a kind of its own": {
        "model_type": "gemma3_text",
        "layer_types": KINDS * 9,
        "num_hidden_layers": 8_100,
    },
    "more shared layers than there are": {"model_type": "gemma3n_text", "num_kv_shared_layers": 10**17},
    "one letter per layer": {"model_type": "nemotron_h", "hybrid_override_pattern": "M" * 90_000},
    "layers of unknown code": {
        "model_type": "unheard_of",
        "num_hidden_layers": 99_999,
        "num_attention_heads": 4,
        "hidden_size": 64,
    },
    "heads layer by layer": {
        "model_type": "openelm",
        "num_transformer_layers": 2_000,
        "num_kv_heads": [1] * 9_000,
        "num_query_heads": [2] * 9_000,
    },
    "stages without end": {"model_type": "resnet", "depths": [9_999] * 5_000, "hidden_sizes": [10**9] * 5_000},
    "a billion labels": llama(num_labels=10**9),
    "RoPE that turns more than a head": rope(rope_type="proportional", partial_rotary_factor=1e9),
    "RoPE that turns nothing": rope(rope_type="proportional", partial_rotary_factor=0.0),
    "a wide head": llama(head_dim=16_384),
    "as wide a head as is read": llama(head_dim=4_096),
    "a RoPE object for every kind of layer": {
        "model_type": "gemma3_text",
        "head_dim": 4_096,
        "layer_types": KINDS,
        "num_hidden_layers": len(KINDS),
        "rope_parameters": {kind: {"rope_theta": 1e4, "rope_type": "default"} for kind in KINDS},
    },
    "the same of unknown code": {
        "model_type": "unheard_of",
        "head_dim": 4_096,
        "layer_types": KINDS,
        "rope_parameters": {kind: {"rope_theta": 1e4, "rope_type": "default"} for kind in KINDS},
    },
    "a RoPE object with a long path": {
        "model_type": "gemma3_text",
        "layer_types": [DOTS],
        "rope_parameters": {DOTS: {"rope_theta": 1.0, "rope_type": "default"}},
    },
    "the same under another name": llama(layer_types=[DOTS], rope_scaling={DOTS: {"rope_theta": 1.0}}),
    "YaRN without bounds": rope(rope_type="yarn", factor=1e300, original_max_position_embeddings=10**17),
    "many keys": {f"key_{number}": number for number in range(5_000)},
    "many objects": llama(**{f"key_{number}": {"a": {"b": [1]}} for number in range(3_000)}),
    "a long key": llama(**{DOTS * 3: 1}),
    "a long name": llama(architectures=["A" * 90_000]) | {"model_type": "a" * 9_000},
    "many classes": llama(architectures=["LlamaForCausalLM"] * 4_000),
    "nested language models": DEEP,
    "many groups of a quantization": llama(
        quantization_config={
            "quant_method": "compressed-tensors",
            "config_groups": {f"g{n}": {"weights": {"num_bits": 4}, "targets": ["Linear"]} for n in range(1_000)},
        }
    ),
    "a pattern that never ends": fp8("re:(.|.)*!"),
    "repetitions of repetitions": fp8("re:((a?){999}){999}b", "re:" + "(a?)" * 20_000),
    "sixty stars": fp8("*" * 60 + "!"),
    "stars and marks": fp8("*?" * 20_000, "[" * 50_000, layers=2_000),
    "brackets without end": fp8("re:" + "(" * 30_000),
    "a class of half of Unicode": fp8("re:[" + "".join(map(chr, range(0x4E00, 0x9000))) + "]*x"),
    "alternatives": fp8("re:" + "|".join(["ab" * 3] * 6_000), "re:" + ".*a" * 15_000),
    "a name for every layer": fp8(*(f"model.layers.{n}.mlp" for n in range(2_000)), layers=2_000),
    "a star on both sides": fp8(*(f"*{n}*" for n in range(8_000)), layers=2_000),
    "what begins anywhere": fp8(*(f"re:.{{0,3}}{n}" for n in range(5_000)), layers=2_000),
}
