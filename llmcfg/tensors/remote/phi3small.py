"""Phi-3-small: microsoft/Phi-3-small-8k-instruct modeling_phi3_small.py (Phi3SmallSelfAttention, Phi3SmallMLP).

Every matrix has a bias, and so have the LayerNorms. up_proj holds both halves of the gate. ff_dim_multiplier,
in place of ff_intermediate_size, is not covered.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors
from llmcfg.tensors.remote.parts import check, embedding, false, head, heads_of, norms

MAIN = "Phi3SmallForCausalLM"


def Phi3SmallModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, width, heads, layers = add.read(
        c, "vocab_size", "hidden_size", "ff_intermediate_size", "num_attention_heads", "num_hidden_layers"
    )
    false(c, "ff_dim_multiplier", "head_dim")
    a = heads_of(c, hidden, heads, c.get("num_key_value_heads"))
    some, block = add.layers(layers), "layers.*."
    embedding(add, "embed_tokens.weight", vocab, hidden)
    for name, part, rows, columns in (
        ("self_attn.query_key_value", "attention", a.queries + 2 * a.keys, hidden),
        ("self_attn.dense", "attention", hidden, hidden),
        ("mlp.up_proj", "feed-forward", 2 * width, hidden),
        ("mlp.down_proj", "feed-forward", hidden, width),
    ):
        add(f"{block}{name}.weight", part, (rows, columns), some)
        add(f"{block}{name}.bias", part, (rows,), some)
    norms(add, (block + "input_layernorm", block + "post_attention_layernorm"), hidden, some, bias=True)
    norms(add, ("final_layernorm",), hidden, bias=True)


def Phi3SmallForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    add.base("model.", Phi3SmallModel, c)
    head(add, c, "lm_head.weight", "model.embed_tokens.weight", c.get("vocab_size"), c.get("hidden_size"))
