"""The object that ``llmcfg diff --json`` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from llmcfg.base.outputs import head
from llmcfg.words.differences import differences
from llmcfg.words.remarks import remarks

if TYPE_CHECKING:
    from llmcfg.compare import Diff

__all__ = ["diff_json"]


def diff_json(comparison: Diff) -> dict[str, Any]:
    """Return the comparison, and what it means in words."""
    notes = [f"{config.name}: {note}" for config in comparison.configs for note in remarks(config)]
    return {**head("diff"), **comparison.to_dict(), "words": differences(comparison), "notes": notes}
