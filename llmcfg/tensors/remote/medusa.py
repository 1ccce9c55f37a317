"""Medusa heads in one file: vLLM 0.33 models/medusa.py and transformers_utils/configs/medusa.py."""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors
from llmcfg.tensors.remote.parts import check

MAIN = "MedusaModel"


def MedusaModel(add: Tensors, c: Any) -> None:
    """Add the heads: residual blocks on the target's last hidden state, and output projections."""
    check(c, MAIN, "Medusa")
    hidden, heads, layers, vocab = add.read(c, "hidden_size", "num_heads", "num_hidden_layers", "vocab_size")
    each, inner = add.layers(heads), add.layers(layers)
    own = c.get("truncated_vocab_size")
    rows = vocab if own is None else own
    add("blocks.*.layers.*.weight", "feed-forward", (hidden, hidden), each, inner)
    if c.get("medusa_fc_bias"):
        add("blocks.*.layers.*.bias", "feed-forward", (hidden,), each, inner)
    if c.get("original_lm_head"):
        add("lm_head.weight", "head", (rows, hidden))
    else:
        add("lm_heads.*.weight", "head", (rows, hidden), each)
