"""A Config: one model's facts in the common schema, each with where it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, wraps
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

if TYPE_CHECKING:
    from llmcfg.resolve.node import Resolved
    from llmcfg.source.document import Source

__all__ = ["Config", "Fact", "once"]

Figure = TypeVar("Figure")


class Fact(NamedTuple):
    """A value and where it came from.

    :ivar value: the value; ``None`` with an origin says "known to be none" (no window in force), ``None`` without one
        says "not known".
    :ivar origin: ``config:<key path as written>``, ``default:<model_type>``, ``code:<model_type>``,
        ``derived:<formula>`` or ``set``; ``None`` when the value is not known.
    """

    value: Any
    origin: str | None


class Config:
    """What a config.json says about a model, in the common schema.

    Facts read as attributes: ``config.num_hidden_layers``. A fact that does not apply to the model, or is not known,
    reads as ``None``; :meth:`origin` tells which, and :attr:`notes` why.

    :ivar name: the model: repo id, path as typed, or ``<stdin>``.
    :ivar source: where the file was read.
    :ivar facts: field name → :class:`Fact`, in schema order; fields that do not apply are absent.
    :ivar notes: what a reader should know: conflicts, oddities, why something is unknown.
    :ivar resolved: the same model in its config class's own field names; engines read that.
    :ivar uses: pairs of an origin and the field that it was read for; what :attr:`feeds` is made of.
    :ivar kept: what :func:`once` has worked out.
    """

    def __init__(
        self,
        *,
        name: str,
        source: Source,
        facts: Mapping[str, Fact],
        resolved: Resolved,
        uses: tuple[tuple[str, str], ...],
        notes: tuple[str, ...],
    ) -> None:
        self.name = name
        self.source = source
        self.facts = facts
        self.resolved = resolved
        self.uses = uses
        self.notes = notes
        self.kept: dict[Callable[[Config], Any], Any] = {}

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self[name]

    def __getitem__(self, name: str) -> Any:
        """Return a field's value by its name; the way to a tower's (``config["vision.hidden_size"]``).

        :raises AttributeError: the schema has no such field.
        """
        fact = self.facts.get(name)
        if fact is None and not _is_field(name):
            raise AttributeError(f"no field {name!r} in the schema; llmcfg.facts.schema.FIELDS lists them")
        return None if fact is None else fact.value

    def __iter__(self) -> Iterator[str]:
        return iter(self.facts)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *(name for name in self.facts if name.isidentifier())]

    def __repr__(self) -> str:
        return f"<llmcfg.{type(self).__name__} {self.name!r}: {len(self.facts)} facts>"

    def origin(self, name: str) -> str | None:
        """Return where a field's value came from; ``None`` when it is unknown or does not apply.

        :raises AttributeError: the schema has no such field.
        """
        self[name]
        fact = self.facts.get(name)
        return None if fact is None else fact.origin

    @property
    def raw(self) -> Mapping[str, Any]:
        """The file's own JSON."""
        return self.resolved.document.data

    @cached_property
    def feeds(self) -> dict[str, str]:
        """Raw key path → the field that it feeds: the keys that origins name, and those that formulas read."""
        from llmcfg.facts.unmapped import feeds

        return feeds(self.uses, self.resolved)

    @cached_property
    def unmapped(self) -> dict[str, Any]:
        """Raw key path → value: what the file says and no field says."""
        from llmcfg.facts.unmapped import left_over

        return left_over(self.raw, self.feeds)


def once(figure: Callable[[Config], Figure]) -> Callable[[Config], Figure]:
    """Make a function of a config work it out once for each: a config does not change."""

    @wraps(figure)
    def kept(config: Config) -> Figure:
        if figure not in config.kept:
            config.kept[figure] = figure(config)
        return cast("Figure", config.kept[figure])

    return kept


def _is_field(name: str) -> bool:
    from llmcfg.facts.schema import FIELDS

    return any(row.name == name for row in FIELDS)
