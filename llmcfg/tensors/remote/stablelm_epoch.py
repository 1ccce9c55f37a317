"""StableLM, as first published: stabilityai/stablelm-3b-4e1t modeling_stablelm_epoch.py.

vLLM 0.10.2 models/stablelm.py. LayerNorms with biases; use_qkv_bias is about q, k and v. qk_layernorm (StableLM-2-12B)
is not covered.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors
from llmcfg.tensors.remote.parts import attention, check, embedding, false, gated, head, heads_of, norms

MAIN = "StableLMEpochForCausalLM"


def StableLMEpochModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, width, heads, layers = add.read(
        c, "vocab_size", "hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers"
    )
    false(c, "qk_layernorm", "use_parallel_residual")
    a = heads_of(c, hidden, heads, c.get("num_key_value_heads"))
    some = add.layers(layers)
    embedding(add, "embed_tokens.weight", vocab, hidden)
    attention(add, "layers.*.self_attn.", a, some, qkv_bias=bool(c.get("use_qkv_bias")))
    gated(add, "layers.*.mlp.", hidden, width, some)
    norms(add, ("layers.*.input_layernorm", "layers.*.post_attention_layernorm"), hidden, some, bias=True)
    norms(add, ("norm",), hidden, bias=True)


def StableLMEpochForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    add.base("model.", StableLMEpochModel, c)
    head(add, c, "lm_head.weight", "model.embed_tokens.weight", c.get("vocab_size"), c.get("hidden_size"))
