"""OLMo, as first published: allenai/OLMo-7B (hf_olmo), allenai/OLMo olmo/model.py (OLMoSequentialBlock).

LayerNorm without weights; one matrix for queries, keys and values, one for both halves of the gate. Norms with weights
and biases (include_bias), which the class can have, are not covered.
"""

from __future__ import annotations

from typing import Any

from llmcfg.base.spelled import spelled
from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check, embedding, false, heads_of

MAIN = "OLMoForCausalLM"


def OLMoForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN)
    false(c, "include_bias", "alibi", "attention_layer_norm", "head_dim", "multi_query_attention")
    for name, value in (
        ("layer_norm_with_affine", False), ("rope", True), ("activation_type", "swiglu"), ("block_type", "sequential"),
        ("layer_norm_type", "default"), ("block_group_size", 1),
    ):  # fmt: skip
        if c.get(name) != value:
            raise Unknown(f"what {name} = {spelled(c.get(name), 40)} does to the tensors is not covered")
    vocab, hidden, width, heads, layers = add.read(
        c, "embedding_size", "d_model", "mlp_hidden_size", "n_heads", "n_layers"
    )
    vocab = c.get("vocab_size") if vocab is None else vocab
    width = c.get("mlp_ratio") * hidden if width is None else width
    a = heads_of(c, hidden, heads, c.get("n_kv_heads"))
    some, block = add.layers(layers), "model.transformer.blocks.*."
    embedding(add, "model.transformer.wte.weight", vocab, hidden)
    add(block + "att_proj.weight", "attention", (a.queries + 2 * a.keys, hidden), some)
    add(block + "attn_out.weight", "attention", (hidden, a.queries), some)
    add(block + "ff_proj.weight", "feed-forward", (width, hidden), some)
    add(block + "ff_out.weight", "feed-forward", (hidden, width // 2), some)
    if c.get("weight_tying") is False:
        add("model.transformer.ff_out.weight", "head", (vocab, hidden))
    elif not c.get("weight_tying"):
        raise Unknown("the file does not say whether the head is the embedding (weight_tying)")
