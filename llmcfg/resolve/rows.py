"""Rows of derivations: ``[field, formula, when]``, one after the other, over a config that is being completed.

``field`` is a field of the type, ``part.field`` (of a sub-config, or a key of an object) or ``file.key`` (as if the file
had said so: what the shared part of all classes then reads). ``formula`` is an expression over the type's fields
(:mod:`llmcfg.resolve.derivations` has what it may call); ``given('key', other)`` is a key of the file that the class
does not declare, ``take('key', other)`` the same for one that it does not keep; ``usual('part')`` is what the class has for a
part where a file has none; ``self`` is the whole config. ``when`` is a condition of the same language or one word:

==========  ====================================================
``""``      always
``null``    the field is null
``unset``   the field is null, false, 0 or empty
``absent``  a ``file.key`` or ``part.key`` is not there at all
==========  ====================================================
"""

from __future__ import annotations

from llmcfg.base.formula import Formula
from llmcfg.resolve.derivations import FUNCTIONS

__all__ = ["FILE", "Row", "formula"]

FILE = frozenset({"backbone", "gather", "given", "labels", "part", "rest", "saved", "self", "take", "usual", "written"})
"""What a formula finds beside the fields and the named derivations: what needs the whole config or the file."""


def formula(text: str) -> Formula:
    """A formula of a type's rows."""
    return Formula(text, FUNCTIONS)


class Row:
    """One derivation.

    :ivar part: the sub-config, the object or ``file`` that is written to; ``""`` for the config itself.
    :ivar field: the field in it.
    :ivar legacy: keys of the file that the formula may take as they are.
    """

    __slots__ = ("condition", "field", "formula", "legacy", "origin", "part", "when")

    def __init__(self, target: str, text: str, when: str = "") -> None:
        self.part, _, self.field = target.rpartition(".")
        self.formula = formula(text)
        self.when = when
        self.condition = formula(when) if when not in ("", "null", "unset", "absent") else None
        self.legacy = tuple(piece.partition("'")[0] for call in ("given('", "take('") for piece in text.split(call)[1:])
        self.origin = _origin(self.formula, self.field, self.legacy)
        if not self.origin and self.condition is not None:  # a constant of the class, where a field says so
            names = [name for name in self.condition.names if name not in FILE]
            self.origin = ", ".join(name for name in names if name != self.field) or ", ".join(names)
            if text == "None" and when == f"not {self.origin}":
                self.origin = f"{self.field} if {self.origin} else None"


def _origin(text: Formula, field: str, legacy: tuple[str, ...]) -> str:
    """What ``derived:`` says: the formula where it reads as one, else the names that it depends on."""
    names = list(dict.fromkeys([*(name for name in text.names if name not in FILE), *legacy]))
    others = [name for name in names if name != field] or names
    if not others:
        return ""
    short = text.text.replace("['", ".").replace("']", "")
    plain = "(" not in short.replace("ceil(", "").replace("int(", "").replace("len(", "").replace("sum(", "")
    own = field in names and " if " not in short
    return short if plain and not own and len(short) <= 60 else ", ".join(others)
