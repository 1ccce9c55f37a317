"""Derived numbers: what follows from a model's facts. One file per subject, each formula beside its citation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from llmcfg.config import Config

__all__ = ["figures", "sizes"]

_SIZES = ("num_hidden_layers", "hidden_size", "num_attention_heads", "intermediate_size", "vocab_size")


def figures(config: Config) -> dict[str, Any]:
    """Return every figure of a model, as ``show --json`` prints them; what cannot be computed is null with ``why``."""
    from llmcfg.figures.context import context
    from llmcfg.figures.engines import engines
    from llmcfg.figures.kv_cache import kv_cache

    return {
        **sizes(config),
        "kv_cache": kv_cache(config)._asdict(),
        "context": {**context(config)._asdict(), "engines": [row._asdict() for row in engines(config)]},
    }


def sizes(config: Config) -> dict[str, Any]:
    """Return the figures that follow from the tensors: ``parameters`` and ``weights``."""
    from llmcfg.blueprint import architecture_of, root_of
    from llmcfg.figures.parameters import parameters
    from llmcfg.figures.weights import weights

    root, architecture = root_of(config), architecture_of(config)
    if config.resolved.rival is not None and any(config[name] is None for name in _SIZES):
        root = None  # the file is not in the layout of its class, which would count its own defaults
    return {
        "parameters": parameters(root, architecture)._asdict(),
        "weights": weights(root, architecture)._asdict(),
    }
