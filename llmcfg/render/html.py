"""Sheets as HTML: one table without scripts or links, for notebooks."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from llmcfg.render.sheet import Section, Sheet

__all__ = ["html"]

_LEFT = ' style="text-align:left"'
_QUIET = ' style="text-align:left;opacity:0.6"'


def html(sheet: Sheet) -> str:
    """Return a sheet as a table, complete, with all text escaped."""
    width = 2 + max([len(sheet.columns), *(len(section.summaries) for section in sheet.sections)])
    head = f"<caption{_LEFT}><b>{escape(sheet.title)}</b><br>{escape(sheet.headline)}</caption>"
    columns = "".join(f"<th{_LEFT}>{escape(name)}</th>" for name in ("", *sheet.columns, "")) if sheet.columns else ""
    refused = "".join(f"<tr><td colspan={width}{_LEFT}><b>{escape(one)}</b></td></tr>" for one in sheet.problems)
    rows = refused + "".join(row for section in sheet.sections for row in _rows(section))
    said = (*sheet.words, *sheet.notes, sheet.footer)
    foot = "".join(f"<tr><td colspan={width}{_QUIET}>{escape(line)}</td></tr>" for line in said if line)
    return f"<table>{head}{f'<tr>{columns}</tr>' if columns else ''}{rows}{foot}</table>"


def _rows(section: Section) -> Iterable[str]:
    if section.title:
        summaries = "".join(f"<th{_LEFT}>{escape(summary)}</th>" for summary in section.summaries)
        yield f"<tr><th{_LEFT}>{escape(section.title)}</th>{summaries}<th></th></tr>"
    for row in section.rows:
        cells = "".join(f"<td{_LEFT}>{escape(cell)}</td>" for cell in row.cells)
        yield f"<tr><td{_LEFT}>{escape(row.label)}</td>{cells}<td{_QUIET}>{escape(row.remark)}</td></tr>"
    for line in section.lines:
        yield f"<tr><td{_LEFT}><pre>{escape(line)}</pre></td></tr>"
