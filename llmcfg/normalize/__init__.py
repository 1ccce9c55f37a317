"""Resolved → Config: the common schema's facts, each with its origin, and what was left over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.config import Config, Fact
from llmcfg.normalize import attention, experts, model, quantization, rope, rules, towers
from llmcfg.normalize.reader import Reader
from llmcfg.resolve import Resolved
from llmcfg.schema import FIELDS

__all__ = ["normalize"]


def normalize(resolved: Resolved) -> Config:
    """Return a model's facts in the common schema.

    :raises InvalidConfig: a number in it is beyond any model (10^30 layers).
    """
    reader = Reader(resolved)
    rules.read(reader)
    model.read(reader)
    attention.read(reader)
    experts.read(reader)
    rope.read(reader)
    quantization.read(reader)
    towers.read(reader)
    document = resolved.document
    facts: dict[str, Fact] = {}
    notes = [*document.oddities, *reader.notes]
    for row in FIELDS:
        fact = reader.facts.get(row.name)
        if fact is not None:
            facts[row.name] = fact
        elif row.name in reader.unknown:
            facts[row.name] = Fact(None, None)
            notes.append(f"{row.name} is not known: {reader.unknown[row.name]}")
    return Config(
        name=document.name,
        source=document.source,
        facts=facts,
        resolved=resolved,
        unmapped=_left_over(document.data, reader.feeds),
        feeds=reader.feeds,
        notes=tuple(notes),
    )


def _left_over(data: Mapping[str, Any], feeds: Mapping[str, str]) -> dict[str, Any]:
    """Return what no field was read from, by key path; an object of which a part was read is listed by its parts."""
    entered = {path[:i] for path in feeds for i, char in enumerate(path) if char == "."}
    left: dict[str, Any] = {}

    def walk(node: Mapping[str, Any], prefix: str) -> None:
        for key, value in node.items():
            path = f"{prefix}{key}"
            if path in feeds:
                continue
            if path in entered and isinstance(value, Mapping):
                walk(value, path + ".")
            else:
                left[path] = value

    walk(data, "")
    return left
