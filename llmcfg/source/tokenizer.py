"""The tokenizer's own limit, where its file lies beside the config that was read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["model_max_length"]

# transformers writes 10**30 for "none" (tokenization_utils_base.py VERY_LARGE_INTEGER).
_NONE = 10**15


def model_max_length(neighbours: Mapping[str, Any]) -> int | None:
    """Return ``model_max_length`` of the ``tokenizer_config.json`` beside a config, in tokens.

    ``None`` where there is no such file, or it sets no limit.
    """
    length = neighbours.get("tokenizer_config.json", {}).get("model_max_length")
    if isinstance(length, bool) or not isinstance(length, int | float) or not 0 < length < _NONE:
        return None
    return int(length)
