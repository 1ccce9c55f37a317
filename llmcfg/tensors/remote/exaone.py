"""EXAONE-3 and 3.5: LGAI-EXAONE/EXAONE-3.0-7.8B-Instruct modeling_exaone.py; vLLM 0.10.2 models/exaone.py."""

from __future__ import annotations

from typing import Any

from llmcfg.base.spelled import spelled
from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check, embedding, head, heads_of, norms

MAIN = "ExaoneForCausalLM"


def ExaoneModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, heads, layers = add.read(c, "vocab_size", "hidden_size", "num_attention_heads", "num_layers")
    if c.get("num_hidden_layers") not in (None, layers):  # another name of num_layers
        raise Unknown(f"num_layers is {layers} and num_hidden_layers {spelled(c.get('num_hidden_layers'), 40)}")
    width = c.get("intermediate_size") or 4 * hidden
    a = heads_of(c, hidden, heads, c.get("num_key_value_heads"))
    some, block = add.layers(layers), "h.*."
    embedding(add, "wte.weight", vocab, hidden)
    for name, rows, columns in (
        ("q_proj", a.queries, hidden),
        ("k_proj", a.keys, hidden),
        ("v_proj", a.keys, hidden),
        ("out_proj", hidden, a.queries),
    ):
        add(f"{block}attn.attention.{name}.weight", "attention", (rows, columns), some)
    for name, rows, columns in (("c_fc_0", width, hidden), ("c_fc_1", width, hidden), ("c_proj", hidden, width)):
        add(f"{block}mlp.{name}.weight", "feed-forward", (rows, columns), some)
    norms(add, (block + "ln_1", block + "ln_2"), hidden, some)
    norms(add, ("ln_f",), hidden)


def ExaoneForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    add.base("transformer.", ExaoneModel, c)
    head(add, c, "lm_head.weight", "transformer.wte.weight", c.get("vocab_size"), c.get("hidden_size"))
