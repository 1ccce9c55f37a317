"""What the families share: sizes that must fit, the head, and Llama's decoder layer under Llama's names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from llmcfg.base.spelled import spelled
from llmcfg.tensors.blueprint import Tensors, Unknown

__all__ = ["Attention", "attention", "check", "embedding", "false", "gated", "head", "heads_of", "norms"]


class Attention(NamedTuple):
    """Widths of an attention.

    :ivar hidden: of what comes in and goes out.
    :ivar queries: all heads together.
    :ivar keys: all groups together; the same for values.
    :ivar head: one head.
    """

    hidden: int
    queries: int
    keys: int
    head: int


def heads_of(c: Any, hidden: int, heads: int, groups: int | None = None, *, stated: bool = False) -> Attention:
    """Return the widths; heads that do not divide the hidden size are refused, as the modeling files do.

    :param stated: whether the modeling file reads ``head_dim``; if not, one that says otherwise is refused.
    """
    head = c.get("head_dim")
    if (head is None or not stated) and (hidden % heads or head not in (None, hidden // heads)):
        raise Unknown(f"{heads} heads of {head or hidden // heads} do not make {hidden}")
    head = hidden // heads if head is None else head
    groups = heads if groups is None else groups
    if groups <= 0 or heads % groups:
        raise Unknown(f"{groups} groups do not divide {heads} heads")
    return Attention(hidden, heads * head, groups * head, head)


def check(c: Any, *own: str) -> None:
    """Refuse to stand in for a class that is not the family's own: another head, or a tower around the model."""
    named = c.get("architectures")
    first = named[0] if isinstance(named, list) and named else None
    if first is not None and first not in own:
        raise Unknown(f"what {first:.60} is made of is not known here")


def false(c: Any, *names: str) -> None:
    """Refuse a file that sets any of these fields: what they add is not covered."""
    for name in names:
        if c.get(name):
            raise Unknown(f"what {name} = {spelled(c.get(name), 40)} does to the tensors is not covered")


def embedding(add: Tensors, name: str, rows: int, width: int) -> None:
    """Add the token embedding."""
    add(name, "embedding", (rows, width))


def head(add: Tensors, c: Any, name: str, to: str, rows: int, width: int) -> None:
    """Add the output head, or another name of the embedding."""
    if c.get("tie_word_embeddings"):
        add.tied(name, "head", to, (rows, width))
    else:
        add(name, "head", (rows, width))


def norms(add: Tensors, names: Sequence[str], width: int, *indices: Sequence[int], bias: bool = False) -> None:
    """Add norms."""
    for name in names:
        add(name + ".weight", "norms", (width,), *indices)
        if bias:
            add(name + ".bias", "norms", (width,), *indices)


def attention(
    add: Tensors, prefix: str, a: Attention, some: Sequence[int], *, qkv_bias: bool = False, out_bias: bool = False
) -> None:
    """Add q_proj, k_proj, v_proj and o_proj."""
    for name, width in (("q_proj", a.queries), ("k_proj", a.keys), ("v_proj", a.keys)):
        add(f"{prefix}{name}.weight", "attention", (width, a.hidden), some)
        if qkv_bias:
            add(f"{prefix}{name}.bias", "attention", (width,), some)
    add(f"{prefix}o_proj.weight", "attention", (a.hidden, a.queries), some)
    if out_bias:
        add(f"{prefix}o_proj.bias", "attention", (a.hidden,), some)


def gated(add: Tensors, prefix: str, hidden: int, width: int, some: Sequence[int], *, bias: bool = False) -> None:
    """Add gate_proj, up_proj and down_proj."""
    for name, out, inner in (("gate_proj", width, hidden), ("up_proj", width, hidden), ("down_proj", hidden, width)):
        add(f"{prefix}{name}.weight", "feed-forward", (out, inner), some)
        if bias:
            add(f"{prefix}{name}.bias", "feed-forward", (out,), some)
