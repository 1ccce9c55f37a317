"""Families that live in a repository's own code: which config class a file has, and what that class holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.base.formula import evaluate
from llmcfg.knowledge.families import BASES, DEFAULTS, VARIANTS

__all__ = ["defaults", "family", "held"]


def family(model_type: str, raw: Mapping[str, Any]) -> str:
    """Return the family whose config class a model type has: itself, unless ``BASES`` knows better."""
    formula = BASES.get(model_type)
    base = None if formula is None else evaluate(formula, raw)
    return base if isinstance(base, str) else model_type


def defaults(model_type: str, raw: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the class defaults of a family; empty where none is known."""
    for formula, values in VARIANTS.get(model_type, ()):
        if evaluate(formula, raw):
            return values
    return DEFAULTS.get(model_type, {})


def held(model_type: str) -> bool:
    """Tell whether class defaults of a family are known here."""
    return model_type in DEFAULTS or model_type in VARIANTS
