"""Qwen-1 and Qwen-VL: Qwen/Qwen-7B modeling_qwen.py (QWenAttention, QWenMLP, QWenBlock, QWenModel, QWenLMHeadModel).

The rotary frequencies and the mask are not persistent. c_attn has a bias whatever no_bias says. Qwen/Qwen-VL visual.py
(VisionTransformer, Resampler): a tower inside the model.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check, embedding, head, norms

MAIN = "QWenLMHeadModel"


def QWenModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, width, channels = add.read(c, "vocab_size", "hidden_size", "intermediate_size", "kv_channels")
    heads, layers = add.read(c, "num_attention_heads", "num_hidden_layers")
    bias, projection, half = not c.get("no_bias"), channels * heads, width // 2
    if projection % heads:
        raise Unknown(f"{heads} heads do not divide {projection}")
    some = add.layers(layers)
    embedding(add, "wte.weight", vocab, hidden)
    add("h.*.attn.c_attn.weight", "attention", (3 * projection, hidden), some)
    add("h.*.attn.c_attn.bias", "attention", (3 * projection,), some)
    add("h.*.attn.c_proj.weight", "attention", (hidden, projection), some)
    add("h.*.mlp.w1.weight", "feed-forward", (half, hidden), some)
    add("h.*.mlp.w2.weight", "feed-forward", (half, hidden), some)
    add("h.*.mlp.c_proj.weight", "feed-forward", (hidden, half), some)
    if bias:
        add("h.*.attn.c_proj.bias", "attention", (hidden,), some)
        add("h.*.mlp.w1.bias", "feed-forward", (half,), some)
        add("h.*.mlp.w2.bias", "feed-forward", (half,), some)
        add("h.*.mlp.c_proj.bias", "feed-forward", (hidden,), some)
    norms(add, ("h.*.ln_1", "h.*.ln_2"), hidden, some)
    norms(add, ("ln_f",), hidden)
    if c.get("visual"):
        _visual(add, c.get("visual"))


def QWenLMHeadModel(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, "QWenLMHeadModel")
    add.base("transformer.", QWenModel, c)
    head(add, c, "lm_head.weight", "transformer.wte.weight", c.get("vocab_size"), c.get("hidden_size"))


def _visual(add: Tensors, visual: Any) -> None:
    width, out, patch, size = (visual[name] for name in ("width", "output_dim", "patch_size", "image_size"))
    grid, inner = (size // patch) ** 2, int(width * visual["mlp_ratio"])
    queries = visual.get("n_queries", 256)
    some = add.layers(visual["layers"])

    def linear(name: str, rows: int, columns: int, *indices: range, bias: bool = True, joint: str = ".") -> None:
        add(f"visual.{name}{joint}weight", "vision", (rows, columns), *indices)
        if bias:
            add(f"visual.{name}{joint}bias", "vision", (rows,), *indices)

    def norm(name: str, columns: int, *indices: range) -> None:
        add(f"visual.{name}.weight", "vision", (columns,), *indices)
        add(f"visual.{name}.bias", "vision", (columns,), *indices)

    add("visual.positional_embedding", "vision", (256, width))
    add("visual.proj", "vision", (out, out))
    add("visual.conv1.weight", "vision", (width, 3, patch, patch))
    norm("ln_pre", width)
    block = "transformer.resblocks.*."
    norm(block + "ln_1", width, some)
    norm(block + "ln_2", width, some)
    linear(block + "attn.in_proj", 3 * width, width, some)
    linear(block + "attn.out_proj", width, width, some)
    linear(block + "mlp.c_fc", inner, width, some)
    linear(block + "mlp.c_proj", width, inner, some)
    if grid < queries or int(queries**0.5) ** 2 != queries:
        raise Unknown(f"{queries} queries over {grid} patches")
    add("visual.attn_pool.pos_embed", "vision", (queries, out))
    add("visual.attn_pool.query", "vision", (queries, out))
    if width != out:
        linear("attn_pool.kv_proj", out, width, bias=False)
    linear("attn_pool.attn.in_proj", 3 * out, out, joint="_")
    linear("attn_pool.attn.out_proj", out, out)
    norm("attn_pool.ln_q", out)
    norm("attn_pool.ln_kv", out)
    norm("ln_post", out)
