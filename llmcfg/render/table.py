"""Sheets on a terminal, with rich: fitted to its width and coloured. The only importer of rich."""

from __future__ import annotations

from typing import IO

from rich.console import Console
from rich.text import Text

from llmcfg.render.layout import Role, layout
from llmcfg.render.sheet import Sheet

__all__ = ["write"]

_STYLES: dict[Role, str] = {
    "title": "bold",
    "heading": "cyan",
    "label": "",
    "value": "bold",
    "quiet": "dim",
    "note": "yellow",
}


def write(sheet: Sheet, stream: IO[str], *, color: bool | None) -> None:
    """Write a sheet.

    :param color: whether to colour; ``None`` leaves it to what the terminal can do and to ``NO_COLOR``.
    """
    console = Console(
        file=stream,
        highlight=False,
        markup=False,
        emoji=False,
        no_color=color is False or None,
        force_terminal=True if color else None,
        color_system=None if color is False else "auto",
    )
    for line in layout(sheet, console.width):
        # Text, never markup: what a config says cannot style the screen.
        console.print(Text.assemble(*((piece.text, _STYLES[piece.role]) for piece in line)), soft_wrap=True)
