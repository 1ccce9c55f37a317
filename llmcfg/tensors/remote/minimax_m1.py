"""MiniMax-M1 and MiniMax-Text-01: MiniMaxAI/MiniMax-M1-80k modeling_minimax_m1.py (MiniMaxM1LightningAttention).

attn_type_list says of each layer: 1 attention, 0 lightning attention, whose projections are one tensor.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import attention, check, embedding, false, head, heads_of, norms

MAIN = "MiniMaxM1ForCausalLM"


def MiniMaxM1Model(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, width, heads, layers = add.read(
        c, "vocab_size", "hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers"
    )
    number, k, kinds = add.read(c, "num_local_experts", "num_experts_per_tok", "attn_type_list")
    false(c, "shared_intermediate_size")
    some = add.layers(layers)
    if not isinstance(kinds, list) or len(kinds) != layers or not set(kinds) <= {0, 1} or number < 2:
        raise Unknown("which layers attend, or a dense feed-forward, is not covered")
    a = heads_of(c, hidden, heads, c.get("num_key_value_heads"), stated=True)
    block = "layers.*."
    embedding(add, "embed_tokens.weight", vocab, hidden)
    attention(add, block + "self_attn.", a, [i for i in some if kinds[i]])
    quick = [i for i in some if not kinds[i]]
    for name, rows, columns in (
        ("qkv_proj", 3 * a.queries, hidden),
        ("out_proj", hidden, a.queries),
        ("output_gate", a.queries, hidden),
    ):
        add(f"{block}self_attn.{name}.weight", "ssm", (rows, columns), quick)
    norms(add, (block + "self_attn.norm",), a.queries, quick)
    experts = add.layers(number)
    add(block + "block_sparse_moe.gate.weight", "router", (number, hidden), some)
    for name, rows, columns in (("w1", width, hidden), ("w2", hidden, width), ("w3", width, hidden)):
        add.routed(f"{block}block_sparse_moe.experts.*.{name}.weight", k, number, (rows, columns), some, experts)
    norms(add, (block + "input_layernorm", block + "post_attention_layernorm"), hidden, some)
    norms(add, ("norm",), hidden)


def MiniMaxM1ForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN, "MiniMaxText01ForCausalLM")
    add.base("model.", MiniMaxM1Model, c)
    head(add, c, "lm_head.weight", "model.embed_tokens.weight", c.get("vocab_size"), c.get("hidden_size"))


MiniMaxText01ForCausalLM = MiniMaxM1ForCausalLM
