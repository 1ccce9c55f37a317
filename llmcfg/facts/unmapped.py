"""Which keys of a file became facts, and which did not."""

from __future__ import annotations

import re
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
    entered = {path[:i] for path in fed if "." in path for i, char in enumerate(path) if char == "."}
    left: dict[str, Any] = {}

    def walk(node: Mapping[str, Any], prefix: str) -> None:
        for key, value in node.items():
            path = f"{prefix}{key}"
            if path in fed:
                continue
            if path in entered and isinstance(value, dict):
                walk(value, path + ".")
            else:
                left[path] = value

    walk(data, "")
    return left
