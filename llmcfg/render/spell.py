"""Values as a person reads them."""

from __future__ import annotations

import json
import re
from math import isfinite
from typing import Any

from llmcfg.facts.config import Fact
from llmcfg.facts.schema import Unit, field
from llmcfg.render.clean import clean
from llmcfg.words.layers import fold
from llmcfg.words.numbers import binary, tokens

__all__ = ["ABSENT", "NONE", "UNKNOWN", "cell", "size", "spell"]

ABSENT = "–"
NONE = "none"
UNKNOWN = "unknown"


# Longer lists of names are told by their patterns.
_LONG = 8
_NUMBER = r"(?<![A-Za-z])\d+"


def _patterns(names: list[str]) -> str:
    """Fold names that differ in numbers only: ``lm_head, model.layers.#.mlp.gate ×94``."""
    counts: dict[str, list[str]] = {}
    for name in names:
        counts.setdefault(re.sub(_NUMBER, "#", name), []).append(name)
    return ", ".join(group[0] if len(group) == 1 else f"{pattern} ×{len(group)}" for pattern, group in counts.items())


def spell(value: Any, unit: Unit = "", *, layers: bool = False) -> str:
    """Spell a known value: a length by its name too, a list per layer folded, the rest as JSON would."""
    if value is None:
        return NONE
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        name = tokens(value) if unit == "tokens" else ""
        return f"{value} ({name})" if name and name != str(value) else str(value)
    if isinstance(value, float) and not isfinite(value):
        return json.dumps(value)  # NaN, Infinity: as the file has it
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e16 else repr(value)
    if layers and isinstance(value, list) and value and all(isinstance(item, str) for item in value):
        return clean(fold(value))
    if isinstance(value, list) and len(value) > _LONG and all(isinstance(item, str) for item in value):
        return clean(_patterns(value))
    if isinstance(value, list) and all(isinstance(item, str | int | float) for item in value):
        return ", ".join(spell(item) for item in value) if value else "[]"
    return clean(json.dumps(value, ensure_ascii=False))


def size(count: int | None) -> str:
    """Spell bytes as servers count them: ``14.2 GiB``; the exact number stands in the JSON."""
    return UNKNOWN if count is None else binary(count)


_PER_LAYER = {"layer_types", "mlp_layer_types", "layer_rope_theta", "layer_rope_type", "layer_partial_rotary_factor"}
_STANDS_FOR = {"layer_rope_theta": {0: "no positions"}}


def cell(name: str, fact: Fact | None) -> str:
    """Spell a field of a model, ``None`` where it does not apply."""
    if fact is None:
        return ABSENT
    if fact.value is None and fact.origin is None:
        return UNKNOWN
    value = fact.value
    per_layer = name in _PER_LAYER or field(name).kind == "ints"
    if per_layer and isinstance(value, list):
        said = _STANDS_FOR.get(name, {})
        value = [ABSENT if one is None else said.get(one, spell(one)) for one in value]
    return spell(value, field(name).unit, layers=per_layer)
