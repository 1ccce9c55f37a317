"""What a problem is, and how the checks say one."""

from __future__ import annotations

from llmcfg.base.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from llmcfg.resolve.complete import Completed

__all__ = ["FIRST", "Problem", "refused", "where"]

FIRST = "5.4"
"""The first transformers whose classes check what they are given; 5.3 takes what it is given until something fails."""


class Problem(Record):
    """What keeps a program from loading a model.

    :ivar by: the program: ``transformers``.
    :ivar versions: which of its releases: ``>=5.4``; the newest that was tried is the one that the knowledge names.
    :ivar key: key path, as the file has it or would have it.
    :ivar value: what it holds, by the file or by the class.
    :ivar needs: what it must be instead.
    :ivar hint: what would mend it, where that is plain.
    """

    by: str
    versions: str
    key: str
    value: object
    needs: str
    hint: str | None = None


def refused(key: str, value: object, needs: str, hint: str | None = None, *, since: str = FIRST) -> Problem:
    """A refusal by transformers, from a release on."""
    return Problem("transformers", f">={since.removesuffix('.0')}", key, value, needs, hint)


def where(c: Completed, field: str) -> str:
    """The key path of a field: as the file wrote it, or as the class calls it."""
    field = c.kind.attribute_map.get(field, field)
    kind, _, path = c.origins.get(field, "").partition(":")
    return path if kind == "config" else c.path + field
