"""When two JSON values are the same."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

__all__ = ["same"]


def same(a: Any, b: Any) -> bool:
    """Tell whether two JSON values are equal: NaN equals itself, 1 equals 1.0 and not true."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, float) and isinstance(b, float) and math.isnan(a):
        return math.isnan(b)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, Mapping) and isinstance(b, Mapping):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    return bool(a == b)
