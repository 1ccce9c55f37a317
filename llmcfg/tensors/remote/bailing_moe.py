"""Ling: inclusionAI/Ling-lite modeling_bailing_moe.py, and inclusionAI/Ling-mini-2.0 modeling_bailing_moe_v2.py.

BailingMoeV2 adds norms of queries and keys, a routing bias (a buffer) and next-token-prediction layers; the biases that
use_bias and use_qkv_bias would add, and those layers, are not covered.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check, embedding, false, gated, head, heads_of, norms

MAIN = "BailingMoeForCausalLM"


def BailingMoeModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    _model(add, c)


def BailingMoeForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, "BailingMoeV2ForCausalLM", MAIN)
    add.base("model.", _model, c)
    head(add, c, "lm_head.weight", "model.word_embeddings.weight", c.get("vocab_size"), c.get("hidden_size"))


def _model(add: Tensors, c: Any) -> None:
    vocab, hidden, width, heads, layers = add.read(
        c, "vocab_size", "hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers"
    )
    number, k, shared, inner = add.read(
        c, "num_experts", "num_experts_per_tok", "num_shared_experts", "moe_intermediate_size"
    )
    second = c.model_type == "bailing_moe_v2"
    false(c, "use_bias", "use_qkv_bias", "num_nextn_predict_layers")
    if bool(c.get("use_qk_norm", second)) is not second:
        raise Unknown(f"what use_qk_norm = {not second} does to the tensors is not covered")
    a = heads_of(c, hidden, heads, c.get("num_key_value_heads"), stated=True)
    some = add.layers(layers)
    first = c.get("first_k_dense_replace")
    sparse = [i for i in some if i >= first] if number is not None else []
    block = "layers.*."
    embedding(add, "word_embeddings.weight", vocab, hidden)
    add(block + "attention.query_key_value.weight", "attention", (a.queries + 2 * a.keys, hidden), some)
    add(block + "attention.dense.weight", "attention", (hidden, a.queries), some)
    if second:
        norms(add, (block + "attention.query_layernorm", block + "attention.key_layernorm"), a.head, some)
    gated(add, block + "mlp.", hidden, width, [i for i in some if i not in set(sparse)])
    if sparse:
        experts = add.layers(number)
        add(block + "mlp.gate.weight", "router", (number, hidden), sparse)
        if second:
            add.buffer(block + "mlp.gate.expert_bias", "router", (number,), sparse)
        for name, rows, columns in (
            ("gate_proj", inner, hidden),
            ("up_proj", inner, hidden),
            ("down_proj", hidden, inner),
        ):
            add.routed(f"{block}mlp.experts.*.{name}.weight", k, number, (rows, columns), sparse, experts)
        if shared:
            apart = c.get("moe_shared_expert_intermediate_size") if second else None
            gated(add, block + "mlp.shared_experts.", hidden, (apart or inner) * shared, sparse)
    norms(add, (block + "input_layernorm", block + "post_attention_layernorm"), hidden, some)
    norms(add, ("norm",), hidden)


BailingMoeV2Model = BailingMoeModel
BailingMoeV2ForCausalLM = BailingMoeForCausalLM
