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
    # rich says once how each role looks on this stream; laying every line out again would take it 100 µs.
    inks = {role: _ink(console, style) for role, style in _STYLES.items()}
    for line in layout(sheet, console.width):
        stream.write("".join([f"{inks[role][0]}{text}{inks[role][1]}" for text, role in line]) + "\n")


def _ink(console: Console, style: str) -> tuple[str, str]:
    """Return what stands before and after a text of some style."""
    with console.capture() as captured:
        console.print(Text(".", style), end="")
    before, _, after = captured.get().partition(".")
    return before, after
