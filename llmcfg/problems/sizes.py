"""Values that do not go together: heads that do not divide the width, lists of another length than the layers."""

from __future__ import annotations

from functools import cache

from llmcfg.knowledge.constraints import CONSTRAINTS
from llmcfg.problems.problem import Problem, refused, where
from llmcfg.resolve.complete import Completed, lookup
from llmcfg.resolve.rows import formula

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from llmcfg.base.formula import Formula

__all__ = ["unfit"]

_ERRORS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


def unfit(c: Completed) -> Iterator[Problem]:
    """Check the constraints of a config's own class; values that one cannot be told over fail it, as they do there."""
    for key, holds, needs, since in _rows(c.kind.name):
        values = lookup(c, holds.names, {})
        try:
            good = bool(holds.value(values))
        except _ERRORS:
            good = False
        if not good:
            yield refused(where(c, key), _at(c, key), _filled(needs, values), since=since)


@cache
def _rows(name: str) -> tuple[tuple[str, Formula, str, str], ...]:
    found = (row for types, rows in CONSTRAINTS if name in types for row in rows)
    return tuple((key, formula(text), needs, since) for key, text, needs, since in found)


def _at(c: Completed, path: str) -> Any:
    value: Any = c
    for key in path.split("."):
        value = value.get(key) if isinstance(value, (Completed, dict)) else None
    return {} if isinstance(value, Completed) else value


def _filled(needs: str, values: dict[str, Any]) -> str:
    """The text with the values of the fields that it names."""
    for name, value in values.items():
        text = f"{{{name}}}"
        if text in needs:
            plain = ", ".join(map(str, value[:8])) if isinstance(value, (list, tuple)) else str(value)
            needs = needs.replace(text, plain)
    return needs
