"""MiniCPM, MiniCPM-MoE and MiniCPM4: openbmb/MiniCPM-2B-sft-bf16 and MiniCPM4-8B modeling_minicpm.py: Llama's tensors.

MiniCPM-MoE-8x2B has experts in every layer, w1, w2 and w3 of Mixtral under mlp (vLLM 0.10.2 models/minicpm.py:
MiniCPMMoE, load_weights). The head is the embedding unless the file says otherwise.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors
from llmcfg.tensors.remote.parts import attention, check, embedding, gated, head, heads_of, norms

MAIN = "MiniCPMForCausalLM"


def MiniCPMModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, width, heads, layers = add.read(
        c, "vocab_size", "hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers"
    )
    a = heads_of(c, hidden, heads, c.get("num_key_value_heads"))
    some, bias = add.layers(layers), bool(c.get("attention_bias"))
    embedding(add, "embed_tokens.weight", vocab, hidden)
    attention(add, "layers.*.self_attn.", a, some, qkv_bias=bias, out_bias=bias)
    number, k = c.get("num_experts") or 0, c.get("num_experts_per_tok")
    if number:
        experts = add.layers(number)
        add("layers.*.mlp.gate.weight", "router", (number, hidden), some)
        for name, rows, columns in (("w1", width, hidden), ("w2", hidden, width), ("w3", width, hidden)):
            add.routed(f"layers.*.mlp.experts.*.{name}.weight", k, number, (rows, columns), some, experts)
    else:
        gated(add, "layers.*.mlp.", hidden, width, some)
    norms(add, ("layers.*.input_layernorm", "layers.*.post_attention_layernorm"), hidden, some)
    norms(add, ("norm",), hidden)


def MiniCPMForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    add.base("model.", MiniCPMModel, c)
    head(add, c, "lm_head.weight", "model.embed_tokens.weight", c.get("vocab_size"), c.get("hidden_size"))
