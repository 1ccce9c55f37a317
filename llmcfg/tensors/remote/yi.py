"""Yi, as first published: 01-ai/Yi-6B modeling_yi.py (YiDecoderLayer's ln1 and ln2); vLLM 0.2.2 models/yi.py."""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors
from llmcfg.tensors.remote.parts import attention, check, embedding, gated, head, heads_of, norms

MAIN = "YiForCausalLM"


def YiModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, width, heads, layers = add.read(
        c, "vocab_size", "hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers"
    )
    some = add.layers(layers)
    embedding(add, "embed_tokens.weight", vocab, hidden)
    attention(add, "layers.*.self_attn.", heads_of(c, hidden, heads, c.get("num_key_value_heads")), some)
    gated(add, "layers.*.mlp.", hidden, width, some)
    norms(add, ("layers.*.ln1", "layers.*.ln2"), hidden, some)
    norms(add, ("norm",), hidden)


def YiForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    add.base("model.", YiModel, c)
    head(add, c, "lm_head.weight", "model.embed_tokens.weight", c.get("vocab_size"), c.get("hidden_size"))
