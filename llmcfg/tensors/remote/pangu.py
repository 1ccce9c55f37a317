"""openPangu-Embedded: FreedomIntelligence/openPangu-Embedded-7B modeling_openpangu_dense.py: Llama's tensors.

`bias` is about the four projections of attention alone.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors
from llmcfg.tensors.remote.parts import attention, check, embedding, gated, head, heads_of, norms

MAIN = "PanguEmbeddedForCausalLM"


def PanguEmbeddedModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, width, heads, layers = add.read(
        c, "vocab_size", "hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers"
    )
    a = heads_of(c, hidden, heads, c.get("num_key_value_heads"))
    some, bias = add.layers(layers), bool(c.get("bias", True))
    embedding(add, "embed_tokens.weight", vocab, hidden)
    attention(add, "layers.*.self_attn.", a, some, qkv_bias=bias, out_bias=bias)
    gated(add, "layers.*.mlp.", hidden, width, some)
    norms(add, ("layers.*.input_layernorm", "layers.*.post_attention_layernorm"), hidden, some)
    norms(add, ("norm",), hidden)


def PanguEmbeddedForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    add.base("model.", PanguEmbeddedModel, c)
    head(add, c, "lm_head.weight", "model.embed_tokens.weight", c.get("vocab_size"), c.get("hidden_size"))
