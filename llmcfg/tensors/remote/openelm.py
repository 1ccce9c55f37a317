"""OpenELM: apple/OpenELM-270M modeling_openelm.py (OpenELMMultiHeadCausalAttention, OpenELMFeedForwardNetwork).

Heads and widths go layer by layer. The mask is not persistent. Without share_input_output_layers there is a classifier;
no published model has one: not covered.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check, embedding, norms

MAIN = "OpenELMForCausalLM"


def OpenELMModel(add: Tensors, c: Any) -> None:
    """Add the model."""
    vocab, hidden, size, layers, divisor = add.read(
        c, "vocab_size", "model_dim", "head_dim", "num_transformer_layers", "ffn_dim_divisor"
    )
    queries, groups, factors = add.read(c, "num_query_heads", "num_kv_heads", "ffn_multipliers")
    some, block = add.layers(layers), "layers.*."
    if not all(isinstance(row, list) and len(row) == len(some) for row in (queries, groups, factors)):
        raise Unknown("num_query_heads, num_kv_heads and ffn_multipliers are not one number per layer")
    if not c.get("share_input_output_layers"):
        raise Unknown("what share_input_output_layers = false does to the tensors is not covered")
    embedding(add, "token_embeddings.weight", vocab, hidden)
    for (q, kv), where in _alike(zip(queries, groups, strict=True)):
        add(block + "attn.qkv_proj.weight", "attention", ((q + 2 * kv) * size, hidden), where)
        add(block + "attn.out_proj.weight", "attention", (hidden, q * size), where)
    if c.get("normalize_qk_projections"):
        norms(add, (block + "attn.q_norm", block + "attn.k_norm"), size, some)
    for width, where in _alike(_divisible(factor * hidden, divisor) for factor in factors):
        add(block + "ffn.proj_1.weight", "feed-forward", ((2 if c.get("ffn_with_glu") else 1) * width, hidden), where)
        add(block + "ffn.proj_2.weight", "feed-forward", (hidden, width), where)
    norms(add, (block + "ffn_norm", block + "attn_norm"), hidden, some)
    norms(add, ("norm",), hidden)


def OpenELMForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model, whose head is the embedding without another name."""
    check(c, MAIN)
    add.base("transformer.", OpenELMModel, c)


def _divisible(value: float, divisor: int) -> int:
    """configuration_openelm.py make_divisible: the nearest multiple, but not more than a tenth below."""
    near = max(divisor, int(value + divisor / 2) // divisor * divisor)
    return near + divisor if near < 0.9 * value else near


def _alike(values: Iterable[Any]) -> list[tuple[Any, list[int]]]:
    """The layers that have each value."""
    found: dict[Any, list[int]] = {}
    for index, value in enumerate(values):
        found.setdefault(value, []).append(index)
    return list(found.items())
