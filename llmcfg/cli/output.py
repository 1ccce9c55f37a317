"""The one place that writes: data to stdout, everything else to stderr."""

from __future__ import annotations

import os
import sys

from llmcfg.render.clean import clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from llmcfg.cli.options import Color
    from llmcfg.render.sheet import Sheet

__all__ = ["Output"]


class Output:
    """Writes answers in the way the reader can use.

    :param color: ``auto`` colours a terminal unless ``NO_COLOR`` is set (https://no-color.org).
    """

    def __init__(self, color: Color = "auto") -> None:
        self.color = color
        self._first = True

    def sheet(self, sheet: Sheet) -> None:
        """Write a sheet: a fitted table on a terminal, plain text elsewhere."""
        if not self._first:
            print()
        self._first = False
        if sys.stdout.isatty() or self.color == "always":
            from llmcfg.render.table import write

            write(sheet, sys.stdout, color=self._colored())
        else:
            from llmcfg.render.plain import text

            print(text(sheet))

    def json(self, value: Any) -> None:
        """Write one JSON object on a line of its own."""
        from llmcfg.render.json import dumps

        print(dumps(value))

    def text(self, text: str) -> None:
        """Write text that llmcfg ships, as it is."""
        sys.stdout.write(text)

    def notice(self, text: str) -> None:
        """Write a remark to stderr."""
        print(f"note: {clean(text)}", file=sys.stderr)

    def error(self, message: str, hint: str | None) -> None:
        """Write what went wrong to stderr: one line, and one for the hint."""
        print(f"error: {clean(message)}", file=sys.stderr)
        if hint:
            print(f"hint: {clean(hint)}", file=sys.stderr)

    def _colored(self) -> bool | None:
        if self.color == "auto":
            return False if os.environ.get("NO_COLOR") else None
        return self.color == "always"
