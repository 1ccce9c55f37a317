"""Text from strangers, made harmless: nothing in a config may steer the terminal, or hide in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

__all__ = ["clean", "escaped"]

# Controls move the cursor or colour the screen; bidirectional ones make text lie about its order; separators break
# lines. The rest is what nobody sees: Default_Ignorable_Code_Point of the Unicode Character Database
# (DerivedCoreProperties.txt), the Hangul and Braille fillers, and interlinear annotations.
_NEVER = (
    "\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2060-\u206f\ud800-\udfff"
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb"
    "\ufe03-\ufe0d\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
_EMOJI = (
    "\xa9\xae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2934\u2935\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
_IDEOGRAPHS = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"


@cache
def _suspicious() -> re.Pattern[str]:
    """Match what may be harmful; most text holds none of it, and this is found out fast."""
    return re.compile(f"[{_NEVER}\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef]")


@cache
def _harmful() -> re.Pattern[str]:
    """Match one character that must not be shown as it is.

    What chooses among the looks of the character before it (a variation selector) may stand, once, after one that has
    looks to choose from; a joiner may, between the parts of one emoji.
    """
    return re.compile(
        f"[{_NEVER}]"
        f"|(?<![#*0-9{_EMOJI}])[\ufe0e\ufe0f]"
        f"|(?<![{_IDEOGRAPHS}])[\ufe00-\ufe02\U000e0100-\U000e01ef]"
        f"|(?<![\ufe0f{_EMOJI}])\u200d|\u200d(?![{_EMOJI}])"
    )


def clean(text: str) -> str:
    """Return text in which nothing can move the cursor, colour the screen, change the reading order, or be unseen."""
    return escaped(text, lambda char: ascii(char)[1:-1])


def escaped(text: str, escape: Callable[[str], str]) -> str:
    """Return text with every character that must not be shown as it is escaped in the caller's way."""
    if (text.isascii() and text.isprintable()) or not _suspicious().search(text):
        return text
    return _harmful().sub(lambda found: escape(found[0]), text)
