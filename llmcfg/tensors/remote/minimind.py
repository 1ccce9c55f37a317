"""MiniMind2: jingyaogong/minimind model/model.py of early 2025 (MiniMindLM over LMConfig), dense, tied by assignment.

Its later class (MiniMindForCausalLM, other keys) and its experts are not covered.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check, embedding, false, heads_of, norms

MAIN = "MiniMindLM"


def MiniMindLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    false(c, "use_moe", "head_dim")
    c.get("n_routed_experts")  # counts for nothing without use_moe
    vocab, hidden, width, heads, layers = add.read(c, "vocab_size", "dim", "hidden_dim", "n_heads", "n_layers")
    if hidden is None:
        raise Unknown("only files with LMConfig's keys are covered")
    if width is None:  # FeedForward: two thirds of 4 × dim, up to a multiple
        step = c.get("multiple_of")
        width = (int(2 * 4 * hidden / 3) + step - 1) // step * step
    a = heads_of(c, hidden, heads, c.get("n_kv_heads"))
    some, block = add.layers(layers), "layers.*."
    embedding(add, "tok_embeddings.weight", vocab, hidden)
    for name, rows, columns in (
        ("wq", a.queries, hidden),
        ("wk", a.keys, hidden),
        ("wv", a.keys, hidden),
        ("wo", hidden, a.queries),
    ):
        add(f"{block}attention.{name}.weight", "attention", (rows, columns), some)
    for name, rows, columns in (("w1", width, hidden), ("w2", hidden, width), ("w3", width, hidden)):
        add(f"{block}feed_forward.{name}.weight", "feed-forward", (rows, columns), some)
    norms(add, (block + "attention_norm", block + "ffn_norm"), hidden, some)
    norms(add, ("norm",), hidden)
    add.tied("output.weight", "head", "tok_embeddings.weight", (vocab, hidden))
