"""What keeps a program from loading a model: one file per kind of refusal, each a function over the resolved config.

transformers checks every value against the type that its config class declares (:mod:`~llmcfg.problems.types`), and
then the values against each other. Only classes of transformers are spoken of: what a repository's own code takes, it
alone knows.
"""

from __future__ import annotations

from llmcfg.problems.kinds import known, untaken
from llmcfg.problems.layers import layered
from llmcfg.problems.problem import Problem
from llmcfg.problems.rope import rotated
from llmcfg.problems.shared import dtype, labels, overridden, underivable
from llmcfg.problems.sizes import unfit
from llmcfg.problems.types import mistyped
from llmcfg.resolve.complete import Completed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from llmcfg.resolve.node import Resolved

__all__ = ["Problem", "of", "problems"]

# What else is wrong with values of a wrong type follows from that.
_CHECKS = (underivable, layered, rotated, unfit)


def problems(resolved: Resolved) -> tuple[Problem, ...]:
    """Return what keeps programs from loading a model, by where it stands in the file."""
    named = resolved.document.data.get("model_type")
    if isinstance(named, str) and not known(named):
        return tuple(untaken(named, resolved.document.data.get("auto_map")))
    whole = resolved.root.completed
    return () if whole is None else of(whole)


def of(whole: Completed) -> tuple[Problem, ...]:
    """Return what keeps transformers from making a config, its parts included."""
    found: list[Problem] = []
    for c in parts(whole):
        wrong = [*mistyped(c), *dtype(c), *labels(c), *overridden(c)]
        found += wrong or [one for check in _CHECKS for one in check(c)]
    return tuple(_once(found))


def _once(found: list[Problem]) -> Iterator[Problem]:
    """Each key once: what is said first of it is what is wrong with it."""
    keys: set[str] = set()
    for one in found:
        if one.key not in keys:
            keys.add(one.key)
            yield one


def parts(c: Completed) -> Iterator[Completed]:
    """A config and the configs in it: each is built and checked by its own class, the inner ones first."""
    for value in c.values.values():
        if isinstance(value, Completed):
            yield from parts(value)
    yield c
