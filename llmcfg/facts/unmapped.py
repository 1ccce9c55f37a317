"""Which keys of a file became facts, and which did not."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from llmcfg.resolve.node import Resolved

__all__ = ["feeds", "leaves", "left_over"]

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
    return {path: value for path, value in leaves(data, fed) if path not in fed}


def leaves(data: Mapping[str, Any], fed: Collection[str]) -> Iterator[tuple[str, Any]]:
    """Yield what a file holds, by key path, going into an object only where a part of it feeds a field."""
    paths = sorted(fed)

    def walk(node: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
        for key, value in node.items():
            path = f"{prefix}{key}"
            inside = path + "."
            at = bisect_left(paths, inside) if isinstance(value, dict) and path not in fed else len(paths)
            if at < len(paths) and paths[at].startswith(inside):
                yield from walk(value, inside)
            else:
                yield path, value

    yield from walk(data, "")
