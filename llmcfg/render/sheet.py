"""A Sheet: what a screen says, before anyone decides how it looks. Table and plain text print the same one."""

from __future__ import annotations

from llmcfg.base.record import Record

__all__ = ["Row", "Section", "Sheet"]


class Row(Record):
    """A label, one cell per model, and a quiet remark (where the value came from)."""

    label: str
    cells: tuple[str, ...]
    remark: str = ""


class Section(Record):
    """A heading, what it says per model, and its rows.

    :ivar lines: text below the rows that is there to be copied (JSON, commands) or drawn: never wrapped.
    """

    title: str
    summaries: tuple[str, ...]
    rows: tuple[Row, ...]
    lines: tuple[str, ...] = ()


class Sheet(Record):
    """A whole screen.

    :ivar title: the model, for a sheet about one.
    :ivar headline: what it is, in one line.
    :ivar columns: the models, for a sheet about several.
    :ivar problems: what keeps a program from loading it, as sentences; they stand above everything else.
    :ivar words: sentences at the foot, under "In words".
    :ivar footer: the counting line under the table.
    :ivar notes: remarks.
    """

    title: str
    headline: str
    columns: tuple[str, ...]
    sections: tuple[Section, ...]
    footer: str = ""
    words: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
