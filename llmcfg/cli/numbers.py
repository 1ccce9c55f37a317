"""Numbers as people type them: 128k tokens, 24GB, 1.5e12."""

from __future__ import annotations

import re

from llmcfg.base.errors import UsageError

__all__ = ["count", "lengths", "size", "tokens"]

_TOKENS = {"": 1, "k": 1 << 10, "m": 1 << 20}
_BYTES = {
    "b": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9, "tb": 10**12,
    "kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30, "tib": 1 << 40,
}  # fmt: skip
_COUNTS = {"": 1, "k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12}
_NUMBER = re.compile(r"(\d+(?:\.\d+)?(?:e\d{1,2})?)\s*([a-z]*)", re.IGNORECASE)
# Beyond any model, machine or training run.
_MOST = 10**18


def tokens(text: str, option: str) -> int:
    """Read a length: ``131072``, ``128k`` (times 1024), ``1m``.

    :raises UsageError: it is none, or not a whole number of tokens.
    """
    return _whole(text, option, _TOKENS, "a number of tokens, such as 131072 or 128k")


def lengths(text: str, option: str) -> tuple[int, ...]:
    """Read lengths: ``8k,32k``; ``131,072`` is one, written in thousands. Full-width commas part as well.

    :raises UsageError: one is none.
    """
    text = text.replace("\uff0c", ",").replace("\u3001", ",")
    if re.fullmatch(r"\s*[1-9]\d{0,2}(,\d{3})+\s*", text):
        text = text.replace(",", "")
    return tuple(tokens(part, option) for part in text.split(","))


def size(text: str, option: str) -> int:
    """Read a size in bytes: ``24GB`` (10⁹) or ``24GiB`` (2³⁰).

    :raises UsageError: it is none, or has no unit.
    """
    return _whole(text, option, _BYTES, "a size with its unit, such as 24GB or 80GiB")


def count(text: str, option: str) -> int:
    """Read a count: ``15000000``, ``1.5e12``, ``15T`` (10¹²).

    :raises UsageError: it is none.
    """
    return _whole(text, option, _COUNTS, "a count, such as 1.5e12 or 15T")


def _whole(text: str, option: str, units: dict[str, int], meant: str) -> int:
    found = _NUMBER.fullmatch(text.strip())
    unit = units.get(found[2].lower()) if found else None
    number = float(found[1]) * unit if found and unit else 0.0
    if not 0 < number <= _MOST or number != int(number):
        raise UsageError(f"{option} {text!r} is not {meant}")
    return int(number)
