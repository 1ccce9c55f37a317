"""Derivations written by hand: the types whose behaviour no search explains.

Each file has a table ``TYPES``: model type → all that stands beside the declared facts (the names are explained in
``llmcfg/knowledge/types/__init__.py``, the rows in ``llmcfg/resolve/rows.py``), under a comment that says in our words what
the class does and where it was seen. They are held to the class like all others (``tests/knowledge``). A type is either
here or in ``found.json``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tools.knowledge.by_hand import audio, language, multimodal, vision

__all__ = ["CLASSES", "FOUND", "TYPES", "derivations", "found"]

FOUND = Path(__file__).parents[1] / "found.json"
"""What tools.knowledge.fit found, type by type."""

TYPES: dict[str, dict[str, Any]] = {**language.TYPES, **multimodal.TYPES, **vision.TYPES, **audio.TYPES}

# Parts that no mapping names: classes of parts that a row builds
CLASSES: tuple[str, ...] = (*language.CLASSES, *multimodal.CLASSES, *vision.CLASSES, *audio.CLASSES)


def found() -> dict[str, dict[str, Any]]:
    """Model type → what tools.knowledge.fit found for it."""
    rows: dict[str, dict[str, Any]] = json.loads(FOUND.read_text())
    return rows


def derivations() -> dict[str, dict[str, Any]]:
    """Model type → its derivations; those written by hand win."""
    return {**found(), **TYPES}
