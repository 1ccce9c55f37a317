"""What the files beside a config.json say of how its weights are stored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.base.record import Record

__all__ = ["Quantization", "quantization"]

# Where a config says it itself, and no neighbour is asked. vLLM 0.33 transformers_utils/config.py get_config:
# quantization_config of config.json, else hf_quant_config.json; model_loader/weight_utils.py get_quant_config: the
# method's own files (quantization/gptq.py, awq.py get_config_filenames).
_OWN = ("quantization_config", "compression_config", "quantization")
_FILES = ("hf_quant_config.json", "quantize_config.json", "quant_config.json", "quantization_config.json")


class Quantization(Record):
    """How the weights are quantized, as a neighbour says.

    :ivar values: as ``quantization_config`` of a config.json would hold it.
    :ivar origins: path → origin.
    :ivar note: which file was read, as a sentence.
    """

    values: dict[str, Any]
    origins: dict[str, str]
    note: str


def quantization(data: Mapping[str, Any], neighbours: Mapping[str, Any]) -> Quantization | None:
    """Return what the first neighbour that says something says; ``None`` where config.json says it, or none does."""
    text = data.get("text_config")
    if any(data.get(key) for key in _OWN) or (isinstance(text, dict) and any(text.get(key) for key in _OWN)):
        return None
    for name in _FILES:
        found = neighbours.get(name)
        if not isinstance(found, dict) or not found:
            continue
        inner = found.get("quantization_config")
        at = f"{name}:quantization_config" if isinstance(inner, dict) else f"{name}:"
        values = dict(inner if isinstance(inner, dict) else found)
        origins = {"quantization_config": at}
        if not values.get("quant_method") and (method := _method(values)) is not None:
            values["quant_method"] = method
            origins["quantization_config.quant_method"] = f"derived:{name}"
        note = f"the quantization is {name}'s, which stands beside config.json; config.json says nothing of it"
        return Quantization(values, origins, note)
    return None


def _method(values: Mapping[str, Any]) -> str | None:
    """Whose file it is, where it does not say: AutoAWQ's by ``w_bit``, AutoGPTQ's by ``desc_act``."""
    if "w_bit" in values or "q_group_size" in values:
        return "awq"
    return "gptq" if "bits" in values and ("desc_act" in values or "damp_percent" in values) else None
