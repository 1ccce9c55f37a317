"""InternLM2 and InternLM2.5: internlm/internlm2-7b modeling_internlm2.py (InternLM2Attention, InternLM2MLP).

wqkv holds, group by group, the queries, the key and the value; `bias` is about wqkv and wo. The reward models
(InternLM2ForRewardModel, sglang 0.5.23 models/internlm2_reward.py) have v_head in the head's place.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors
from llmcfg.tensors.remote.parts import check, embedding, head, heads_of, norms

MAIN = "InternLM2ForCausalLM"


def InternLM2Model(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, width, heads, layers = add.read(
        c, "vocab_size", "hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers"
    )
    a = heads_of(c, hidden, heads, c.get("num_key_value_heads"))
    some = add.layers(layers)
    embedding(add, "tok_embeddings.weight", vocab, hidden)
    for name, rows, columns in (("wqkv", a.queries + 2 * a.keys, hidden), ("wo", hidden, a.queries)):
        add(f"layers.*.attention.{name}.weight", "attention", (rows, columns), some)
        if c.get("bias"):
            add(f"layers.*.attention.{name}.bias", "attention", (rows,), some)
    for name, rows, columns in (("w1", width, hidden), ("w3", width, hidden), ("w2", hidden, width)):
        add(f"layers.*.feed_forward.{name}.weight", "feed-forward", (rows, columns), some)
    norms(add, ("layers.*.attention_norm", "layers.*.ffn_norm"), hidden, some)
    norms(add, ("norm",), hidden)


def InternLM2ForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    add.base("model.", InternLM2Model, c)
    head(add, c, "output.weight", "model.tok_embeddings.weight", c.get("vocab_size"), c.get("hidden_size"))


def InternLM2ForRewardModel(add: Tensors, c: Any) -> None:
    """Add the reward model."""
    add.base("model.", InternLM2Model, c)
    add("v_head.weight", "head", (1, c.get("hidden_size")))
