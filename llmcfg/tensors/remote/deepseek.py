"""DeepSeekMoE: deepseek-ai/deepseek-moe-16b-base modeling_deepseek.py (DeepseekDecoderLayer, DeepseekMoE, MoEGate).

Experts where n_routed_experts is set, from layer first_k_dense_replace on, in every moe_layer_freq-th layer.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors
from llmcfg.tensors.remote.parts import attention, check, embedding, gated, head, heads_of, norms

MAIN = "DeepseekForCausalLM"


def DeepseekModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, width, heads, layers = add.read(
        c, "vocab_size", "hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers"
    )
    number, k, shared, inner = add.read(
        c, "n_routed_experts", "num_experts_per_tok", "n_shared_experts", "moe_intermediate_size"
    )
    a = heads_of(c, hidden, heads, c.get("num_key_value_heads"))
    some, bias = add.layers(layers), bool(c.get("attention_bias"))
    first, step = add.read(c, "first_k_dense_replace", "moe_layer_freq")
    sparse = [i for i in some if i >= first and i % step == 0] if number is not None else []
    embedding(add, "embed_tokens.weight", vocab, hidden)
    attention(add, "layers.*.self_attn.", a, some, qkv_bias=bias, out_bias=bias)
    gated(add, "layers.*.mlp.", hidden, width, [i for i in some if i not in set(sparse)])
    if sparse:
        experts = add.layers(number)
        add("layers.*.mlp.gate.weight", "router", (number, hidden), sparse)
        for name, rows, columns in (
            ("gate_proj", inner, hidden),
            ("up_proj", inner, hidden),
            ("down_proj", hidden, inner),
        ):
            add.routed(f"layers.*.mlp.experts.*.{name}.weight", k, number, (rows, columns), sparse, experts)
        if shared is not None:
            gated(add, "layers.*.mlp.shared_experts.", hidden, inner * shared, sparse)
    norms(add, ("layers.*.input_layernorm", "layers.*.post_attention_layernorm"), hidden, some)
    norms(add, ("norm",), hidden)


def DeepseekForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    add.base("model.", DeepseekModel, c)
    head(add, c, "lm_head.weight", "model.embed_tokens.weight", c.get("vocab_size"), c.get("hidden_size"))
