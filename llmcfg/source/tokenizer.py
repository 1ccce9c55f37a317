"""The tokenizer's own limit, where its file lies beside the config that was read."""

from __future__ import annotations

import os

from llmcfg.base.errors import InvalidConfig
from llmcfg.base.files import read_regular
from llmcfg.source.document import Source
from llmcfg.source.parse import MAX_BYTES, parse_json

__all__ = ["model_max_length"]

_NAME = "tokenizer_config.json"
# transformers writes 10**30 for "none" (tokenization_utils_base.py VERY_LARGE_INTEGER).
_NONE = 10**15


def model_max_length(source: Source) -> int | None:
    """Return ``model_max_length`` of the ``tokenizer_config.json`` beside a config, in tokens.

    ``None`` where there is no such file, it cannot be read, or it sets no limit: it is beside the question then.
    """
    if source.path is None or source.kind == "bundled":
        return None
    path = os.path.join(os.path.dirname(source.path), _NAME)
    try:
        length = parse_json(read_regular(path, MAX_BYTES), path)[0].get("model_max_length")
    except (OSError, InvalidConfig):
        return None
    if isinstance(length, bool) or not isinstance(length, int | float) or not 0 < length < _NONE:
        return None
    return int(length)
