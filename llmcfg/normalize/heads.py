"""Heads that differ from layer to layer: by kind of layer as fields of their own, else as one entry for each layer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.base.formula import evaluate
from llmcfg.knowledge.heads import BY_KIND, DROPPED
from llmcfg.normalize.reader import Reader
from llmcfg.resolve.positions import attending

__all__ = ["distrust", "read"]

# Field → what windowed layers have instead, and what full-attention layers have.
_FIELDS = {
    "num_attention_heads": ("swa_num_attention_heads", None),
    "num_key_value_heads": ("swa_num_key_value_heads", "num_global_key_value_heads"),
    "head_dim": ("swa_head_dim", "global_head_dim"),
}
# stepfun-ai/Step-3.5-Flash: what the layers of one other kind have. vLLM 0.33 models/step3p5.py:78.
_OTHER = {
    "num_attention_heads": ("num_attention_heads",),
    "num_key_value_heads": ("num_attention_groups", "num_key_value_heads"),
    "head_dim": ("head_dim",),
}


_KEYS = {"per_layer_config", "attention_other_setting", *(f"{name}_per_layer" for name in _FIELDS)}
_CODED = {model_type for model_type, _, _ in BY_KIND}


def read(reader: Reader) -> None:
    """Read heads layer by layer, where the file or the class has them so."""
    values, count = reader.text.values, reader.value("num_hidden_layers")
    at = None
    if reader.text.model_type in _CODED or not _KEYS.isdisjoint(values):
        at = attending(reader.text, reader.value("layer_types"), count)
    overridden = at is not None and reader.text.known and "per_layer_config" in values
    for name, (swa, full) in _FIELDS.items():
        if overridden:  # gemma4's fields for full attention hold where its layers have them
            for field in (swa, full):
                if field is not None:
                    reader.facts.pop(field, None)
        latent = name == "num_key_value_heads" and reader.value("kv_lora_rank") is not None
        if at and not latent and not isinstance(reader.value(name), list):
            _read(reader, name, at, count)
        for field in (swa, full):
            if field in reader.facts and reader.value(field) == reader.value(name):
                del reader.facts[field]  # these fields are there where kinds differ


def distrust(reader: Reader) -> None:
    """Leave open what the file says one way and its class, which passes over the key, another way (mpt's groups)."""
    for path, name in DROPPED.get(reader.text.model_type or "", {}).items():
        said: Any = reader.text.raw
        for key in path.split("."):
            said = said.get(key) if isinstance(said, Mapping) else None
        if path == "attn_config.rope":
            said = "rope" if said is True else None
        if said is not None and said != reader.value(name):
            taken = reader.facts.pop(name, None)
            reader.unknown[name] = f"{reader.text.path}{path} says {said!r}, which transformers does not read" + (
                f": it takes {taken.value!r}" if taken is not None else ""
            )


def _read(reader: Reader, name: str, at: Mapping[int, str], count: int) -> None:
    base = reader.value(name)
    values, origin = _own(reader, name, at, count)
    if not values:
        return
    per_layer = {layer: values.get(layer, base) for layer in at}
    if None in per_layer.values():
        return
    swa, full = _FIELDS[name]
    near = {value for layer, value in per_layer.items() if "sliding" in at[layer]}
    far = {value for layer, value in per_layer.items() if "sliding" not in at[layer]}
    if len(near | far) == 1:
        if base not in near | far:
            _set(reader, name, (near | far).pop(), origin)
    elif len(near) == len(far) == 1:
        if full is not None and near == {base}:
            _set(reader, full, far.pop(), origin)
        else:
            if far != {base}:
                _set(reader, name, far.pop(), origin)
            _set(reader, swa, near.pop(), origin)
    elif name == "head_dim":
        reader.facts.pop(name, None)
        reader.unknown[name] = "it differs from layer to layer"
    else:
        reader.set(name, [per_layer.get(layer, 0) for layer in range(count)], origin)


def _set(reader: Reader, name: str, value: int, origin: str) -> None:
    """Put a fact among the facts; where the file has it under its own name, that is where it came from."""
    written = reader.text.raw.get(name) == value
    reader.set(name, value, f"config:{reader.text.path}{name}" if written else origin)


def _own(reader: Reader, name: str, at: Mapping[int, str], count: int) -> tuple[dict[int, int], str]:
    """What layers have of their own, and where it is written."""
    node, values = reader.text, reader.text.values
    for key in (f"{name}_per_layer", "per_layer_config"):
        origin = node.origins.get(key, f"code:{node.model_type}")
        held = values.get(key)
        if isinstance(held, list) and len(held) >= count and all(map(_is_number, held[:count])):
            return {layer: held[layer] for layer in at}, origin
        if isinstance(held, Mapping) and (found := _overrides(held, name, at)):
            return found, origin
    other = values.get("attention_other_setting")
    if isinstance(other, Mapping) and not node.known:
        number = next((other[key] for key in _OTHER[name] if _is_number(other.get(key))), None)
        if number is not None:
            found = {layer: number for layer, kind in at.items() if kind == other.get("attention_type")}
            return found, f"config:{node.path}attention_other_setting"
    coded = {
        layer: evaluate(BY_KIND[row], values)
        for layer, kind in at.items()
        if (row := (node.model_type or "", name, kind)) in BY_KIND
    }
    return {layer: value for layer, value in coded.items() if _is_number(value)}, f"code:{node.model_type}"


def _overrides(held: Mapping[Any, Any], name: str, at: Mapping[int, str]) -> dict[int, int]:
    """transformers' ``per_layer_config``: what single layers, by number, have of their own."""
    found = {}
    for layer in at:
        one = held.get(layer, held.get(str(layer)))
        if isinstance(one, Mapping) and _is_number(one.get(name)):
            found[layer] = one[name]
    return found


def _is_number(value: Any) -> bool:
    return type(value) is int and value >= 0
