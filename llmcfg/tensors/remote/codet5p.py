"""CodeT5+ of 2B and more: Salesforce/codet5p-16b modeling_codet5p.py (CodeGenAttention, CodeT5pForCausalLM).

CodeGen's blocks on both sides; the decoder's last has cross-attention. The causal masks are stored.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Plain, Tensors
from llmcfg.tensors.remote.parts import check
from llmcfg.tensors.remote.towers import linear, norm, section

MAIN = "CodeT5pEncoderDecoderModel"


def CodeT5pEncoderDecoderModel(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, MAIN)
    encoder, decoder = Plain("codet5p", section(c, "encoder")), Plain("codet5p", section(c, "decoder"))
    hidden, vocab = decoder.get("n_embd"), decoder.get("vocab_size")
    _stack(add, "encoder.", encoder)
    if encoder.get("n_embd") != hidden:
        linear(add, "enc_to_dec_proj", hidden, encoder.get("n_embd"), part="other")
    _stack(add, "decoder.transformer.", decoder)
    last = decoder.get("n_layer") - 1
    cross = f"decoder.transformer.h.{last}.crossattention."
    linear(add, cross + "q_attn", hidden, hidden, part="attention", bias=False)
    linear(add, cross + "qkv_proj", 2 * hidden, hidden, part="attention", bias=False)
    linear(add, cross + "out_proj", hidden, hidden, part="attention", bias=False)
    add.buffer(cross + "causal_mask", "other", (1, 1, decoder.get("n_positions"), decoder.get("n_positions")))
    linear(add, "decoder.lm_head", vocab, hidden, part="head")


def _stack(add: Tensors, prefix: str, c: Any) -> None:
    hidden, positions, inner, vocab = add.read(c, "n_embd", "n_positions", "n_inner", "vocab_size")
    some, block = add.layers(c.get("n_layer")), prefix + "h.*."
    inner = 4 * hidden if inner is None else inner
    add(prefix + "wte.weight", "embedding", (vocab, hidden))
    for name in ("ln_1.weight", "ln_1.bias"):
        add(block + name, "norms", (hidden,), some)
    add(block + "attn.qkv_proj.weight", "attention", (3 * hidden, hidden), some)
    add(block + "attn.out_proj.weight", "attention", (hidden, hidden), some)
    add.buffer(block + "attn.causal_mask", "other", (1, 1, positions, positions), some)
    for name, rows, columns in (("fc_in", inner, hidden), ("fc_out", hidden, inner)):
        add(f"{block}mlp.{name}.weight", "feed-forward", (rows, columns), some)
        add(f"{block}mlp.{name}.bias", "feed-forward", (rows,), some)
    norm(add, prefix + "ln_f", hidden, part="norms")
