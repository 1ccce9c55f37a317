"""JSON for scripts: one object per line, numbers raw; infinities as transformers 5 writes them."""

from __future__ import annotations

import json
import math
from typing import Any

from llmcfg.render.clean import escaped

__all__ = ["dumps"]


def dumps(value: Any, *, pretty: bool = False) -> str:
    """Return valid JSON that cannot steer a terminal.

    An infinity or NaN becomes ``{"__float__": "Infinity"}``, since JSON has no such number.
    """
    indent = 2 if pretty else None
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    except ValueError:
        text = json.dumps(_spelled(value), ensure_ascii=False, indent=indent)
    return escaped(text)


def _spelled(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        name = "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
        return {"__float__": name}
    if isinstance(value, dict):
        return {key: _spelled(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_spelled(item) for item in value]
    return value
