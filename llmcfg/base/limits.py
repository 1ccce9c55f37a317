"""What no model has more of. Files come from strangers, and lists are made as long as these numbers say."""

from __future__ import annotations

__all__ = ["MOST_EXPERTS", "MOST_LABELS", "MOST_LAYERS"]

MOST_LAYERS = 2_000
"""Layers of one kind. The deepest that was ever published has 1,000 (DeepNet, arXiv:2203.00555)."""

MOST_EXPERTS = 10_000
"""Routed experts of one layer; published models have up to 1,000."""

MOST_LABELS = 100_000
"""Labels of a classifier that get a name made up (``LABEL_0`` …); published models have up to 21,843 (ImageNet-22k)."""
