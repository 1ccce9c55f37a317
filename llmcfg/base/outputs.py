"""What ``--json`` prints, by name and version: an object's first keys say which JSON Schema describes it."""

from __future__ import annotations

from typing import Any

__all__ = ["VERSIONS", "head", "schema_id"]

VERSIONS: dict[str, int] = {"show": 1, "verify": 1, "diff": 1, "context": 1, "memory": 1, "tensors": 1, "check": 1}
"""Output → its version: one more whenever a key goes, or comes to mean something else. A new key changes nothing."""


def head(output: str) -> dict[str, Any]:
    """Return the keys that an output's object begins with."""
    return {"schema": VERSIONS[output], "schema_id": schema_id(output)}


def schema_id(output: str) -> str:
    """Return the name of an output's JSON Schema: its ``$id``, and what ``llmcfg schema`` takes."""
    return f"llmcfg/{output}.v{VERSIONS[output]}"
