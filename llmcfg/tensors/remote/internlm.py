"""InternLM-1: internlm/internlm-7b modeling_internlm.py (InternLMAttention, InternLMMLP).

`bias` is about q, k, v and o. The rotary frequencies are no parameters; a first revision stored them.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors
from llmcfg.tensors.remote.parts import attention, check, embedding, gated, head, heads_of, norms

MAIN = "InternLMForCausalLM"


def InternLMModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, width, heads, layers = add.read(
        c, "vocab_size", "hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers"
    )
    some, bias = add.layers(layers), bool(c.get("bias"))
    embedding(add, "embed_tokens.weight", vocab, hidden)
    attention(add, "layers.*.self_attn.", heads_of(c, hidden, heads), some, qkv_bias=bias, out_bias=bias)
    gated(add, "layers.*.mlp.", hidden, width, some)
    norms(add, ("layers.*.input_layernorm", "layers.*.post_attention_layernorm"), hidden, some)
    norms(add, ("norm",), hidden)


def InternLMForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    add.base("model.", InternLMModel, c)
    head(add, c, "lm_head.weight", "model.embed_tokens.weight", c.get("vocab_size"), c.get("hidden_size"))
