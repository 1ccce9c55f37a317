"""Baichuan and Baichuan2: baichuan-inc/Baichuan2-7B-Chat and -13B-Chat modeling_baichuan.py (Attention, MLP, NormHead).

NormHead is a plain matrix, normalized at run time; the ALiBi mask of the 13B is not persistent. Baichuan-7B, whose
class is BaiChuanForCausalLM, may hold rotary frequencies besides, which are not parameters.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check, embedding, gated, head, norms

MAIN = "BaichuanForCausalLM"


def BaichuanModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, width, heads, layers = add.read(
        c, "vocab_size", "hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers"
    )
    if hidden % heads:
        raise Unknown(f"{heads} heads do not divide {hidden}")
    some = add.layers(layers)
    embedding(add, "embed_tokens.weight", vocab, hidden)
    add("layers.*.self_attn.W_pack.weight", "attention", (3 * hidden, hidden), some)
    add("layers.*.self_attn.o_proj.weight", "attention", (hidden, hidden), some)
    gated(add, "layers.*.mlp.", hidden, width, some)
    norms(add, ("layers.*.input_layernorm", "layers.*.post_attention_layernorm"), hidden, some)
    norms(add, ("norm",), hidden)


def BaichuanForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, "BaiChuanForCausalLM", MAIN)
    add.base("model.", BaichuanModel, c)
    head(add, c, "lm_head.weight", "model.embed_tokens.weight", c.get("vocab_size"), c.get("hidden_size"))


BaiChuanForCausalLM = BaichuanForCausalLM
