"""The facts that a family's own rules decide."""

from __future__ import annotations

from llmcfg.formula import evaluate, names
from llmcfg.knowledge.rules import RULES
from llmcfg.normalize.reader import Reader, usable
from llmcfg.schema import field

__all__ = ["read"]


def read(reader: Reader) -> None:
    """Put the facts that the model type's rules give among the facts."""
    node = reader.text
    for name, formula in RULES.get(node.model_type or "", {}).items():
        value = evaluate(formula, node.values)
        if value is None or not usable(value, field(name).kind):
            continue
        keys = [key for key in names(formula) if node.values.get(key) is not None]
        for key in names(formula):
            if key in node.origins:
                reader.used(node.origins[key], name)
        if not keys and not names(formula):
            origin = f"code:{node.model_type}"
        elif len(keys) == 1 and node.values[keys[0]] == value:
            origin = node.origins[keys[0]]
        else:
            origin = f"derived:{_spelled(formula, keys)}"
        reader.set(name, value, origin)


def _spelled(formula: str, keys: list[str]) -> str:
    """Return a formula as an origin spells it: itself while it is short, else the keys it was made from."""
    short = len(formula) <= 40 and " if " not in formula
    return formula.replace(" ", "") if short else ",".join(keys or names(formula))
