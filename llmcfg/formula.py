"""Formulas of our own data: small Python expressions over a config's keys.

They are shipped with llmcfg, never read from a config; a config only supplies the values. Arithmetic on odd values
gives ``None``, not an error.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import CodeType
from typing import Any

__all__ = ["evaluate", "names"]

_BUILTINS: dict[str, Any] = {
    "__builtins__": {"bool": bool, "int": int, "isinstance": isinstance, "len": len, "max": max, "min": min, "str": str}
}


class _Values(dict[str, Any]):
    """A mapping in which an absent key is ``None``; builtins stay reachable."""

    def __missing__(self, key: str) -> Any:
        return None


@cache
def _compiled(formula: str) -> CodeType:
    return compile(formula, "<formula>", "eval")


def names(formula: str) -> tuple[str, ...]:
    """Return the keys that a formula reads."""
    known = _BUILTINS["__builtins__"]
    return tuple(name for name in _compiled(formula).co_names if name not in known)


def evaluate(formula: str, values: Mapping[str, Any]) -> Any:
    """Return a formula's value over a config's keys; ``None`` where the values do not allow one."""
    scope = _Values({name: values[name] for name in _compiled(formula).co_names if name in values})
    scope.update(_BUILTINS["__builtins__"])
    try:
        return eval(_compiled(formula), {"__builtins__": {}}, scope)
    except (ArithmeticError, AttributeError, TypeError, ValueError):
        return None
