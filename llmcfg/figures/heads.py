"""How many heads a layer has and how wide they are: the model's, or what its kind of layer has instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from llmcfg.base.record import Record

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["Heads", "heads"]


class Heads(Record):
    """One layer's heads; what is not known is ``None``.

    :ivar query: query heads.
    :ivar key_value: key/value heads.
    :ivar width: dimensions of a query or key head.
    :ivar values: dimensions of a value head.
    """

    query: int | None
    key_value: int | None
    width: int | None
    values: int | None


def heads(config: Config, layer: int, kind: str) -> Heads:
    """Return the heads of a layer.

    :param layer: its number, 0 first.
    :param kind: as in ``layer_types``.
    """
    query, key_value, width = config.num_attention_heads, config.num_key_value_heads, config.head_dim
    if kind == "sliding_attention":
        query = config.swa_num_attention_heads or query
        key_value = config.swa_num_key_value_heads or key_value
        width = config.swa_head_dim or width
    elif kind == "full_attention":
        key_value = config.num_global_key_value_heads or key_value
        width = config.global_head_dim or width
    return Heads(_at(query, layer), _at(key_value, layer), width, config.v_head_dim or width)


def _at(number: int | list[int | None] | None, layer: int) -> int | None:
    """One number for all layers, or one for each (openelm; a layer of nemotron-nas without attention has 0)."""
    if isinstance(number, list):
        return number[layer] if layer < len(number) else None
    return number
