"""Which keys of a file became facts, and which did not."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from llmcfg.resolve.node import Resolved

__all__ = ["feeds", "left_over"]

_NAMES = re.compile(r"[A-Za-z_]\w*")


def feeds(uses: Iterable[tuple[str, str]], resolved: Resolved) -> dict[str, str]:
    """Return raw key path → field: the key that an origin names, or those of the language model a formula reads."""
    fed: dict[str, str] = {}
    text = resolved.text
    for origin, name in uses:
        kind, _, path = origin.partition(":")
        if kind == "config":
            fed.setdefault(path, name)
        elif kind == "derived":
            for key in _NAMES.findall(path):
                if key in text.raw:
                    fed.setdefault(text.path + key, name)
    return fed


def left_over(data: Mapping[str, Any], fed: Mapping[str, str]) -> dict[str, Any]:
    """Return what no field was read from, by key path; an object of which a part was read is listed by its parts."""
    paths = sorted(fed)
    left: dict[str, Any] = {}

    def walk(node: Mapping[str, Any], prefix: str) -> None:
        for key, value in node.items():
            path = f"{prefix}{key}"
            if path in fed:
                continue
            if isinstance(value, dict) and is_entered(inside := path + "."):
                walk(value, inside)
            else:
                left[path] = value

    def is_entered(prefix: str) -> bool:
        return any(path.startswith(prefix) for path in paths[bisect_left(paths, prefix) :][:1])

    walk(data, "")
    return left
