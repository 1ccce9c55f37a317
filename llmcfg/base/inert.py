"""Values of a file for our own arithmetic, which must not make large ones of small ones."""

from __future__ import annotations

from typing import Any, NoReturn

from llmcfg.base.limits import MOST_LAYERS

__all__ = ["inert", "plain"]

_NUMBERS = frozenset((int, float, bool, type(None)))
_DEPTH = 8  # deeper than any formula looks


def inert(value: Any, depth: int = 0) -> Any:
    """Return an equal value, of which a list or a text does not become long when it is taken for a number.

    In Python ``[1] * 10**9`` and ``"%999999999d" % 1`` are gigabytes; here they are a :class:`TypeError`.
    """
    kind = type(value)
    if kind in _NUMBERS or depth > _DEPTH:
        return value
    if kind is str:
        return _Text(value)
    if kind is list:
        return _List([inert(one, depth + 1) for one in value])
    return {key: inert(one, depth + 1) for key, one in value.items()} if kind is dict else value


def plain(value: Any) -> Any:
    """Return an equal value as a file has it: what :func:`inert` made, undone."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, list):
        return [plain(one) for one in value]
    return {key: plain(one) for key, one in value.items()} if type(value) is dict else value


def _refuse(self: object, other: object) -> NoReturn:
    raise TypeError("a list or a text where a number belongs")


class _Text(str):
    __slots__ = ()
    __mul__ = __rmul__ = __mod__ = _refuse


class _List(list[Any]):
    __slots__ = ()

    def __mul__(self, times: Any) -> list[Any]:
        # A pattern of layers is repeated to their number: recurrent_gemma's block_types.
        if times * len(self) > MOST_LAYERS:
            _refuse(self, times)
        repeated: list[Any] = list(self) * times
        return repeated

    __rmul__ = __imul__ = __mul__  # type: ignore[assignment]
