"""Phi-1.5 and Phi-2 in their first form: microsoft/phi-1_5 modeling_mixformer_sequential.py (ParallelBlock).

One list of layers: the embedding is the first, the head with its norm the last.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check, false

MAIN = "MixFormerSequentialForCausalLM"


def MixFormerSequentialForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    vocab, hidden, layers, inner = add.read(c, "vocab_size", "n_embd", "n_layer", "n_inner")
    groups, heads = add.read(c, "n_head_kv", "n_head")
    false(c, "tie_word_embeddings")
    if groups not in (None, heads) or hidden % heads:
        raise Unknown("heads of keys and values apart from those of queries are not covered")
    inner = 4 * hidden if inner is None else inner
    some = range(1, len(add.layers(layers)) + 1)
    add("layers.0.wte.weight", "embedding", (vocab, hidden))
    for name, part, rows, columns in (
        ("mixer.Wqkv", "attention", 3 * hidden, hidden),
        ("mixer.out_proj", "attention", hidden, hidden),
        ("mlp.fc1", "feed-forward", inner, hidden),
        ("mlp.fc2", "feed-forward", hidden, inner),
    ):
        add(f"layers.*.{name}.weight", part, (rows, columns), some)
        add(f"layers.*.{name}.bias", part, (rows,), some)
    both = [*some, len(some) + 1]
    add("layers.*.ln.weight", "norms", (hidden,), both)
    add("layers.*.ln.bias", "norms", (hidden,), both)
    add(f"layers.{len(some) + 1}.linear.weight", "head", (vocab, hidden))
    add(f"layers.{len(some) + 1}.linear.bias", "head", (vocab,))
