"""Formulas of our own data: small Python expressions over a config's keys.

They are shipped with llmcfg, never read from a config; a config only supplies the values. Arithmetic on odd values
gives ``None``, not an error, and a list is never longer than a model may have layers.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import CodeType
from typing import Any

from llmcfg.base.inert import inert, plain
from llmcfg.base.limits import MOST_LAYERS

__all__ = ["ABSENT", "Formula", "evaluate", "names"]

ABSENT = ...
"""What a formula gives for a field that does not apply to this model, whatever its keys say."""


def _range(*bounds: int) -> range:
    """``range``, not longer than a model may have layers: a file may claim 10**30 of them."""
    numbers = range(*bounds)
    if numbers and abs(numbers[-1] - numbers[0]) >= MOST_LAYERS:
        raise ValueError("too long")
    return numbers


def _uniform(values: Any) -> Any:
    """The one value of a list that says the same for every layer; anything else as it is."""
    same = isinstance(values, list) and values and all(value == values[0] for value in values)
    return values[0] if same else values


_BUILTINS: dict[str, Any] = {
    "absent": ABSENT,
    "abs": abs,
    "any": any,
    "bool": bool,
    "enumerate": enumerate,
    "int": int,
    "isinstance": isinstance,
    "len": len,
    "list": list,
    "max": max,
    "min": min,
    "range": _range,
    "str": str,
    "uniform": _uniform,
}
# Methods that formulas call: names in the code, not keys.
_METHODS = frozenset({"get", "removeprefix", "split", "startswith"})


@cache
def _compiled(formula: str) -> CodeType:
    return compile(formula, "<formula>", "eval")


@cache
def names(formula: str) -> tuple[str, ...]:
    """Return the keys that a formula reads, in the order in which it names them."""
    found: dict[str, None] = {}
    codes = [_compiled(formula)]
    for code in codes:
        found.update(dict.fromkeys(code.co_names))
        codes += (inner for inner in code.co_consts if isinstance(inner, CodeType))  # comprehensions
    # Of names that begin alike, the first place may be the longer one's.
    return tuple(sorted(found.keys() - _BUILTINS.keys() - _METHODS, key=lambda name: (formula.index(name), -len(name))))


def evaluate(formula: str, values: Mapping[str, Any]) -> Any:
    """Return a formula's value over a config's keys; ``None`` where the values do not allow one."""
    scope = {name: inert(values.get(name)) for name in names(formula)}
    scope["__builtins__"] = _BUILTINS
    try:
        return plain(eval(_compiled(formula), scope))
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return None


class Formula:
    """A formula that calls functions of its caller's, compiled once.

    :ivar text: the formula as it is written.
    :ivar names: what it looks up, functions aside, in the order in which it names them.
    """

    __slots__ = ("_called", "_code", "_multiplies", "names", "text")

    def __init__(self, text: str, functions: Mapping[str, Any]) -> None:
        self.text = text
        self._code = compile(text, "<formula>", "eval")
        used = _names(self._code)
        self._called = {name: functions[name] for name in used if name in functions}
        self._called["__builtins__"] = {}
        self.names = tuple(name for name in used if name not in functions)
        self._multiplies = "*" in text.replace("'*'", "")

    def value(self, values: Mapping[str, Any]) -> Any:
        """Return the formula's value.

        :raises ArithmeticError, AttributeError, LookupError, TypeError, ValueError: the values do not allow one.
        """
        scope = {**self._called, **values}
        if self._multiplies:  # a string or list times a number from a file could fill the memory
            scope |= {name: inert(value) for name, value in values.items()}
            return plain(eval(self._code, scope))
        return eval(self._code, scope)


def _names(code: CodeType) -> list[str]:
    """The names that code looks up, those of its comprehensions included."""
    found = list(code.co_names)
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            found += _names(inner)
    return list(dict.fromkeys(found))
