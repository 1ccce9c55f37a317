"""A value of a file, as a sentence quotes it: in JSON's own spelling, not in Python's, and never endless."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["spelled"]


def spelled(value: Any, most: int = 60) -> str:
    """Return a value as the file has it (``null``, ``true``, ``NaN``), a text between quotes; a long one is cut."""
    text = repr(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= most else f"{text[: most - 1]}…"
