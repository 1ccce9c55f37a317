"""Derivations written by hand: the types whose behaviour no small formula explains.

Each file has a table ``TYPES``: model type → what stands beside the declared facts (the names are explained in
``llmcfg/knowledge/types/__init__.py``, the rows in ``llmcfg/resolve/rows.py``), under a comment that says in our words what
the class does and where it was seen. The fit starts from an entry and
finds the rest of its type's rows. They are held to the class like all
others (``tests/knowledge``).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tools.knowledge.by_hand import audio, language, multimodal, vision

__all__ = ["CLASSES", "FOUND", "TYPES", "derivations"]

FOUND = Path(__file__).parents[1] / "found.json"
"""What tools.knowledge.fit found, type by type."""

TYPES: dict[str, dict[str, Any]] = {**language.TYPES, **multimodal.TYPES, **vision.TYPES, **audio.TYPES}

# Parts that no mapping names: classes of parts that a row builds
CLASSES: tuple[str, ...] = (*language.CLASSES, *multimodal.CLASSES, *vision.CLASSES, *audio.CLASSES)


def derivations() -> dict[str, dict[str, Any]]:
    """Model type → its derivations: those written here, completed by what was found."""
    found: dict[str, dict[str, Any]] = json.loads(FOUND.read_text()) if FOUND.exists() else {}
    return {**TYPES, **found}
