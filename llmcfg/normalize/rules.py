"""Facts that the model's code decides: generated traits of known types, and the rules of families that need them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from llmcfg.base.formula import ABSENT, evaluate, names
from llmcfg.facts.config import Fact
from llmcfg.facts.schema import NAMES, field
from llmcfg.knowledge.rules import RULES
from llmcfg.knowledge.traits import raw as traits
from llmcfg.normalize.reader import Reader, usable

__all__ = ["read"]


def read(reader: Reader) -> None:
    """Put the facts that the model type's traits and rules give among the facts."""
    node = reader.text
    constants, inapplicable, rows = _rows(node.model_type or "", node.known)
    reader.facts.update(constants)
    reader.inapplicable.update(inapplicable)
    for name, formula, given in rows:
        value = evaluate(formula, {**given, **node.values} if given else node.values)
        if value is ABSENT:
            reader.inapplicable.add(name)
            continue
        if value is None or not usable(value, field(name).kind):
            continue
        keys = [key for key in names(formula) if node.values.get(key) is not None]
        for key in names(formula):
            if key in node.origins:
                reader.used(node.origins[key], name)
        if given and not keys:
            origin = f"code:{node.model_type}"
        elif (only := _chosen(formula, keys, node.values)) is not None and node.values[only] == value:
            origin = node.origins[only]
        else:
            origin = f"derived:{_spelled(formula, keys)}"
        reader.set(name, value, origin)


@cache
def _rows(
    model_type: str, known: bool
) -> tuple[dict[str, Fact], frozenset[str], tuple[tuple[str, str, Mapping[str, Any]], ...]]:
    """What code decides for a type: constants as facts, fields that do not apply, and the rest as field, formula and
    what holds for keys that the class does not have."""
    rows: dict[str, tuple[str, Mapping[str, Any]]] = {}
    for name, value in (traits(model_type) or {}).items() if known else ():
        if name in NAMES:
            rows[name] = (value["expr"], value.get("given", {})) if isinstance(value, dict) else (repr(value), {})
    rows.update({name: (formula, {}) for name, formula in RULES.get(model_type, {}).items()})
    constants, inapplicable = {}, set()
    for name, (formula, _) in list(rows.items()):
        if not names(formula):
            value = evaluate(rows.pop(name)[0], {})
            if value is None or value is ABSENT:
                inapplicable.add(name)
            elif usable(value, field(name).kind):
                constants[name] = Fact(value, f"code:{model_type}")
    return constants, frozenset(inapplicable), tuple((name, *row) for name, row in rows.items())


def _chosen(formula: str, keys: list[str], values: Mapping[str, Any]) -> str | None:
    """Return the one key that a formula's value is: its only one, or the first of ``a or b`` that says something."""
    if len(keys) == 1:
        return keys[0]
    either = formula.split(" or ")
    return next((key for key in either if values.get(key)), None) if all(map(str.isidentifier, either)) else None


def _spelled(formula: str, keys: list[str]) -> str:
    """Return a formula as an origin spells it: itself while it is short, else the keys it was made from."""
    arithmetic = not any(word in formula for word in (" if ", " or ", " and ", "not ", " in "))
    return formula.replace(" ", "") if arithmetic and len(formula) <= 40 else ",".join(keys or names(formula))
