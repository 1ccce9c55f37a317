"""Derived numbers: what follows from a model's facts. One file per subject, each formula beside its citation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from llmcfg.figures.context import context
from llmcfg.figures.engines import engines
from llmcfg.figures.kv_cache import kv_cache

if TYPE_CHECKING:
    from llmcfg.config import Config

__all__ = ["context", "engines", "figures", "kv_cache"]


def figures(config: Config) -> dict[str, Any]:
    """Return every figure of a model, as ``show --json`` prints them; what cannot be computed is null with ``why``."""
    return {
        "kv_cache": kv_cache(config)._asdict(),
        "context": {**context(config)._asdict(), "engines": [row._asdict() for row in engines(config)]},
    }
