"""Sheet → lines: where everything stands on a screen of some width. Nothing is cut; what does not fit wraps or stacks.

A line is a list of pieces, each with a role; the plain writer drops the roles, the table writer colours by them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Literal

from llmcfg.base.record import Record
from llmcfg.render.sheet import Section, Sheet

__all__ = ["Line", "Piece", "Role", "layout"]

Role = Literal["title", "heading", "label", "value", "quiet", "note"]
_GAP = 2
# A column narrower than this cannot be read down: values then stand below their label.
_LEAST = 14
# A remark may be wrapped into a column of this width; into a narrower one it would be shredded.
_REMARK = 24
_INDENT = 2
# Wider values do not push the remarks of all other rows away.
_VALUE = 48
_MOST = 100_000


class Piece(Record):
    """A stretch of text with one role."""

    text: str
    role: Role


Line = list[Piece]


def layout(sheet: Sheet, width: int | None) -> Iterator[Line]:
    """Return the lines of a sheet.

    :param width: columns to stay within; ``None`` for as many as it takes.
    """
    width = width or _MOST
    if sheet.title:
        yield from _paragraph(sheet.title, "title", width)
    if sheet.headline:
        yield from _paragraph(sheet.headline, "quiet", width)
    if sheet.problems:
        yield [Piece("Does not load", "note")]
        for problem in sheet.problems:
            yield from _paragraph(problem, "value", width, indent=_INDENT, hang=_INDENT)
    yield from _side_by_side(sheet, width) if sheet.columns else _single(sheet, width)
    if sheet.footer:
        yield from _paragraph(sheet.footer, "quiet", width)
    if sheet.words:
        yield []
        yield [Piece("In words", "heading")]
        for sentence in sheet.words:
            yield from _paragraph(sentence, "value", width, indent=2)
    if sheet.notes:
        yield []
        for note in sheet.notes:
            yield from _paragraph(f"note: {note}", "note", width, hang=2)


def _single(sheet: Sheet, width: int) -> Iterator[Line]:
    """One model: label, value, and a quiet remark beside it or, where there is no room, below."""
    rows = [row for section in sheet.sections for row in section.rows]
    label = max((len(row.label) for row in rows), default=0) + _INDENT
    stacked = width - label - _GAP < 2 * _LEAST
    widest = max((len(row.cells[0]) for row in rows), default=0)
    values = min(widest, max(_LEAST + 2, (width - label) // 3), _VALUE)
    room = width - label - _GAP - values - _GAP
    for section in sheet.sections:
        if section.title:
            yield from _heading(section, 0 if stacked else label, width)
        for row in section.rows:
            if stacked:
                yield from _paragraph(f"{row.label}: {row.cells[0]}", "value", width, indent=_INDENT, hang=_INDENT)
                yield from _below_it(row.remark, width)
            elif len(row.cells[0]) <= values and (len(row.remark) <= room or room >= _REMARK):
                cells: list[tuple[str, int, Role]] = [(row.label, label, "label"), (row.cells[0], values, "value")]
                yield from _columns([*cells, (row.remark, room, "quiet")])
            elif label + len(row.cells[0]) + len(row.remark) + 2 * _GAP <= width:
                cells = [(row.label, label, "label"), (row.cells[0], len(row.cells[0]), "value")]
                yield from _columns([*cells, (row.remark, len(row.remark), "quiet")])
            else:
                yield from _columns([(row.label, label, "label"), (row.cells[0], width - label - _GAP, "value")])
                yield from _below_it(row.remark, width)
        yield from _as_they_are(section)


def _as_they_are(section: Section) -> Iterator[Line]:
    return ([Piece(" " * _INDENT + line, "value")] for line in section.lines)


def _below_it(remark: str, width: int) -> Iterator[Line]:
    if remark:
        yield from _paragraph(remark, "quiet", width, indent=2 * _INDENT)


def _heading(section: Section, label: int, width: int) -> Iterator[Line]:
    said = section.summaries[0] if section.summaries else ""
    if said and label and width - label - _GAP >= len(said):
        title = Piece(section.title, "heading")
        yield [title, Piece(" " * (label + _GAP - len(section.title)), "quiet"), Piece(said, "quiet")]
    else:
        yield from _paragraph(section.title, "heading", width)
        if said:
            yield from _paragraph(said, "quiet", width, indent=2)


def _side_by_side(sheet: Sheet, width: int) -> Iterator[Line]:
    """Several models: one column each, or below each other where they do not fit."""
    rows = [row for section in sheet.sections for row in section.rows]
    label = max((len(row.label) for row in rows), default=0) + _INDENT
    columns = list(
        zip(sheet.columns, *(row.cells for row in rows), *(s.summaries for s in sheet.sections), strict=True)
    )
    natural = [max(map(len, column)) for column in columns]
    widths = _fitted(natural, width - label - _GAP * len(natural))
    if widths is None:
        yield from _below(sheet, width)
        return
    if sheet.sections:
        yield from _columns(
            [("", label, "label"), *((n, w, "title") for n, w in zip(sheet.columns, widths, strict=True))]
        )
    for section in sheet.sections:
        said = zip(section.summaries, widths, strict=True)
        yield from _columns([(section.title, label, "heading"), *((text, w, "heading") for text, w in said)])
        for row in section.rows:
            cells = zip(row.cells, widths, strict=True)
            yield from _columns([(row.label, label, "label"), *((text, w, "value") for text, w in cells)])
            yield from _below_it(row.remark, width)
        yield from _as_they_are(section)


def _below(sheet: Sheet, width: int) -> Iterator[Line]:
    for section in sheet.sections:
        yield from _paragraph(section.title, "heading", width)
        if any(section.summaries):
            yield from _named(sheet.columns, section.summaries, width, indent=2)
        for row in section.rows:
            yield from _paragraph(row.label, "label", width, indent=2)
            yield from _named(sheet.columns, row.cells, width, indent=4)
            yield from _below_it(row.remark, width)
        yield from _as_they_are(section)


def _named(names: tuple[str, ...], cells: tuple[str, ...], width: int, *, indent: int) -> Iterator[Line]:
    for name, cell in zip(names, cells, strict=True):
        if cell:
            yield from _paragraph(f"{name}: {cell}", "value", width, indent=indent, hang=2)


def _fitted(natural: list[int], room: int) -> list[int] | None:
    """Return column widths that fit: the widest give way first. ``None`` if a column would be too narrow to read."""
    widths = list(natural)
    while sum(widths) > room:
        widest = max(widths)
        if widest <= _LEAST:
            return None
        widths[widths.index(widest)] = widest - 1
    return widths


def _columns(cells: list[tuple[str, int, Role]]) -> Iterator[Line]:
    """Return the lines of one row, every cell wrapped within its width; a label is indented under its heading."""
    indents = [_INDENT if role == "label" else 0 for _, _, role in cells]
    wrapped = [_wrap(text, width - indent) for (text, width, _), indent in zip(cells, indents, strict=True)]
    for parts in zip_longest(*wrapped, fillvalue=""):
        last = max((at for at, part in enumerate(parts) if part.strip()), default=-1)
        line = [
            Piece((" " * indent + part).ljust(width + _GAP), role)
            for part, (_, width, role), indent in zip(parts[:last], cells, indents, strict=False)
        ]
        if last >= 0:  # nothing follows the last: it is not filled up
            line.append(Piece((" " * indents[last] + parts[last]).rstrip(), cells[last][2]))
        yield line


def _paragraph(text: str, role: Role, width: int, *, indent: int = 0, hang: int = 0) -> Iterator[Line]:
    first, *rest = _wrap(text, max(width - indent - hang, 1)) or [""]
    yield [Piece(" " * indent + first, role)]
    for part in rest:
        yield [Piece(" " * (indent + hang) + part, role)]


# Where a word that is too long may be broken: after these.
_BREAKS = frozenset("./_-,*+:")


def _wrap(text: str, width: int) -> list[str]:
    """Break text into lines, at spaces where possible, inside a long name only where its parts meet."""
    if len(text) <= width:
        return [text]
    lines: list[str] = []
    line = ""
    for whole in text.split(" "):
        word = whole
        if len(line) + bool(line) + len(word) <= width:
            line = f"{line} {word}" if line else word
            continue
        if line:
            lines.append(line)
        while len(word) > width:
            cut = next((i for i in range(width, width // 2, -1) if word[i - 1] in _BREAKS), width)
            lines.append(word[:cut])
            word = word[cut:]
        line = word
    lines.append(line)
    return lines
