"""Files that ship with llmcfg: inside the package in a wheel, beside it in a source checkout."""

from __future__ import annotations

import os

__all__ = ["directory"]


def directory(name: str) -> str:
    """Return where the shipped files of a kind are (``fixtures``, ``schema``)."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, f"_{name}")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), name)
