"""The files beside a config.json that change what it means: read within bounds, and no more of them than is used.

A neighbour is a stranger's as well. One that cannot be read is left out, and said to be.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from typing import Any

from llmcfg.base.errors import InvalidConfig
from llmcfg.base.files import read_regular, reason
from llmcfg.source.parse import parse_json, parse_value
from llmcfg.source.text import shown

__all__ = ["MAX_NEIGHBOUR", "NAMES", "SENTENCE", "beside", "module_folder", "parse_neighbour", "together"]

MAX_NEIGHBOUR = 8 << 20
"""Bytes of one neighbour, at most; the largest tokenizer_config.json of a popular model has 1.2 MB."""

SENTENCE = (
    "sentence_bert_config.json",
    "sentence_roberta_config.json",
    "sentence_distilbert_config.json",
    "sentence_camembert_config.json",
    "sentence_albert_config.json",
    "sentence_xlm-roberta_config.json",
    "sentence_xlnet_config.json",
)
"""Where sentence-transformers keeps a model's longest input, the first there is. sentence-transformers
models/Transformer.py load; vLLM transformers_utils/config.py get_sentence_transformer_tokenizer_config."""

NAMES = (
    "hf_quant_config.json",  # nvidia-modelopt, before it wrote into config.json
    "quantize_config.json",  # AutoGPTQ, GPTQModel
    "quant_config.json",  # AutoAWQ, before it wrote into config.json
    "quantization_config.json",  # AutoRound and others
    *SENTENCE,
    "modules.json",  # sentence-transformers: which modules, in which folders
    "tokenizer_config.json",
    "generation_config.json",
    "params.json",  # Mistral's own
    "adapter_config.json",  # PEFT
)
"""Every file that is looked for."""

# What is used of those that hold much else.
_USED = {"tokenizer_config.json": ("model_max_length",)}


def parse_neighbour(own: str, raw: bytes, name: str) -> Any:
    """Parse a neighbour, and keep what is used of it.

    :param own: its own name, one of :data:`NAMES`.
    :param name: what to call it in an error.
    :raises InvalidConfig: it is no JSON, or beyond the bounds.
    """
    used = _USED.get(own)
    if used is None:
        return parse_value(raw, name, list)[0] if own == "modules.json" else parse_json(raw, name)[0]
    try:
        data = json.loads(raw)  # large, and a few numbers of it are all that is wanted: the quick way
    except (ValueError, RecursionError):
        data = parse_json(raw, name)[0]
    return {key: data[key] for key in used if key in data} if isinstance(data, dict) else {}


def beside(directory: str) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Read the neighbours that are in a directory.

    :returns: name → content, and a sentence about each that cannot be read.
    """
    found: dict[str, Any] = {}
    for name in NAMES:
        path = os.path.join(directory, name)
        try:
            raw = read_regular(path, MAX_NEIGHBOUR)
        except FileNotFoundError:
            continue
        except OSError as error:
            found[name] = InvalidConfig(f"{shown(path)}: {reason(error)}")
            continue
        if len(raw) > MAX_NEIGHBOUR:
            found[name] = InvalidConfig(f"{shown(path)}: larger than {MAX_NEIGHBOUR >> 20} MiB")
            continue
        try:
            found[name] = parse_neighbour(name, raw, path)
        except InvalidConfig as error:
            found[name] = error
    return together(found)


def together(found: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Part those that were read from those that were not: name → content, and a sentence about each of the others.

    :param found: name → content, or why there is none.
    """
    bad = {name: why for name, why in found.items() if isinstance(why, InvalidConfig)}
    return (
        {name: content for name, content in found.items() if name not in bad},
        tuple(f"{name} beside it is left out: {why}" for name, why in bad.items()),
    )


def module_folder(modules: Sequence[Any]) -> str | None:
    """Return where a sentence-transformers directory has its transformer: ``""``, ``0_Transformer`` …

    ``None`` where it has none (static word vectors). The module's class names it: sentence_transformers.models
    .Transformer, and custom ones that end so.
    """
    for module in modules:
        if isinstance(module, dict) and str(module.get("type", "")).endswith("Transformer"):
            path = module.get("path", "")
            return path if isinstance(path, str) else None
    return None
