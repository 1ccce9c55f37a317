"""Families that live in a repository's own code: what their config classes default to. Hand-kept, each with a source.

transformers does not implement these model types, so nothing can be generated. A row holds the class defaults of the
family's published ``configuration_*.py`` in its own key names; what its keys mean is in :mod:`llmcfg.knowledge.rules`.
"""

from __future__ import annotations

from typing import Any

__all__ = ["DEFAULTS"]

DEFAULTS: dict[str, dict[str, Any]] = {}
