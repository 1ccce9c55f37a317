"""A Config: one model's facts in the common schema, each with where it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, wraps
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar, cast

from llmcfg.base.equality import same

if TYPE_CHECKING:
    from llmcfg.facts.fields import Fields
    from llmcfg.problems import Problem
    from llmcfg.resolve.node import Resolved
    from llmcfg.source.document import Source
else:
    Fields = object

__all__ = ["Config", "Fact", "State", "once"]

State = Literal["known", "none", "unknown", "absent"]
"""What there is to say about a field of a model; see :attr:`Fact.state`."""

Figure = TypeVar("Figure")


class Fact(NamedTuple):
    """A value and where it came from.

    :ivar value: the value; ``None`` with an origin says "known to be none" (no window in force), ``None`` without one
        says "not known".
    :ivar origin: ``config:<key path as written>``, ``<file beside it>:<key path>``, ``default:<model_type>``,
        ``code:<model_type>``, ``derived:<formula>`` or ``set``; ``None`` when the value is not known.
    """

    value: Any
    origin: str | None

    @property
    def state(self) -> State:
        """``known``; ``none``: known that there is none (no window in force); ``unknown``: it applies, and nobody says
        what it is (:attr:`Config.notes` says why); ``absent``: the model has no such thing."""
        if self.origin is None:
            return "unknown"
        return "none" if self.value is None else "known"


class _Absent(Fact):
    """The fact of a field that does not apply."""

    __slots__ = ()

    @property
    def state(self) -> State:
        return "absent"


_ABSENT = _Absent(None, None)


class Config(Fields):
    """What a config.json says about a model, in the common schema.

    Facts read as attributes: ``config.num_hidden_layers``. A fact that does not apply to the model, is known to be
    none, or is not known reads as ``None``; the state of :meth:`fact` tells which, and :attr:`notes` why. Two configs
    are equal when the same file was read from the same place.

    :ivar name: the model: repo id, path as typed, or ``<stdin>``.
    :ivar source: where the file was read.
    :ivar facts: field name → :class:`Fact`, in schema order; fields that do not apply are absent.
    :ivar notes: what a reader should know: contradictions, oddities, why something is unknown.
    :ivar contradictions: those of the notes that tell where the file says two things of one fact.
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
        contradictions: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.source = source
        self.facts = facts
        self.resolved = resolved
        self.uses = uses
        self.notes = notes
        self.contradictions = contradictions
        self.kept: dict[Callable[[Config], Any], Any] = {}

    if not TYPE_CHECKING:  # a type checker knows the names, and a misspelled one is an error to it

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
        return f"<llmcfg.Config {self.name!r}: {len(self.facts)} facts>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Config):
            return NotImplemented
        one, two = self.resolved.document, other.resolved.document
        return one._replace(data={}) == two._replace(data={}) and same(one.data, two.data)

    def __hash__(self) -> int:
        return hash((self.name, self.source))

    def fact(self, name: str) -> Fact:
        """Return a field's value, where it came from, and whether it is known (:attr:`Fact.state`).

        :raises AttributeError: the schema has no such field.
        """
        self[name]
        return self.facts.get(name, _ABSENT)

    def origin(self, name: str) -> str | None:
        """Return where a field's value came from; ``None`` when it is unknown or does not apply.

        :raises AttributeError: the schema has no such field.
        """
        return self.fact(name).origin

    @property
    def raw(self) -> Mapping[str, Any]:
        """The file's own JSON."""
        return self.resolved.document.data

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What keeps a program from loading the file: refusals, each with its key, and what it must be instead."""
        if "model_type" in self.resolved.origins:
            return ()  # in a spelling of its own: transformers is not what reads it
        from llmcfg.problems import problems

        return problems(self.resolved)

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
    from llmcfg.facts.schema import NAMES

    return name in NAMES
