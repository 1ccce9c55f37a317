"""A parsed file → what it is: a model's config, an adapter that needs its base, or an error that names its kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.knowledge.aliases import ALIASES, TEXT_CONFIGS
from llmcfg.source.adapter import ADAPTER, Unbased, adapter_of
from llmcfg.source.document import Document, Source

__all__ = ["understood"]

_NONE: Mapping[str, Any] = {}
# What any model's config says at least one of.
_FIELDS = ("num_hidden_layers", "hidden_size", "num_attention_heads", "vocab_size", "intermediate_size")
_NESTED = frozenset(path.partition(".")[0] for path in TEXT_CONFIGS)
_DIFFUSERS = ("_class_name", "_diffusers_version")


def understood(
    name: str,
    source: Source,
    data: dict[str, Any],
    oddities: tuple[str, ...] = (),
    neighbours: Mapping[str, Any] = _NONE,
    filename: str = "",
) -> Document | Unbased:
    """Return what a parsed file is.

    :param filename: what the file is called, where neither the source's path nor *name* says.
    :raises InvalidConfig: it is no model's config, and no adapter's.
    """
    adapter = adapter_of(data)
    if adapter is not None:
        return Unbased(name, source, adapter, oddities)
    if not _is_config(data):
        from llmcfg.source.kinds import kind_of, refused

        raise refused(kind_of(data, filename or source.path or name), name, data)
    if isinstance(beside := neighbours.get(ADAPTER), dict) and (adapter := adapter_of(beside)) is not None:
        adapter = adapter._replace(read_from=source.path or name)
    return Document(name, source, data, oddities, neighbours, adapter)


def _sizes() -> frozenset[str]:
    return frozenset(alias for field in _FIELDS for alias in ALIASES[field] if "." not in alias)


def _is_config(data: Mapping[str, Any]) -> bool:
    if all(key in data for key in _DIFFUSERS):
        return False  # its components share a few names of sizes with models
    if isinstance(data.get("model_type"), str) or isinstance(data.get("architectures"), list):
        return True
    from llmcfg.knowledge.spellings import spelling_of

    if spelling_of(data) is not None:
        return True
    from llmcfg.source.kinds import KINDS

    sizes = len(_sizes() & data.keys())
    marked = any(all(key in data for key in marks) for kind in KINDS for marks in kind.marks)
    return sizes > 1 or (not marked and (sizes == 1 or any(isinstance(data.get(key), dict) for key in _NESTED)))
