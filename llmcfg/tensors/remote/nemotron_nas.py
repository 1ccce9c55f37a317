"""Nemotron-NAS: nvidia/Llama-3_3-Nemotron-Super-49B-v1 modeling_decilm.py (DeciLMDecoderLayer).

block_configs has an object per layer. A layer without attention (no_op) has no input_layernorm either, one without
feed-forward no post_attention_layernorm. vLLM 0.10.2 models/nemotron_nas.py, llama.cpp conversion/deci.py. A linear
layer in the place of attention is self_attn.linear_attn (Llama-3_1-Nemotron-51B-Instruct); one in the place of the
feed-forward is not covered.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import attention, check, embedding, gated, head, heads_of, norms

MAIN = "DeciLMForCausalLM"

# What a block's attention or feed-forward can be besides, in later files of the type
_ELSE = ("mamba", "llama4", "moe", "is_mamba", "is_llama4", "is_moe", "sparsify", "tp", "num_experts")


def DeciLMModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, heads, layers, blocks = add.read(
        c, "vocab_size", "hidden_size", "num_attention_heads", "num_hidden_layers", "block_configs"
    )
    some, bias, mlp_bias = add.layers(layers), bool(c.get("attention_bias")), bool(c.get("mlp_bias"))
    if not isinstance(blocks, list) or len(blocks) != len(some):
        raise Unknown("block_configs is not one object per layer")
    attentions: dict[int | None, list[int]] = {}
    widths: dict[int, list[int]] = {}
    for index, block in enumerate(blocks):
        mixer, ffn = block["attention"], block["ffn"]
        for part in (mixer, ffn):
            _plain(part)
        if not mixer.get("no_op"):
            linear = mixer.get("replace_with_linear")
            attentions.setdefault(None if linear else mixer["n_heads_in_group"], []).append(index)
        if not ffn.get("no_op"):
            if ffn.get("replace_with_linear"):
                raise Unknown("a linear layer in the place of a feed-forward is not covered")
            widths.setdefault(_width(ffn["ffn_mult"], hidden), []).append(index)
    embedding(add, "embed_tokens.weight", vocab, hidden)
    for share, where in attentions.items():
        norms(add, ("layers.*.input_layernorm",), hidden, where)
        if share is None:
            if bias:
                raise Unknown("a linear layer with a bias is not covered")
            add("layers.*.self_attn.linear_attn.weight", "attention", (hidden, hidden), where)
        else:
            a = heads_of(c, hidden, heads, heads // share)
            attention(add, "layers.*.self_attn.", a, where, qkv_bias=bias, out_bias=bias)
    for width, where in widths.items():
        norms(add, ("layers.*.post_attention_layernorm",), hidden, where)
        gated(add, "layers.*.mlp.", hidden, width, where, bias=mlp_bias)
    norms(add, ("norm",), hidden)


def DeciLMForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    add.base("model.", DeciLMModel, c)
    head(add, c, "lm_head.weight", "model.embed_tokens.weight", c.get("vocab_size"), c.get("hidden_size"))


def _width(factor: float, hidden: int) -> int:
    """modeling_decilm.py _ffn_mult_to_intermediate_size."""
    return (int(2 * factor * hidden / 3) + 255) // 256 * 256


def _plain(part: Mapping[str, Any]) -> None:
    for name in _ELSE:
        if part.get(name):
            raise Unknown(f"a block with {name} is not covered")
    if part.get("gated") is False:
        raise Unknown("a feed-forward without a gate is not covered")
