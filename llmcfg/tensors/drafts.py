"""Blueprints of draft models: which tensors each design of :mod:`llmcfg.knowledge.drafts` has.

Names are those that vLLM gives them; SpecForge calls EAGLE-3's one layer ``midlayer``. What a design can do beyond what
is written here is :class:`~llmcfg.tensors.blueprint.Unknown`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from llmcfg.base.spelled import spelled
from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import Attention, attention, gated, heads_of, norms

__all__ = ["dflash", "dspark", "eagle", "eagle3", "peagle"]


def _widths(add: Tensors, c: Any) -> tuple[int, int, Attention, range]:
    hidden, width, heads, groups, layers = add.read(
        c, "hidden_size", "intermediate_size", "num_attention_heads", "num_key_value_heads", "num_hidden_layers"
    )
    return hidden, width, heads_of(c, hidden, heads, groups, stated=True), add.layers(layers)


def _is(c: Any, name: str) -> bool:
    return bool(c.get(name))


def _rows(c: Any, own: str) -> int:
    """Rows of a draft's own vocabulary; the target's where it has none."""
    rows = c.get(own)
    return int(c.get("vocab_size") if rows is None else rows)


def _fused(add: Tensors, c: Any, hidden: int) -> int:
    """The layer that joins three hidden states of the target: how wide its input is."""
    eagle = c.get("eagle_config")
    eagle = eagle if isinstance(eagle, Mapping) else {}
    ids = c.get("eagle_aux_hidden_state_layer_ids") or eagle.get("eagle_aux_hidden_state_layer_ids")
    if isinstance(ids, list) and len(ids) != 3:
        raise Unknown(f"a draft that reads {len(ids)} layers of its target, not 3, is not covered")
    width = 3 * int(c.get("target_hidden_size") or hidden)
    if eagle.get("use_aux_hidden_state", True):
        add("fc.weight", "attention", (hidden, width))
        if c.get("norm_before_fc"):
            norms(add, ("input_norm",), width)
    return width


def _first(add: Tensors, c: Any, prefix: str, a: Attention, width: int, some: Sequence[int]) -> None:
    """A layer that reads the embedding beside the hidden state: queries, keys and values are twice as wide."""
    bias = _is(c, "attention_bias")
    attention(add, f"{prefix}self_attn.", a._replace(hidden=2 * a.hidden), some, qkv_bias=bias)
    add.entries.pop()  # its output is not
    add(f"{prefix}self_attn.o_proj.weight", "attention", (a.hidden, a.queries), some)
    if bias:
        add(f"{prefix}self_attn.o_proj.bias", "attention", (a.hidden,), some)
    gated(add, f"{prefix}mlp.", a.hidden, width, some, bias=_is(c, "mlp_bias"))
    names = ("hidden_norm", "input_layernorm", "post_attention_layernorm")
    norms(add, tuple(f"{prefix}{name}" for name in names), a.hidden, some)


def _layer(add: Tensors, c: Any, prefix: str, a: Attention, width: int, some: Sequence[int]) -> None:
    bias = _is(c, "attention_bias")
    attention(add, f"{prefix}self_attn.", a, some, qkv_bias=bias, out_bias=bias)
    gated(add, f"{prefix}mlp.", a.hidden, width, some, bias=_is(c, "mlp_bias"))
    norms(add, (f"{prefix}input_layernorm", f"{prefix}post_attention_layernorm"), a.hidden, some)


def _ends(add: Tensors, c: Any, hidden: int) -> None:
    rows, own = int(c.get("vocab_size")), _rows(c, "draft_vocab_size")
    add("embed_tokens.weight", "embedding", (rows, hidden))
    norms(add, ("norm",), hidden)
    add("lm_head.weight", "head", (own, hidden))
    add.buffer("d2t", "head", (own,))
    add.buffer("t2d", "head", (rows,))


def eagle3(add: Tensors, c: Any) -> None:
    """EAGLE-3: one layer over the embedding and three fused hidden states, and a head of its own vocabulary."""
    hidden, width, a, some = _widths(add, c)
    if len(some) != 1:
        raise Unknown(f"EAGLE-3 with {len(some)} layers: vLLM and speculators give the further ones different norms")
    _fused(add, c, hidden)
    _first(add, c, "layers.*.", a, width, some)
    _ends(add, c, hidden)


def peagle(add: Tensors, c: Any) -> None:
    """P-EAGLE: EAGLE-3's layer and plain ones after it, and a learned state for tokens not yet drafted."""
    hidden, width, a, some = _widths(add, c)
    fused = _fused(add, c, hidden)
    add("mask_hidden", "embedding", (1, 1, fused))
    _first(add, c, "layers.*.", a, width, some[:1])
    if len(some) > 1:
        _layer(add, c, "layers.*.", a, width, some[1:])
    _ends(add, c, hidden)


def eagle(add: Tensors, c: Any) -> None:
    """EAGLE: layers of the target's kind over embedding and hidden state; the first without a norm, and none at the
    end. HASS puts norms before them (``add_para_norm``)."""
    hidden, width, a, some = _widths(add, c)
    add("embed_tokens.weight", "embedding", (int(c.get("vocab_size")), hidden))
    add("fc.weight", "attention", (hidden, 2 * hidden))
    if c.get("bias"):
        add("fc.bias", "attention", (hidden,))
    if c.get("add_para_norm"):
        norms(add, ("embedding_layernorm", "hidden_states_layernorm"), hidden)
    bias = _is(c, "attention_bias")
    attention(add, "layers.*.self_attn.", a, some, qkv_bias=bias, out_bias=bias)
    gated(add, "layers.*.mlp.", hidden, width, some, bias=_is(c, "mlp_bias"))
    norms(add, ("layers.*.post_attention_layernorm",), hidden, some)
    if len(some) > 1:
        norms(add, ("layers.*.input_layernorm",), hidden, some[1:])


def dflash(add: Tensors, c: Any) -> None:
    """DFlash: Qwen3's layers over fused hidden states of the target; no table, and no head."""
    hidden, width, a, some = _widths(add, c)
    own = c.get("dflash_config")
    own = own if isinstance(own, Mapping) else {}
    for key in ("attention_mode", "attention_modes"):
        modes = own.get(key, "gqa")
        if not set(map(str, modes if isinstance(modes, list) else [modes])) <= {"gqa", "mha"}:
            raise Unknown(f"what dflash_config.{key} = {spelled(modes):.40} does to the tensors is not covered")
    ids = own.get("target_layer_ids", c.get("target_layer_ids"))
    add("fc.weight", "attention", (hidden, hidden * (len(ids) if isinstance(ids, list) else len(some))))
    norms(add, ("hidden_norm", "norm"), hidden)
    _layer(add, c, "layers.*.", a, width, some)
    norms(add, ("layers.*.self_attn.q_norm", "layers.*.self_attn.k_norm"), a.head, some)


def dspark(add: Tensors, c: Any) -> None:
    """DSpark: DFlash with a low-rank table of token pairs, and a head that rates each guess."""
    dflash(add, c)
    own = c.get("dflash_config")
    own = own if isinstance(own, Mapping) else {}

    def said(name: str) -> Any:
        value = c.get(name)
        return own.get(name) if value is None else value

    rank, rated = said("markov_rank"), said("enable_confidence_head")
    if rank is None or rated is None:
        raise Unknown("a DSpark draft whose file does not say its markov_rank and whether it has a confidence head")
    if rank:
        if said("markov_head_type") not in (None, "vanilla"):
            raise Unknown(f"what markov_head_type = {spelled(said('markov_head_type')):.40} does is not covered")
        rows = int(c.get("vocab_size"))
        add("markov_head.markov_w1.weight", "embedding", (rows, rank))
        add("markov_head.markov_w2.weight", "head", (rows, rank))
    if rated:
        beside = rank if said("confidence_head_with_markov") is not False else 0
        add("confidence_head.proj.weight", "head", (1, int(c.get("hidden_size")) + beside))
        add("confidence_head.proj.bias", "head", (1,))
