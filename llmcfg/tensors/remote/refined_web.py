"""Falcon, as first published: tiiuae/falcon-40b modelling_RW.py (RefinedWeb, with n_head_kv) and tiiuae/falcon-7b's and
falcon-rw-1b's (RefinedWebModel, with multi_query). The rotary frequencies are not persistent.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check, embedding, head, norms

MAIN = "RWForCausalLM"


def RWModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, heads, groups, layers = add.read(c, "vocab_size", "hidden_size", "n_head", "n_head_kv", "n_layer")
    hidden = hidden if c.get("n_embed") is None else c.get("n_embed")
    bias, block, grouped = bool(c.get("bias")), "h.*.", c.model_type == "RefinedWeb"
    if hidden % heads:
        raise Unknown(f"{heads} heads do not divide {hidden}")
    if grouped != (groups is not None):
        raise Unknown(f"{c.model_type} {'without' if grouped else 'with'} n_head_kv is not covered")
    size = hidden // heads
    some = add.layers(layers)
    pairs = groups if grouped else 1 if c.get("multi_query") else heads
    names = ["h.*.ln_attn", "h.*.ln_mlp"] if grouped else ["h.*.input_layernorm"]
    if not grouped and not c.get("parallel_attn"):
        names.append("h.*.post_attention_layernorm")
    embedding(add, "word_embeddings.weight", vocab, hidden)
    for name, part, rows, columns in (
        ("self_attention.query_key_value", "attention", (heads + 2 * pairs) * size, hidden),
        ("self_attention.dense", "attention", hidden, hidden),
        ("mlp.dense_h_to_4h", "feed-forward", 4 * hidden, hidden),
        ("mlp.dense_4h_to_h", "feed-forward", hidden, 4 * hidden),
    ):
        add(f"{block}{name}.weight", part, (rows, columns), some)
        if bias:
            add(f"{block}{name}.bias", part, (rows,), some)
    norms(add, names, hidden, some, bias=True)
    norms(add, ("ln_f",), hidden, bias=True)


def RWForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    add.base("transformer.", RWModel, c)
    hidden = c.get("hidden_size") if c.get("n_embed") is None else c.get("n_embed")
    head(add, c, "lm_head.weight", "transformer.word_embeddings.weight", c.get("vocab_size"), hidden)
