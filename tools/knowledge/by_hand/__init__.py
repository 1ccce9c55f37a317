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

from tools.knowledge.by_hand import audio, language, multimodal, recent, vision
from tools.knowledge.by_hand.edges import EDGES

__all__ = ["CLASSES", "FOUND", "TYPES", "derivations"]

FOUND = Path(__file__).parents[1] / "found.json"
"""What tools.knowledge.fit found, type by type."""

TYPES: dict[str, dict[str, Any]] = {**language.TYPES, **multimodal.TYPES, **vision.TYPES, **audio.TYPES, **recent.TYPES}

# Parts that no mapping names: classes of parts that a row builds
CLASSES: tuple[str, ...] = (*language.CLASSES, *multimodal.CLASSES, *vision.CLASSES, *audio.CLASSES)


def derivations() -> dict[str, dict[str, Any]]:
    """Model type → its derivations: those written here, completed by what was found; edges have the last word."""
    found: dict[str, dict[str, Any]] = {**TYPES, **(json.loads(FOUND.read_text()) if FOUND.exists() else {})}
    return {**found, **{name: with_edges(found.get(name, {}), rows) for name, rows in EDGES.items()}}


def with_edges(facts: dict[str, Any], edges: list[list[str]]) -> dict[str, Any]:
    """A type's derivations with each edge row in the place of the rows for its field."""
    done = {**facts, "derived": list(facts.get("derived", ()))}
    for edge in edges:
        after = edge[0] in {row[0] for row in facts.get("derived_from_parts", ())}
        key = "derived_from_parts" if after else "derived"
        at = next((index for index, row in enumerate(done[key]) if row[0] == edge[0]), len(done[key]))
        kept = [row for row in done[key] if row[0] != edge[0]]
        done[key] = [*kept[:at], edge, *kept[at:]]
    return done
