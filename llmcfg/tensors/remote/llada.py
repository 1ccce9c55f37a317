"""LLaDA: GSAI-ML/LLaDA-8B-Base modeling_llada.py (LLaDALlamaBlock): OLMo's names, a gate of its own, RMSNorm.

Other blocks and norms, and biases, which the class can have, are not covered.
"""

from __future__ import annotations

from typing import Any

from llmcfg.base.spelled import spelled
from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check, embedding, false, heads_of, norms

MAIN = "LLaDAModelLM"


def LLaDAModelLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    false(c, "include_bias", "include_qkv_bias", "alibi", "attention_layer_norm", "multi_query_attention")
    for name, value in (("rope", True), ("block_type", "llama"), ("layer_norm_type", "rms"), ("weight_tying", False)):
        if c.get(name) != value:
            raise Unknown(f"what {name} = {spelled(c.get(name), 40)} does to the tensors is not covered")
    if c.get("layer_norm_with_affine") is False or c.get("block_group_size") not in (None, 1):
        raise Unknown("norms without weights and grouped blocks are not covered")
    vocab, hidden, width, heads, layers = add.read(
        c, "embedding_size", "d_model", "mlp_hidden_size", "n_heads", "n_layers"
    )
    vocab = c.get("vocab_size") if vocab is None else vocab
    width = c.get("mlp_ratio") * hidden if width is None else width
    a = heads_of(c, hidden, heads, c.get("n_kv_heads"))
    some, block = add.layers(layers), "model.transformer.blocks.*."
    embedding(add, "model.transformer.wte.weight", vocab, hidden)
    for name, rows, columns in (
        ("q_proj", a.queries, hidden),
        ("k_proj", a.keys, hidden),
        ("v_proj", a.keys, hidden),
        ("attn_out", hidden, a.queries),
    ):
        add(f"{block}{name}.weight", "attention", (rows, columns), some)
    for name, rows, columns in (("ff_proj", width, hidden), ("up_proj", width, hidden), ("ff_out", hidden, width)):
        add(f"{block}{name}.weight", "feed-forward", (rows, columns), some)
    norms(add, (block + "attn_norm", block + "ff_norm"), hidden, some)
    norms(add, ("model.transformer.ln_f",), hidden)
    add("model.transformer.ff_out.weight", "head", (vocab, hidden))
