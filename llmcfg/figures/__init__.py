"""Derived numbers: what follows from a model's facts. One file per subject, each formula beside its citation."""

from __future__ import annotations

from typing import Any

from llmcfg.facts.config import Config, once

__all__ = ["figures", "sizes"]


@once
def figures(config: Config) -> dict[str, Any]:
    """Return every figure of a model, as ``show --json`` prints them; what cannot be computed is null with ``why``."""
    from llmcfg.figures.context import as_json, context
    from llmcfg.figures.engines import engines
    from llmcfg.figures.kv_cache import kv_cache

    return {
        **sizes(config),
        "kv_cache": kv_cache(config)._asdict(),
        "context": {**as_json(context(config)), "engines": [row._asdict() for row in engines(config)]},
    }


@once
def sizes(config: Config) -> dict[str, Any]:
    """Return the figures that follow from the tensors: ``parameters`` and ``weights``."""
    from llmcfg.tensors.counts import counted
    from llmcfg.tensors.weights import weighed

    return {"parameters": counted(config)._asdict(), "weights": weighed(config)._asdict()}
