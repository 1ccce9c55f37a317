"""What a class cannot make of a file: transformers refuses it there, or carries on with a value that does not fit."""

from __future__ import annotations

from llmcfg.base.record import Record

TYPE_CHECKING = False  # typing takes longer to import than all of this
if TYPE_CHECKING:
    from typing import Any

    from llmcfg.resolve.rows import Row

    Completed = Any  # llmcfg.resolve.complete's, which imports this module

__all__ = ["Failed", "fail", "odd", "underived"]


# What a backbone gives out is checked when it is built
_OUTPUTS = ("stage_names", "out_features", "out_indices")


class Failed(Record):
    """What a class cannot make of a file.

    :ivar key: key path of the field that comes of it.
    :ivar value: what it holds.
    :ivar needs: what it must be.
    """

    key: str
    value: object
    needs: str


def fail(c: Completed, key: str, value: Any, needs: str) -> None:
    """Say what the class cannot make of the file, while ``c`` is being built (a property read later only fails)."""
    if isinstance(c.failed, list):
        c.failed.append(Failed(c.path + key, value, needs))


def odd(c: Completed, field: str) -> None:
    """The class reads a form here that the file does not have: the field stays as it was."""
    fail(c, field, c.values.get(field), "of the form that the class reads")


def underived(c: Completed, row: Row) -> None:
    """A row failed over values that do not fit: its field stays as it was.

    Where fields of the class do not allow a value, its own code fails over them too. Rows that read the file alone
    are ours: what they fail over, that code may well pass by.
    """
    names = [name for name in row.formula.names if name in c.values and name != row.field]
    if names and "backbone_config" not in names and row.field not in _OUTPUTS:
        field = f"{row.part}.{row.field}" if row.part else row.field
        fail(c, field, None, f"worked out from {', '.join(names)}, whose values do not allow it")
