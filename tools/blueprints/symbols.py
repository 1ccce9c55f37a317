"""Numbers, words and lists that remember which config fields they came from.

``S`` is an ``int`` (and stands in for ``bool``), ``SF`` a ``float``, ``W`` a ``str``, ``L`` a ``list``. Each has
``.e``: Python text over the config's own field names. Arithmetic builds longer texts; a comparison, or a use as a
condition, is noted in ``Log.conditions``: it is what a model's ``__init__`` decides by.
"""

from __future__ import annotations

import builtins
import math
import operator
from collections.abc import Iterator
from typing import Any

__all__ = ["LOG", "SF", "L", "Log", "S", "W", "shims", "symbolic", "text"]


class Log:
    """What one build decided by, and how long its loops were.

    :ivar conditions: texts of tests that the code made. ``@7`` is the ordinal of the seventh loop.
    :ivar lengths: texts of loop lengths.
    """

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forget the last build."""
        self.conditions: dict[str, None] = {}
        self.lengths: dict[str, None] = {}
        self.loops = 0

    def test(self, e: str, outcome: bool) -> bool:
        """Note a test and pass its outcome on."""
        self.conditions[e] = None
        return outcome


LOG = Log()
LONG = 600
FEW = 4


def text(value: Any) -> str:
    """Return the text of a value: its formula, or itself."""
    return value.e if isinstance(value, (S, SF, W, L)) else repr(value)


def _number(value: Any, e: str) -> Any:
    if isinstance(value, complex) or len(e) > LONG:
        return value
    return SF(value, e) if isinstance(value, float) else S(value, e)


def _plain(value: Any) -> Any:
    if isinstance(value, float):
        return float.__add__(value, 0.0)
    return int.__add__(value, 0)


class S(int):
    """A whole number, or a flag."""

    e: str
    flag = False

    def __new__(cls, value: int, e: str) -> S:
        """Make one from a plain value and its text."""
        self = int.__new__(cls, value)
        self.e = e
        return self

    def __deepcopy__(self, memo: Any) -> S:
        return self

    def __copy__(self) -> S:
        return self

    def __reduce__(self) -> Any:
        return int, (_plain(self),)

    def __bool__(self) -> bool:
        return LOG.test(self.e, int.__bool__(self))

    __hash__ = int.__hash__


class SF(float):
    """A number with a fraction."""

    e: str

    def __new__(cls, value: float, e: str) -> SF:
        """Make one from a plain value and its text."""
        self = float.__new__(cls, value)
        self.e = e
        return self

    def __deepcopy__(self, memo: Any) -> SF:
        return self

    def __copy__(self) -> SF:
        return self

    def __reduce__(self) -> Any:
        return float, (_plain(self),)

    def __bool__(self) -> bool:
        return LOG.test(self.e, float.__bool__(self))

    __hash__ = float.__hash__


class W(str):
    """A word."""

    e: str

    def __new__(cls, value: str, e: str) -> W:
        """Make one from a plain value and its text."""
        self = str.__new__(cls, value)
        self.e = e
        return self

    def __deepcopy__(self, memo: Any) -> W:
        return self

    def __reduce__(self) -> Any:
        return str, (str.__str__(self),)

    def __eq__(self, other: object) -> bool:
        outcome = str.__eq__(self, other) if isinstance(other, str) else NotImplemented
        if outcome is not NotImplemented:
            LOG.test(f"({self.e} == {text(other)})", outcome)
        return outcome

    def __ne__(self, other: object) -> bool:
        outcome = self.__eq__(other)
        return outcome if outcome is NotImplemented else not outcome

    __hash__ = str.__hash__

    def __contains__(self, part: Any) -> bool:
        return LOG.test(f"({text(part)} in {self.e})", str.__contains__(self, part))

    def split(self, *by: Any) -> list[str]:  # type: ignore[override]
        """As of a word; its parts know where they stood."""
        e = f"{self.e}.split({', '.join(map(repr, by))})"
        return [W(part, f"{e}[{k}]") for k, part in enumerate(str.split(self, *by))]

    def lower(self) -> W:
        """As of a word."""
        return W(str.lower(self), f"{self.e}.lower()")

    def strip(self, *what: Any) -> W:
        """As of a word."""
        return W(str.strip(self, *what), f"{self.e}.strip({', '.join(map(repr, what))})")

    def startswith(self, prefix: Any, *rest: Any) -> bool:
        """As of a word; noted."""
        return LOG.test(f"{self.e}.startswith({prefix!r})", str.startswith(self, prefix, *rest))

    def endswith(self, suffix: Any, *rest: Any) -> bool:
        """As of a word; noted."""
        return LOG.test(f"{self.e}.endswith({suffix!r})", str.endswith(self, suffix, *rest))


class L(list):
    """A list whose items know where they stand."""

    e: str

    def __init__(self, values: Any, e: str) -> None:
        super().__init__(values)
        self.e = e

    def __deepcopy__(self, memo: Any) -> L:
        return self

    def __copy__(self) -> L:
        return self

    def __reduce_ex__(self, protocol: Any) -> Any:
        return list, (list(list.__iter__(self)),)

    def __getitem__(self, index: Any) -> Any:
        value = list.__getitem__(self, index)
        if isinstance(index, slice):
            parts = [text(x) if x is not None else "" for x in (index.start, index.stop)]
            return L(value, f"{self.e}[{parts[0]}:{parts[1]}]") if index.step is None else value
        return symbolic(value, f"{self.e}[{text(index)}]")

    def __iter__(self) -> Iterator[Any]:
        if self.e.endswith("]"):  # an item of a list: a pair, taken apart
            for k, value in builtins.enumerate(list.__iter__(self)):
                yield symbolic(value, f"{self.e}[{k}]")
            return
        LOG.loops += 1
        loop = f"@{LOG.loops}"
        LOG.lengths[f"len({self.e})"] = None
        for value in list.__iter__(self):
            yield symbolic(value, f"{self.e}[{loop}]")

    def __mul__(self, times: Any) -> L:
        return L(list(list.__iter__(self)) * int(times), f"({self.e} * {text(times)})")

    def __contains__(self, value: Any) -> bool:
        outcome = any(_same(value, one) for one in list.__iter__(self))
        return LOG.test(f"({text(value)} in {self.e})", outcome)

    def __bool__(self) -> bool:
        return LOG.test(self.e, list.__len__(self) > 0)

    def __len__(self) -> int:
        return list.__len__(self)

    def index(self, value: Any, *rest: Any) -> int:
        """As of a list, with its formula."""
        found = list.index(self, value, *rest)
        return S(found, f"{self.e}.index({text(value)})")

    def count(self, value: Any) -> int:
        """As of a list, with its formula."""
        return S(sum(_same(value, one) for one in list.__iter__(self)), f"{self.e}.count({text(value)})")


class D(dict):  # type: ignore[type-arg]
    """A dict whose values know their keys."""

    e: str

    def __init__(self, values: Any, e: str) -> None:
        super().__init__(values)
        self.e = e

    def __deepcopy__(self, memo: Any) -> D:
        return self

    def __getitem__(self, key: Any) -> Any:
        return symbolic(dict.__getitem__(self, key), f"{self.e}[{text(key)}]")

    def get(self, key: Any, default: Any = None) -> Any:
        """As of a dict, with its formula; a default is said with it."""
        return symbolic(dict.get(self, key, default), f"{self.e}.get({text(key)}, {text(default)})")


def _same(a: Any, b: Any) -> bool:
    a, b = (str.__str__(x) if isinstance(x, W) else _plain(x) if isinstance(x, (S, SF)) else x for x in (a, b))
    return bool(a == b)


_TWO = {
    "add": "+", "sub": "-", "mul": "*", "floordiv": "//", "mod": "%", "pow": "**", "truediv": "/",
}  # fmt: skip
_COMPARE = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}


def _define() -> None:
    for name, sign in _TWO.items():
        function = getattr(operator, name)

        def left(self: Any, other: Any, function: Any = function, sign: str = sign) -> Any:
            if not isinstance(other, (int, float)):
                if isinstance(other, list) and sign == "*":
                    return other * _plain(self)
                return NotImplemented
            return _number(function(_plain(self), _plain(other)), f"({self.e} {sign} {text(other)})")

        def right(self: Any, other: Any, function: Any = function, sign: str = sign) -> Any:
            if not isinstance(other, (int, float)):
                return NotImplemented
            return _number(function(_plain(other), _plain(self)), f"({text(other)} {sign} {self.e})")

        for cls in (S, SF):
            setattr(cls, f"__{name}__", left)
            setattr(cls, f"__r{name}__", right)
    for name, sign in _COMPARE.items():
        function = getattr(operator, name)

        def compare(self: Any, other: Any, function: Any = function, sign: str = sign) -> Any:
            if not isinstance(other, (int, float)):
                return NotImplemented
            return LOG.test(f"({self.e} {sign} {text(other)})", function(_plain(self), _plain(other)))

        for cls in (S, SF):
            setattr(cls, f"__{name}__", compare)
    for cls in (S, SF):
        cls.__neg__ = lambda self: _number(-_plain(self), f"(-{self.e})")  # type: ignore[method-assign, assignment]
        cls.__abs__ = lambda self: _number(abs(_plain(self)), f"abs({self.e})")  # type: ignore[method-assign, assignment]
        cls.__ceil__ = lambda self: S(math.ceil(_plain(self)), f"ceil({self.e})")  # type: ignore[method-assign, assignment]
        cls.__floor__ = lambda self: S(math.floor(_plain(self)), f"floor({self.e})")  # type: ignore[method-assign, assignment]
        cls.__trunc__ = lambda self: S(math.trunc(_plain(self)), f"int({self.e})")  # type: ignore[method-assign, assignment]
        cls.__round__ = lambda self, digits=None: _number(  # type: ignore[method-assign, assignment]
            round(_plain(self), digits), f"round({self.e})" if digits is None else f"round({self.e}, {digits})"
        )


_define()


def symbolic(value: Any, e: str) -> Any:
    """A config value as a symbol; None, dicts of nothing in particular and objects stay."""
    if isinstance(value, (S, SF, W, L, D)):
        return value
    if isinstance(value, bool):
        flag = S(value, e)
        flag.flag = True
        return flag
    if isinstance(value, int):
        return S(value, e)
    if isinstance(value, float):
        return SF(value, e)
    if isinstance(value, str):
        return W(value, e)
    if isinstance(value, (list, tuple)):
        return L(value, e)
    if isinstance(value, dict) and "rope_parameters" in e:
        return D(value, e)
    return value


# ----------------------------------------------------------------------------------------------------------------------
# Builtins that would forget


def _cover(real: type, name: str) -> type:
    """``int`` and ``float`` that keep the formula, and still serve ``isinstance``."""

    class Meta(type):
        def __instancecheck__(cls, value: Any) -> bool:
            return isinstance(value, real)

        def __subclasscheck__(cls, other: Any) -> bool:
            return issubclass(other, real)

        def __call__(cls, value: Any = 0, *rest: Any) -> Any:
            if isinstance(value, (S, SF)):
                return _number(
                    real(_plain(value)), value.e if real is int and isinstance(value, S) else f"{name}({value.e})"
                )
            if real is int and isinstance(value, W) and not rest:
                return S(int(str.__str__(value)), f"int({value.e})")
            return real(value, *rest)

        def __or__(cls, other: Any) -> Any:
            return real | other

        def __eq__(cls, other: object) -> bool:
            return other is real or other is cls

        def __hash__(cls) -> int:
            return hash(real)

    return Meta(name, (), {})


class _BoolMeta(type):
    def __instancecheck__(cls, value: Any) -> bool:
        if isinstance(value, S) and value.flag:
            return LOG.test(f"isinstance({value.e}, bool)", True)
        if isinstance(value, W):
            return LOG.test(f"isinstance({value.e}, bool)", False)
        return isinstance(value, bool)

    def __call__(cls, value: Any = False) -> Any:
        return bool(value)

    def __or__(cls, other: Any) -> Any:
        return bool | other


class _Bool(metaclass=_BoolMeta):
    """``bool`` that takes a flag for what it was."""


class _Range:
    """``range`` whose numbers know their loop."""

    def __init__(self, *bounds: Any) -> None:
        self.real = builtins.range(*map(int, bounds))
        self.bounds = bounds

    def __iter__(self) -> Iterator[Any]:
        if len(self.real) <= FEW and not any(isinstance(bound, S) for bound in self.bounds):
            yield from self.real  # the code's own numbers
            return
        start, stop, step = (0, self.bounds[0], 1) if len(self.bounds) == 1 else (*self.bounds, 1)[:3]
        LOG.loops += 1
        loop = f"@{LOG.loops}"
        if step == 1:
            e = (
                loop
                if len(self.bounds) == 1 or (start == 0 and not isinstance(start, S))
                else f"({text(start)} + {loop})"
            )
            length = text(stop) if start == 0 and not isinstance(start, S) else f"({text(stop)} - {text(start)})"
        else:
            e, length = (
                f"({text(start)} + {loop} * {text(step)})",
                f"len(range({text(start)}, {text(stop)}, {text(step)}))",
            )
        LOG.lengths[length] = None
        for value in self.real:
            yield S(value, e)

    def __len__(self) -> int:
        return len(self.real)

    def __contains__(self, value: Any) -> bool:
        inside = ", ".join(map(text, self.bounds))
        return LOG.test(f"({text(value)} in range({inside}))", value in self.real)

    def __getitem__(self, index: Any) -> Any:
        return self.real[index]

    def __reversed__(self) -> Iterator[int]:
        return reversed(self.real)


def _enumerate(values: Any, start: int = 0) -> Iterator[Any]:
    LOG.loops += 1
    e = f"@{LOG.loops}" if start == 0 else f"({text(start)} + @{LOG.loops})"
    for number, value in builtins.enumerate(values, start):
        yield S(number, e), value


def _len(value: Any) -> int:
    if isinstance(value, L):
        return S(list.__len__(value), f"len({value.e})")
    return builtins.len(value)


def _extreme(name: str) -> Any:
    real = getattr(builtins, name)

    def extreme(*values: Any, **options: Any) -> Any:
        numbers = len(values) > 1 and not options and all(isinstance(x, (int, float)) for x in values)
        if numbers and any(isinstance(x, (S, SF)) for x in values):
            return _number(real(map(_plain, values)), f"{name}({', '.join(map(text, values))})")
        if len(values) == 1 and isinstance(values[0], L) and not options:
            return _number(real(list.__iter__(values[0])), f"{name}({values[0].e})")
        return real(*values, **options)

    return extreme


def _sum(values: Any, start: Any = 0) -> Any:
    if isinstance(values, L) and all(isinstance(x, (int, float)) for x in list.__iter__(values)):
        return _number(builtins.sum(list.__iter__(values)), f"sum({values.e})")
    return builtins.sum(values, start)


class _Math:
    def __getattr__(self, name: str) -> Any:
        return getattr(math, name)

    def sqrt(self, value: Any) -> Any:
        """A root that keeps its formula."""
        return SF(math.sqrt(_plain(value)), f"sqrt({value.e})") if isinstance(value, (S, SF)) else math.sqrt(value)

    def log2(self, value: Any) -> Any:
        """A logarithm that keeps its formula."""
        return SF(math.log2(_plain(value)), f"log2({value.e})") if isinstance(value, (S, SF)) else math.log2(value)

    def prod(self, values: Any) -> Any:
        """A product that keeps its formula."""
        result: Any = 1
        for value in values:
            result = value * result if isinstance(value, (S, SF)) else result * value
        return result


class _Numpy:
    def __getattr__(self, name: str) -> Any:
        import numpy

        return getattr(numpy, name)

    def prod(self, values: Any, *rest: Any, **options: Any) -> Any:
        """A product that keeps its formula; of one number, that number."""
        if isinstance(values, (S, SF)):
            return values
        if isinstance(values, (list, tuple)) and all(isinstance(value, (int, float)) for value in values):
            return _Math().prod(values)
        return self.__getattr__("prod")(values, *rest, **options)


def shims() -> dict[str, Any]:
    """Names to put into the globals of modeling modules."""
    return {
        "int": _cover(int, "int"), "bool": _Bool, "float": _cover(float, "float"), "range": _Range,
        "enumerate": _enumerate,
        "len": _len, "max": _extreme("max"), "min": _extreme("min"), "sum": _sum, "math": _Math(),
        "np": _Numpy(),
    }  # fmt: skip
