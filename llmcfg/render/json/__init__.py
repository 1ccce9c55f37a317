"""JSON for scripts: one object per line, numbers raw; infinities as transformers 5 writes them."""

from __future__ import annotations

import json
import math
from typing import Any

from llmcfg.render.clean import escaped

__all__ = ["dumps"]


def dumps(value: Any, *, pretty: bool = False) -> str:
    """Return valid JSON, which is harmless on a screen and the same to a program.

    An infinity or NaN becomes ``{"__float__": "Infinity"}``, since JSON has no such number; what must not be shown as
    it is (controls, what turns the reading order, what nobody sees) is escaped; other text stands as it is.
    """
    indent = 2 if pretty else None
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    except ValueError:
        text = json.dumps(_spelled(value), ensure_ascii=False, indent=indent)
    return escaped(text, _escape)


def _escape(char: str) -> str:
    """JSON's own escape, in UTF-16; the line breaks are between the values, not in them."""
    units = char.encode("utf-16-be", "surrogatepass")
    return "\n" if char == "\n" else "".join(f"\\u{units[i : i + 2].hex()}" for i in range(0, len(units), 2))


def _spelled(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        name = "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
        return {"__float__": name}
    if isinstance(value, dict):
        return {key: _spelled(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_spelled(item) for item in value]
    return value
