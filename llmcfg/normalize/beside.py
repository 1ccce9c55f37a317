"""Facts that the files beside a config.json say otherwise than it does."""

from __future__ import annotations

from typing import Any

from llmcfg.base.equality import same
from llmcfg.facts.config import Fact
from llmcfg.normalize.reader import Reader, usable

__all__ = ["read"]

_GENERATION = "generation_config.json"


def read(reader: Reader) -> None:
    """Put what neighbours say among the facts, where it is what counts."""
    _read_eos(reader, reader.resolved.document.neighbours.get(_GENERATION))


def _read_eos(reader: Reader, generation: Any) -> None:
    """Generation ends at generation_config.json's tokens; config.json's only count where it names none.

    Source: transformers 5.23 ``generation/utils.py`` (GenerationMixin reads its own generation_config), vLLM 0.33
    ``config/model.py`` get_diff_sampling_param and ``sampling_params.py`` update_from_generation_config.
    """
    if not isinstance(generation, dict):
        return
    ids = generation.get("eos_token_id")
    if not usable(ids, "ids"):
        return
    before = reader.facts.get("eos_token_id")
    if before is not None and same(_listed(before.value), _listed(ids)):
        return
    reader.facts["eos_token_id"] = Fact(ids, f"{_GENERATION}:eos_token_id")
    reader.unknown.pop("eos_token_id", None)
    if before is not None and before.value is not None:
        reader.notes.append(
            f"eos_token_id is {ids} in {_GENERATION}, where generation ends, and {before.value} by {before.origin}"
        )


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
