"""Safetensors files by hand: a header and zeros."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from math import prod
from pathlib import Path
from typing import Any

BYTES = {"F32": 4, "BF16": 2, "F16": 2, "U8": 1, "I32": 4, "F8_E4M3": 1, "I64": 8}
Names = dict[str, tuple[str, tuple[int, ...]]]

LLAMA: dict[str, Any] = {
    "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 8, "intermediate_size": 12,
    "num_hidden_layers": 3, "num_attention_heads": 2, "num_key_value_heads": 1, "vocab_size": 16,
    "tie_word_embeddings": False, "torch_dtype": "bfloat16",
}  # fmt: skip
GPT2: dict[str, Any] = {
    "architectures": ["GPT2LMHeadModel"], "model_type": "gpt2", "n_embd": 8, "n_layer": 2, "n_head": 2,
    "n_positions": 10, "vocab_size": 16,
}  # fmt: skip
MIXTRAL: dict[str, Any] = {
    **LLAMA, "architectures": ["MixtralForCausalLM"], "model_type": "mixtral", "num_local_experts": 4,
    "num_hidden_layers": 2,
}  # fmt: skip


def llama(layers: int = 3, dtype: str = "BF16") -> Names:
    """The tensors of ``LLAMA``, as its checkpoint names them."""
    names: Names = {"model.embed_tokens.weight": (dtype, (16, 8))}
    for layer in range(layers):
        at = f"model.layers.{layer}."
        for name, shape in (
            ("self_attn.q_proj", (8, 8)), ("self_attn.k_proj", (4, 8)), ("self_attn.v_proj", (4, 8)),
            ("self_attn.o_proj", (8, 8)), ("mlp.gate_proj", (12, 8)), ("mlp.up_proj", (12, 8)),
            ("mlp.down_proj", (8, 12)), ("input_layernorm", (8,)), ("post_attention_layernorm", (8,)),
        ):  # fmt: skip
            names[f"{at}{name}.weight"] = (dtype, shape)
    return {**names, "model.norm.weight": (dtype, (8,)), "lm_head.weight": (dtype, (16, 8))}


def mixtral() -> Names:
    names = {name: one for name, one in llama(2).items() if ".mlp." not in name}
    for layer in range(2):
        at = f"model.layers.{layer}.block_sparse_moe."
        names[at + "gate.weight"] = ("BF16", (4, 8))
        for expert in range(4):
            for which, shape in (("w1", (12, 8)), ("w2", (8, 12)), ("w3", (12, 8))):
                names[f"{at}experts.{expert}.{which}.weight"] = ("BF16", shape)
    return names


def gpt2() -> Names:
    names: Names = {"wte.weight": ("F32", (16, 8)), "wpe.weight": ("F32", (10, 8))}
    for layer in range(2):
        for name, weight, bias in (
            ("ln_1", (8,), 8), ("ln_2", (8,), 8), ("attn.c_attn", (8, 24), 24), ("attn.c_proj", (8, 8), 8),
            ("mlp.c_fc", (8, 32), 32), ("mlp.c_proj", (32, 8), 8),
        ):  # fmt: skip
            names[f"h.{layer}.{name}.weight"] = ("F32", weight)
            names[f"h.{layer}.{name}.bias"] = ("F32", (bias,))
        names[f"h.{layer}.attn.bias"] = ("F32", (1, 1, 10, 10))
    return {**names, "ln_f.weight": ("F32", (8,)), "ln_f.bias": ("F32", (8,))}


def packed(names: Names) -> bytes:
    """A file with these tensors."""
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    end = 0
    for name, (dtype, shape) in names.items():
        start, end = end, end + prod(shape) * BYTES[dtype]
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [start, end]}
    raw = json.dumps(header).encode()
    return struct.pack("<Q", len(raw)) + raw + bytes(end)


def write(directory: Path, config: Mapping[str, Any], names: Names) -> Path:
    (directory / "config.json").write_text(json.dumps(config))
    (directory / "model.safetensors").write_bytes(packed(names))
    return directory
