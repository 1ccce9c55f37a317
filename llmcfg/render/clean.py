"""Text from strangers, made harmless: nothing in a config may steer the terminal."""

from __future__ import annotations

import re
from functools import cache

__all__ = ["clean", "escaped"]


@cache
def _harmful() -> re.Pattern[str]:
    """Control characters move the cursor or colour the screen; bidirectional and invisible ones make text lie."""
    return re.compile(
        "[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]"
    )


def clean(text: str) -> str:
    """Return text in which nothing can move the cursor, colour the screen, or change the reading order."""
    if text.isascii() and text.isprintable():
        return text
    return _harmful().sub(lambda found: ascii(found[0])[1:-1], text)


def escaped(text: str) -> str:
    """Return JSON text in which the same characters are written as JSON escapes: the same value, safe to look at."""
    if text.isprintable():
        return text
    # JSON has escaped those of strings that are below a blank; a newline here is its own, between lines.
    return _harmful().sub(lambda found: found[0] if found[0] == "\n" else f"\\u{ord(found[0]):04x}", text)
