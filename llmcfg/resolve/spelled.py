"""A config in a spelling of its own → the same in the field names of its model type, each with where it was written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from llmcfg.base.formula import evaluate, names
from llmcfg.knowledge.spellings import Spelling, spelling_of
from llmcfg.knowledge.types import TYPES

__all__ = ["Spelled", "spelled"]

Origins = dict[str, str]
_PLAIN = re.compile(r"(\w+)(?:\['(\w+)'\])?")  # key, or key['inner']


class Spelled:
    """A file's values under the Hub's names.

    :ivar data: the object as config.json would hold it.
    :ivar origins: path in it → origin, for every value that stands elsewhere in the file, or nowhere.
    :ivar note: what was read, and by whose reading, as a sentence.
    """

    __slots__ = ("data", "note", "origins")

    def __init__(self, data: dict[str, Any], origins: Origins, note: str) -> None:
        self.data = data
        self.origins = origins
        self.note = note


def spelled(data: Mapping[str, Any]) -> Spelled | None:
    """Return a file of a spelling of its own under the Hub's names; ``None`` where it is none."""
    spelling = spelling_of(data)
    if spelling is None:
        return None
    model_type = evaluate(spelling.model_type, data)
    if model_type not in TYPES:
        return None
    values: dict[str, Any] = {"model_type": model_type}
    origins: Origins = {"model_type": f"default:{spelling.label}"}
    used = {*spelling.used, *spelling.marks, "model_type"}
    used.update(key[1] for text in spelling.keys.values() if (key := _PLAIN.fullmatch(text)) is not None)
    inner = data.get(spelling.inside)
    if isinstance(inner, dict):
        used.add(spelling.inside)
        values.update(inner)
        origins.update({key: f"config:{spelling.inside}.{key}" for key in inner})
        used.update(inner.keys() & {"architectures"})
        values.pop("architectures", None)
    values.update({key: value for key, value in data.items() if key not in used and key not in values})
    for field in spelling.null:
        values[field] = None
        origins[field] = f"config:{field}"
    for path, text in spelling.keys.items():
        value = evaluate(text, data)
        if value is not None:
            _put(values, path, value)
            origins[path] = _origin(text, value, data, spelling)
    return _with_towers(values, origins, f"read as {spelling.name}, as {spelling.reader}")


def _origin(text: str, value: Any, data: Mapping[str, Any], spelling: Spelling) -> str:
    """Where a value was written: one key, several that it follows from, or nowhere."""
    plain = _PLAIN.fullmatch(text)
    if plain is not None:
        return "config:" + ".".join(filter(None, plain.groups()))
    given = [key for key in names(text) if data.get(key) is not None]
    for key in given:
        if type(data[key]) is type(value) and data[key] == value:
            return f"config:{key}"
    return f"derived:{','.join(given)}" if given else f"default:{spelling.label}"


def _put(values: dict[str, Any], path: str, value: Any) -> None:
    *outer, last = path.split(".")
    for key in outer:
        inner = values.get(key)
        if not isinstance(inner, dict):
            inner = values[key] = {}
        values = inner
    values[last] = value


# Which keys of a tower stay what they are called; the others have the Hub's names here. vLLM 0.33
# transformers_utils/configs/mistral.py _remap_mistral_vision_args and _remap_mistral_audio_args.
_AUDIO = {
    "dim": "hidden_size",
    "n_layers": "num_hidden_layers",
    "n_heads": "num_attention_heads",
    "hidden_dim": "intermediate_size",
}


def _with_towers(values: dict[str, Any], origins: Origins, note: str) -> Spelled:
    """Put a language model into the whole that it is part of: Pixtral's or Voxtral's, where the file has a tower."""
    tower = next((key for key in ("vision_config", "audio_config") if isinstance(values.get(key), dict)), None)
    if tower is None:
        return Spelled(values, origins, note)
    inner, at = dict(values.pop(tower)), origins.pop(tower)
    root: dict[str, Any] = {}
    if tower == "vision_config":
        # transformers has two classes for it: one that merges patches, with a norm before, and one that does not.
        merged = inner.get("mm_projector_id") == "patch_merge"
        root["model_type"] = "mistral3" if merged else "llava"
        root["multimodal_projector_bias"] = bool(inner.get("adapter_bias"))
        inner.setdefault("image_size", inner.get("max_image_size"))
        inner["model_type"] = "pixtral"
        if merged:
            root["spatial_merge_size"] = inner.get("spatial_merge_size", 2)
        root["architectures"] = ["Mistral3ForConditionalGeneration" if merged else "LlavaForConditionalGeneration"]
    else:
        causal = bool(inner.get("causal"))
        inner = {_AUDIO.get(key, key): value for key, value in inner.items()}
        inner["model_type"] = "voxtral_realtime_encoder" if causal else "voxtral_encoder"
        root["model_type"] = "voxtral_realtime" if causal else "voxtral"
        root["architectures"] = [
            "VoxtralRealtimeForConditionalGeneration" if causal else "VoxtralForConditionalGeneration"
        ]
    place = at if at.startswith("config:") else "config:" + _place(tower)
    found: Origins = {"model_type": origins["model_type"], "architectures": origins["architectures"], tower: place}
    found.update({f"text_config.{path}": origin for path, origin in origins.items()})
    found.update({f"{tower}.{new}": f"{place}.{old}" for old, new in _AUDIO.items() if tower == "audio_config"})
    for key in values:
        found.setdefault(f"text_config.{key}", f"config:{key}")
    root["tie_word_embeddings"] = values.get("tie_word_embeddings", False)
    found["tie_word_embeddings"] = origins["tie_word_embeddings"]
    if "quantization_config" in values:
        root["quantization_config"] = values.pop("quantization_config")
        found.update({p: o for p, o in origins.items() if p.startswith("quantization_config")})
    root["text_config"], root[tower] = values, inner
    return Spelled(root, found, note)


def _place(tower: str) -> str:
    return (
        "multimodal.vision_encoder_args" if tower == "vision_config" else "multimodal.whisper_model_args.encoder_args"
    )
