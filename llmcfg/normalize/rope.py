"""Positions: which kind, how far the file says they reach, and how RoPE is scaled.

A known class has made its RoPE object already, standardized and complete. For any other both spellings are read:
transformers 4 (``rope_theta`` beside ``rope_scaling``) and 5 (``rope_parameters``, flat or one object per layer type),
with the priorities of transformers 5.23 (``modeling_rope_utils.py`` convert_rope_params_to_dict,
standardize_rope_params).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from llmcfg.base.spelled import spelled
from llmcfg.facts.schema import Kind, field
from llmcfg.knowledge.aliases import ALIASES
from llmcfg.knowledge.positions import ALPHA, DROPPED_BASES
from llmcfg.normalize.reader import Reader, usable
from llmcfg.resolve.positions import Turned, turned

__all__ = ["read"]

_FULL = "full_attention"
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
    groups = turned(reader.text, reader.value("layer_types"), reader.value("num_hidden_layers"))
    if groups and all(one.parameters is None for one in groups):
        _read_none(reader, groups)
        return
    if reader.text.known:
        _read_known(reader, groups)
    else:
        _read_raw(reader, groups)
    if reader.value("rope_type") not in (None, "default"):
        _fill_factor(reader)
    _read_kind(reader)
    if "rope_theta" in reader.facts and "rope_type" not in reader.facts:
        reader.set("rope_type", "default", "derived:no rope_scaling")
    if reader.value("position_embedding") == "rope":
        reader.missing("rope_theta")
        reader.missing("rope_type")
        _read_layers(reader, groups)
    elif reader.value("position_embedding") is not None:
        _drop(reader)  # esm with learned positions, granitemoehybrid without any


def _drop(reader: Reader) -> None:
    """Forget a RoPE object that turns nothing."""
    for name in (*_INNER.values(), "rope_local_theta", "rope_type", "rope_alpha"):
        reader.facts.pop(name, None)
        reader.unknown.pop(name, None)


def _read_none(reader: Reader, groups: Sequence[Turned]) -> None:
    """No layer turns, whatever the RoPE object says (granite_swa with a base of 0 for each layer)."""
    _drop(reader)
    reader.set("position_embedding", "none", f"derived:{_sources(groups)}")


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


def _read_known(reader: Reader, groups: Sequence[Turned]) -> None:
    """Read the RoPE object that the config class made."""
    found = reader.text.find("rope_parameters")
    if found is None or not isinstance(found[0], dict) or not found[0]:
        _read_theta(reader)
        return
    for raw, origin in _objects(reader):
        for key in ("rope_type", "type"):
            if key in raw:
                reader.used(f"{origin}.{key}", "rope_type")
    main = _spoken(reader, groups)
    if main is None:
        return
    _note_dropped(reader, main)
    kind = (main.parameters or {}).get("rope_type")
    if isinstance(kind, str):
        reader.set("rope_type", _RENAMED.get(kind, kind), _origin(reader, main, "rope_type"))
    _read_inner(reader, main)


def _note_dropped(reader: Reader, one: Turned) -> None:
    """Say when transformers turns by another base than the file has and engines take (dbrx)."""
    row = DROPPED_BASES.get(reader.text.model_type or "")
    taken, theirs = (one.parameters or {}).get("rope_theta"), reader.text.values["rope_parameters"].get("rope_theta")
    if row is not None and "rope_theta" in one.beside and taken != theirs:
        reader.notes.append(
            f"rope_theta: {row[0]} says {taken!r}, which {row[1]} take; transformers 5.23 does not look there "
            f"and takes {theirs!r}"
        )


def _spoken(reader: Reader, groups: Sequence[Turned]) -> Turned | None:
    """Return the layers whose RoPE object speaks for the model; the base of the windowed ones is read on the way.

    Where layers have their own, full attention speaks; without it, what sees furthest.
    """
    turning = sorted(
        (one for one in groups if one.parameters is not None), key=lambda one: (one.kind != _FULL, one.local)
    )
    if not turning:
        return None
    local = next((one for one in turning[1:] if one.local), None)
    near, far = ((one.parameters or {}).get("rope_theta") if one is not None else None for one in (local, turning[0]))
    if local is not None and usable(near, "float") and near != far:
        reader.set("rope_local_theta", near, _origin(reader, local, "rope_theta"))
    return turning[0]


def _origin(reader: Reader, one: Turned, key: str) -> str:
    """Where an entry of a RoPE object came from."""
    node, path = reader.text, one.beside.get(key) or f"{one.path}.{key}"
    written = f"config:{node.path}{path}"
    if not node.known or (node.model_type in DROPPED_BASES and key in one.beside):
        return written
    return node.origins.get(path, f"code:{node.model_type}")


def _read_raw(reader: Reader, groups: Sequence[Turned]) -> None:
    """Read the file's own RoPE object, and the base frequency beside it."""
    main = _spoken(reader, groups)
    if main is not None:
        if main.parameters and set(main.parameters) - main.beside.keys():
            _read_raw_type(reader, main)
        _read_inner(reader, main)
        if reader.value("rope_type") in _KEEPS_ORIGINAL:
            _read_original(reader)
    _read_theta(reader)


def _read_raw_type(reader: Reader, one: Turned) -> None:
    values = one.parameters or {}
    for key in ("rope_type", "type"):
        if key in values:
            reader.used(_origin(reader, one, key), "rope_type")
    key = "rope_type" if isinstance(values.get("rope_type"), str) else "type"
    kind = values.get(key)
    if not isinstance(kind, str):
        reader.set("rope_type", "default", f"derived:no type in {reader.text.path}{one.path}")
        return
    kind = _RENAMED_BY_REPOSITORIES.get(kind, kind)
    if kind == "yarn" and "short_factor" in values:
        kind = "longrope"  # Phi-3 files that call LongRoPE yarn: transformers configuration_phi3.py
    reader.set("rope_type", kind, _origin(reader, one, key))


def _read_inner(reader: Reader, one: Turned) -> None:
    values = one.parameters or {}
    scaled = reader.value("rope_type") not in (None, "default")
    for key, name in _INNER.items():
        if key not in values or (not scaled and name in _ONLY_SCALED):
            continue
        origin = _origin(reader, one, key)
        reader.used(origin, name)
        if values[key] is not None and reader.accepts(name, values[key], origin, field(name).kind):
            reader.set(name, values[key], origin)
    _read_alpha(reader, one)


def _read_alpha(reader: Reader, one: Turned) -> None:
    """Read Hunyuan's ``alpha``, where the class, or of one that is not known every engine, heeds it."""
    node, alpha = reader.text, (one.parameters or {}).get("alpha")
    if alpha is None or reader.value("rope_type") != "dynamic" or (node.known and node.model_type not in ALPHA):
        return
    origin = _origin(reader, one, "alpha")
    reader.used(origin, "rope_alpha")
    if reader.accepts("rope_alpha", alpha, origin, "float") and alpha > 0:
        reader.set("rope_alpha", alpha, origin)


def _read_layers(reader: Reader, groups: Sequence[Turned]) -> None:
    """Read what differs from layer to layer: one entry for each layer."""
    count = reader.value("num_hidden_layers")
    if len(groups) < 2 or count is None or any(one.layers is None for one in groups):
        return
    for name, (key, kind, without) in _BY_LAYER.items():
        values: list[Any] = [None] * count
        for one in groups:
            value = without if one.parameters is None else _entry(reader, one.parameters, key)
            if value is not None and not usable(value, kind):
                break
            for layer in one.layers or ():
                values[layer] = value
        else:
            if len({value for value in values if value is not None}) > 1:
                written = reader.text.find(name)
                own = written is not None and written[0] == values
                reader.set(name, values, written[1] if own and written else f"derived:{_sources(groups)}")


_BY_LAYER: dict[str, tuple[str, Kind, Any]] = {
    "layer_rope_theta": ("rope_theta", "float", 0),
    "layer_rope_type": ("rope_type", "str", None),
    "layer_partial_rotary_factor": ("partial_rotary_factor", "float", None),
}


def _entry(reader: Reader, rope: Mapping[str, Any], key: str) -> Any:
    """What a layer's RoPE object holds; of a class that is not known also what stands beside it for all layers."""
    if key == "rope_type":
        kind = rope.get("rope_type", rope.get("type", "default"))
        return _RENAMED_BY_REPOSITORIES.get(kind, kind) if isinstance(kind, str) else kind
    otherwise = 1.0 if key == "partial_rotary_factor" else None
    if not reader.text.known and reader.value(key) is not None:
        otherwise = reader.value(key)
    return rope.get(key, otherwise)


def _sources(groups: Sequence[Turned]) -> str:
    """The fields that say which layers turn how."""
    found = dict.fromkeys(key.partition(".")[0] for one in groups for key in one.path.split(","))
    found.update(dict.fromkeys(field for one in groups for field in one.beside.values()))
    if any("." in one.path for one in groups):
        found["layer_types"] = None
    return ",".join(key for key in found if key)


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
    if kind not in _WITHOUT_FACTOR and "rope_alpha" not in reader.facts:
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
                    f"{name}: {key} says {spelled(found[0])}, {fact.origin} {spelled(fact.value)}; the latter is taken"
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
