"""Molmo: allenai/Molmo-7B-D-0924 modeling_molmo.py (MolmoSequentialBlock, MolmoVisionBackbone).

The tower is clip-vit-large-patch14-336 in 23 layers of its 24 (config_molmo.py VisionBackboneConfig); features of two
layers are joined, pooled by attention and projected. 128 embeddings are added apart.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check, heads_of
from llmcfg.tensors.remote.towers import linear, norm

MAIN = "MolmoForCausalLM"


def MolmoForCausalLM(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, MAIN)
    hidden, width, heads, rows = add.read(
        c, "hidden_size", "intermediate_size", "num_attention_heads", "embedding_size"
    )
    if c.get("attention_layer_norm") or c.get("layer_norm_type") != "rms":
        raise Unknown("norms of queries and keys, or norms with a bias, are not covered")
    a = heads_of(c, hidden, heads, c.get("num_key_value_heads"))
    some, block = add.layers(c.get("num_hidden_layers")), "model.transformer.blocks.*."
    add("model.transformer.wte.embedding", "embedding", (rows, hidden))
    add("model.transformer.wte.new_embedding", "embedding", (128, hidden))
    for name, part, out, inner in (
        ("att_proj", "attention", a.queries + 2 * a.keys, hidden),
        ("attn_out", "attention", hidden, hidden),
        ("ff_proj", "feed-forward", width, hidden),
        ("ff_out", "feed-forward", hidden, width // 2),
    ):
        add(f"{block}{name}.weight", part, (out, inner), some)
    if c.get("qkv_bias"):
        add(block + "att_proj.bias", "attention", (a.queries + 2 * a.keys,), some)
    for name in ("attn_norm", "ff_norm"):
        add(f"{block}{name}.weight", "norms", (hidden,), some)
    add("model.transformer.ln_f.weight", "norms", (hidden,))
    if not c.get("weight_tying"):
        add("model.transformer.ff_out.weight", "head", (rows, hidden))
    _vision(add, "model.vision_backbone.", hidden, width // 2)


def _vision(add: Tensors, prefix: str, hidden: int, inner: int) -> None:
    width, vit = 1024, prefix + "image_vit."
    add(vit + "class_embedding", "vision", (width,))
    add(vit + "positional_embedding", "vision", (577, width))
    add(vit + "patch_embedding.weight", "vision", (width, 588))
    norm(add, vit + "pre_ln", width)
    some, block = range(23), vit + "transformer.resblocks.*."
    for name, rows, columns in (
        *((f"attention.w{letter}", width, width) for letter in "qkvo"),
        ("feed_forward.w1", 4 * width, width),
        ("feed_forward.w2", width, 4 * width),
    ):
        add(f"{block}{name}.weight", "vision", (rows, columns), some)
        add(f"{block}{name}.bias", "vision", (rows,), some)
    for name in ("attention_norm", "ffn_norm"):
        add(f"{block}{name}.weight", "vision", (width,), some)
        add(f"{block}{name}.bias", "vision", (width,), some)
    for letter in "qkv":
        linear(add, f"{prefix}image_pooling_2d.w{letter}", width, 2 * width)
    linear(add, prefix + "image_pooling_2d.wo", width, width)
    for name, rows, columns in (("w1", inner, width), ("w2", hidden, inner), ("w3", inner, width)):
        linear(add, f"{prefix}image_projector.{name}", rows, columns, bias=False)
    add(prefix + "pad_embed", "vision", (2, 2 * width))
