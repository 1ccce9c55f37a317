"""Positions: which kind, how far the file says they reach, and how RoPE is scaled.

A known class has made its RoPE object already, standardized and complete. For any other both spellings are read:
transformers 4 (``rope_theta`` beside ``rope_scaling``) and 5 (``rope_parameters``, flat or one object per layer type),
with the priorities of transformers 5.23 (``modeling_rope_utils.py`` convert_rope_params_to_dict,
standardize_rope_params).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.facts.schema import field
from llmcfg.knowledge.aliases import ALIASES
from llmcfg.normalize.reader import Reader, usable

__all__ = ["read"]

_FULL, _SLIDING = "full_attention", "sliding_attention"
_RENAMED = {
    "su": "longrope",  # Phi-3 as first published
    "mrope": "default",  # Qwen2-VL: sections of plain RoPE
}
_RENAMED_BY_REPOSITORIES = _RENAMED | {
    "video_rope": "default",  # Ming: sections too; sglang 0.5.23 configs/bailing_moe_v2.py BailingMM2Config
}
# Types whose original length transformers fills in with max_position_embeddings when the file leaves it out.
_KEEPS_ORIGINAL = ("yarn", "longrope", "llama3")
# Types that stretch by lists or proportions, not by one factor.
_WITHOUT_FACTOR = ("longrope", "proportional", "axial")
_INNER = {
    "rope_theta": "rope_theta",
    "factor": "rope_factor",
    "original_max_position_embeddings": "original_max_position_embeddings",
    "attention_factor": "rope_attention_factor",
    "partial_rotary_factor": "partial_rotary_factor",
    "mrope_section": "mrope_section",
}
# What a plain RoPE object still holds from a scaled one is not in force.
_ONLY_SCALED = ("rope_factor", "original_max_position_embeddings", "rope_attention_factor")


def read(reader: Reader) -> None:
    """Read positions, context and RoPE."""
    reader.read("max_position_embeddings", "partial_rotary_factor")
    _note_contradictions(reader)
    _note_lengths(reader)
    if reader.text.known:
        _read_known(reader)
    else:
        _read_raw(reader)
    if reader.value("rope_type") not in (None, "default"):
        _fill_factor(reader)
    _read_kind(reader)
    if "rope_theta" in reader.facts and "rope_type" not in reader.facts:
        reader.set("rope_type", "default", "derived:no rope_scaling")
    if reader.value("position_embedding") == "rope":
        reader.missing("rope_theta")
        reader.missing("rope_type")


def _objects(reader: Reader) -> list[tuple[Mapping[str, Any], str]]:
    """The RoPE objects that the file has, with their origins; an empty one or a null says "plain RoPE"."""
    found: list[tuple[Mapping[str, Any], str]] = []
    for key in ("rope_scaling", "rope_parameters"):
        if key in reader.text.raw:
            value, origin = reader.text.raw[key], f"config:{reader.text.path}{key}"
            if isinstance(value, dict) and value:
                found.append((value, origin))
            else:
                reader.used(origin, "rope_type")
    return found


def _note_contradictions(reader: Reader) -> None:
    objects = _objects(reader)
    if len(objects) == 2:
        # modeling_rope_utils.py:775: rope_scaling replaces rope_parameters whole, its rope_theta included.
        reader.contradictions.append(
            "rope_scaling and rope_parameters are both given: transformers takes rope_scaling alone"
        )
        reader.used(objects[1][1], "rope_type")
    for values, _ in objects[:1]:
        new, old = values.get("rope_type"), values.get("type")
        if isinstance(new, str) and isinstance(old, str) and _RENAMED.get(new, new) != _RENAMED.get(old, old):
            reader.contradictions.append(
                f"the RoPE object says rope_type {new!r} and type {old!r}: transformers takes the first, vLLM refuses"
            )
        if new is None and old is None and "factor" in values:
            reader.notes.append("the RoPE object has a factor but no rope_type: transformers ignores the factor")


def _note_lengths(reader: Reader) -> None:
    """Say when a file names two context lengths: its class reads one, an engine may take the other."""
    fact = reader.facts.get("max_position_embeddings")
    if fact is None or not reader.text.known or not (fact.origin or "").startswith("config:"):
        return  # of other types, reading the fact has said so
    mapped = reader.text.completed.kind.attribute_map if reader.text.completed is not None else {}
    for key in ALIASES["max_position_embeddings"]:
        value = reader.text.raw.get(key)
        if usable(value, "int") and value != fact.value and key not in mapped and key not in mapped.values():
            said = (fact.origin or "").partition(":")[2]
            reader.contradictions.append(
                f"two context lengths: {said} says {fact.value}, {key} says {value}; the class of "
                f"{reader.text.model_type} reads the first"
            )


def _read_known(reader: Reader) -> None:
    """Read the RoPE object that the config class made."""
    found = reader.text.find("rope_parameters")
    if found is None or not isinstance(found[0], dict) or not found[0]:
        _read_theta(reader)
        return
    for raw, origin in _objects(reader):
        for key in ("rope_type", "type"):
            if key in raw:
                reader.used(f"{origin}.{key}", "rope_type")
    values, path = _main(found[0], "rope_parameters")
    local = found[0].get(_SLIDING)
    if isinstance(local, dict) and local is not values and usable(local.get("rope_theta"), "float"):
        reader.set("rope_local_theta", local["rope_theta"], _made(reader, f"rope_parameters.{_SLIDING}.rope_theta"))
    kind = values.get("rope_type")
    if isinstance(kind, str):
        reader.set("rope_type", _RENAMED.get(kind, kind), _made(reader, f"{path}.rope_type"))
    _read_inner(reader, values, lambda key: _made(reader, f"{path}.{key}"))


def _made(reader: Reader, path: str) -> str:
    """Where an entry of the class's RoPE object came from."""
    return reader.text.origins.get(path, f"code:{reader.text.model_type}")


def _main(values: Mapping[str, Any], path: str) -> tuple[Mapping[str, Any], str]:
    """The RoPE object that speaks for the model: where layer types have their own, that of full attention."""
    nested = {key: value for key, value in values.items() if isinstance(value, dict)}
    if not nested:
        return values, path
    key = _FULL if _FULL in nested else next((name for name in nested if name != _SLIDING), _SLIDING)
    return nested[key], f"{path}.{key}"


def _read_raw(reader: Reader) -> None:
    """Read the file's own RoPE object, and the base frequency beside it."""
    for values, origin in _objects(reader)[:1]:
        inner, path = _main(values, origin)
        local = values.get(_SLIDING)
        if isinstance(local, dict) and local is not inner and usable(local.get("rope_theta"), "float"):
            reader.set("rope_local_theta", local["rope_theta"], f"{origin}.{_SLIDING}.rope_theta")
        _read_raw_type(reader, inner, path)
        _read_inner(reader, inner, lambda key, path=path: f"{path}.{key}")
        if reader.value("rope_type") in _KEEPS_ORIGINAL:
            _read_original(reader)
    _read_theta(reader)


def _read_raw_type(reader: Reader, values: Mapping[str, Any], origin: str) -> None:
    for key in ("rope_type", "type"):
        if key in values:
            reader.used(f"{origin}.{key}", "rope_type")
    key = "rope_type" if isinstance(values.get("rope_type"), str) else "type"
    kind = values.get(key)
    if not isinstance(kind, str):
        reader.set("rope_type", "default", f"derived:no type in {origin.partition(':')[2]}")
        return
    kind = _RENAMED_BY_REPOSITORIES.get(kind, kind)
    if kind == "yarn" and "short_factor" in values:
        kind = "longrope"  # Phi-3 files that call LongRoPE yarn: transformers configuration_phi3.py
    reader.set("rope_type", kind, f"{origin}.{key}")


def _read_inner(reader: Reader, values: Mapping[str, Any], origin: Any) -> None:
    scaled = reader.value("rope_type") not in (None, "default")
    for key, name in _INNER.items():
        if key not in values or (not scaled and name in _ONLY_SCALED):
            continue
        reader.used(origin(key), name)
        if values[key] is not None and reader.accepts(name, values[key], origin(key), field(name).kind):
            reader.set(name, values[key], origin(key))


def _read_original(reader: Reader) -> None:
    """A key beside the RoPE object wins over the one inside (Phi-3); without either transformers takes the maximum."""
    beside = reader.text.find("original_max_position_embeddings")
    if beside is not None and usable(beside[0], "int"):
        reader.set("original_max_position_embeddings", *beside)
    elif "original_max_position_embeddings" not in reader.facts:
        longest = reader.value("max_position_embeddings")
        if longest is not None:
            reader.set("original_max_position_embeddings", longest, "derived:max_position_embeddings")


def _fill_factor(reader: Reader) -> None:
    kind = reader.value("rope_type")
    if kind == "longrope" and "rope_factor" not in reader.facts:
        # modeling_rope_utils.py _compute_longrope_parameters
        longest, original = reader.value("max_position_embeddings"), reader.value("original_max_position_embeddings")
        if longest and original:
            reader.set(
                "rope_factor", longest / original, "derived:max_position_embeddings/original_max_position_embeddings"
            )
    if kind not in _WITHOUT_FACTOR:
        reader.missing("rope_factor", f"the RoPE object of type {kind} has no factor")


def _read_theta(reader: Reader) -> None:
    for name in ("rope_theta", "rope_local_theta"):
        for key in reader.spellings(name):
            found = reader.text.find(key)
            if found is None or not usable(found[0], "float"):
                continue
            reader.used(found[1], name)
            fact = reader.facts.get(name)
            if fact is None:
                reader.set(name, *found)
            elif fact.value != found[0]:
                reader.contradictions.append(
                    f"{name}: {key} says {found[0]!r}, {fact.origin} {fact.value!r}; the latter is taken"
                )


def _read_kind(reader: Reader) -> None:
    if "position_embedding" in reader.facts:
        return
    found = reader.text.find("alibi")
    if found is not None and found[0] is True:
        reader.set("position_embedding", "alibi", found[1])
    elif reader.value("rope_theta") is not None:
        reader.set("position_embedding", "rope", "derived:rope_theta")
    elif (found := reader.text.find("relative_attention_num_buckets")) is not None:
        reader.used(found[1], "position_embedding")
        reader.set("position_embedding", "relative", "derived:relative_attention_num_buckets")
