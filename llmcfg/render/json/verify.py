"""The object that ``llmcfg show --verify --json`` prints for a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from llmcfg.base.outputs import head

if TYPE_CHECKING:
    from llmcfg.verify import Verification

__all__ = ["verify_json"]


def verify_json(model: str, result: Verification) -> dict[str, Any]:
    """Return the object for the model of that name."""
    differences = [difference._asdict() for difference in result.differences]
    return {**head("verify"), "model": model, **result._asdict(), "differences": differences}
