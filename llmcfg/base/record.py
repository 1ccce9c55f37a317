"""Records: immutable tuples with named fields, as :class:`typing.NamedTuple` makes them, but cheap to define.

Defining a NamedTuple takes about 150 µs, a Record 10; the start-up path defines two dozen, a quarter of a
``python -c pass`` in all.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, ClassVar, Self, dataclass_transform

__all__ = ["Record"]


@dataclass_transform(frozen_default=True)
class Record(tuple[Any, ...]):
    """Base of immutable value types: fields are the class's annotations, in order; a class attribute is a default."""

    __slots__ = ()
    _fields: ClassVar[tuple[str, ...]] = ()
    _defaults: ClassVar[dict[str, Any]] = {}
    _tail: ClassVar[tuple[Any, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls._fields = tuple(cls.__annotations__)
        cls._defaults = {name: cls.__dict__[name] for name in cls._fields if name in cls.__dict__}
        cls._tail = tuple(cls._defaults.values())
        for index, name in enumerate(cls._fields):
            setattr(cls, name, property(itemgetter(index)))

    def __new__(cls, *args: Any, **named: Any) -> Self:  # noqa: D102 - each class's own docstring tells its fields
        if named:
            args += tuple(cls._pick(name, named) for name in cls._fields[len(args) :])
        missing = len(cls._fields) - len(args)
        if missing:
            args += cls._tail[len(cls._tail) - missing :] if 0 < missing <= len(cls._tail) else ()
        if named or len(args) != len(cls._fields):
            raise TypeError(f"{cls.__name__} takes {', '.join(cls._fields)}")
        return tuple.__new__(cls, args)

    @classmethod
    def _pick(cls, name: str, named: dict[str, Any]) -> Any:
        if name in named:
            return named.pop(name)
        if name in cls._defaults:
            return cls._defaults[name]
        raise TypeError(f"{cls.__name__} needs {name}")

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in self._asdict().items())})"

    def _asdict(self) -> dict[str, Any]:
        """Return the fields as a dict, in order."""
        return dict(zip(self._fields, self, strict=True))

    def _replace(self, **changes: Any) -> Self:
        """Return a copy with some fields changed."""
        return type(self)(**{**self._asdict(), **changes})
