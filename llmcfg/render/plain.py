"""Sheets as plain text: for pipes. Complete, stable, never cut and never coloured."""

from __future__ import annotations

from llmcfg.render.layout import layout
from llmcfg.render.sheet import Sheet

__all__ = ["text"]


def text(sheet: Sheet) -> str:
    """Return a sheet as text, as wide as it needs to be."""
    return "\n".join("".join(piece.text for piece in line).rstrip() for line in layout(sheet, None))
