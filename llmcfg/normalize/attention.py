"""Attention: heads, kind, latent ranks, the window in force, what each layer is."""

from __future__ import annotations

from typing import Any

from llmcfg.base.limits import MOST_LAYERS
from llmcfg.knowledge.aliases import INVERTED
from llmcfg.normalize import heads as by_layer
from llmcfg.normalize.reader import Reader
from llmcfg.resolve.derivations import LEGACY_LAYER_TYPES
from llmcfg.resolve.positions import NO_ATTENTION

__all__ = ["read"]

_PLAIN = (
    "v_head_dim",
    "q_lora_rank",
    "kv_lora_rank",
    "qk_nope_head_dim",
    "qk_rope_head_dim",
    "attention_chunk_size",
    "global_head_dim",
    "num_global_key_value_heads",
    "swa_num_attention_heads",
    "swa_num_key_value_heads",
    "swa_head_dim",
    "num_kv_shared_layers",
    "index_topk",
    "index_n_heads",
    "index_head_dim",
    "attn_logit_softcapping",
    "linear_num_key_heads",
    "linear_num_value_heads",
    "linear_key_head_dim",
    "linear_value_head_dim",
    "linear_conv_kernel_dim",
)


def read(reader: Reader) -> None:
    """Read everything about attention."""
    reader.read("num_attention_heads", *_PLAIN)
    heads = reader.value("num_attention_heads")
    kinds = _read_layer_types(reader)
    _read_key_value_heads(reader, heads)
    _read_head_dim(reader, heads)
    by_layer.read(reader)
    by_layer.distrust(reader)
    heads = reader.value("num_attention_heads")
    _read_bias(reader)
    _read_window(reader, kinds)
    kind = _kind(reader, heads, kinds)
    if kind is not None:
        reader.set("attention_kind", *kind)


def _read_layer_types(reader: Reader) -> frozenset[str]:
    """Read what each layer is, and return the kinds there are.

    A list of another length than the layers tells what each is only where it names one kind; else the depth would be
    one number here and another there.
    """
    found = reader.text.find("layer_types")
    if found is None or not isinstance(found[0], list) or not {type(layer) for layer in found[0]} <= {str}:
        return frozenset()
    known = reader.text.known  # renamed already
    kinds = found[0] if known else [LEGACY_LAYER_TYPES.get(t, t) for t in found[0]]
    layers = reader.value("num_hidden_layers")
    if layers is None or len(kinds) == layers:
        reader.set("layer_types", kinds, found[1])
        return frozenset(kinds)
    said = f"layer_types has {len(kinds)} entries for {layers} layers"
    reader.contradictions.append(said)
    reader.used(found[1], "layer_types")
    if len(set(kinds)) == 1 and 0 < layers <= MOST_LAYERS:
        reader.set("layer_types", kinds[:1] * layers, "derived:layer_types,num_hidden_layers")
    else:
        reader.unknown["layer_types"] = said
    return frozenset(kinds)


def _read_key_value_heads(reader: Reader, heads: int | list[int] | None) -> None:
    if "num_key_value_heads" in reader.facts or reader.value("kv_lora_rank"):
        return  # MLA caches one latent for all heads; a head count would mislead
    reader.read("num_key_value_heads")
    fieldless = reader.text.known and not reader.spellings("num_key_value_heads")
    if heads is not None and fieldless and reader.value("attention_bias") is not None:
        # A class without a field for it has as many as query heads: for every such class whose attention the traits
        # describe, the key projection is as wide as the query's.
        reader.set("num_key_value_heads", heads, f"code:{reader.text.model_type}")
    if heads is not None:
        reader.missing("num_key_value_heads")


def _read_head_dim(reader: Reader, heads: int | list[int] | None) -> None:
    if "head_dim" in reader.facts:
        return
    nope, rope = reader.value("qk_nope_head_dim"), reader.value("qk_rope_head_dim")
    mixed = reader.text.values.get("per_layer_config")  # dots3_note: only some layers are MLA
    if reader.value("kv_lora_rank") and nope is not None and rope is not None and not mixed:
        # A head_dim key in an MLA file is the rotary part (transformers configuration_deepseek_v3.py) or a leftover.
        if (found := reader.text.find("head_dim")) is not None:
            reader.used(found[1], "head_dim")
        reader.set("head_dim", nope + rope, "derived:qk_nope_head_dim+qk_rope_head_dim")
        return
    reader.read("head_dim")
    if reader.value("head_dim"):
        return
    hidden = reader.value("hidden_size")
    if hidden and isinstance(heads, int) and heads > 0:
        reader.unknown.pop("head_dim", None)
        reader.set("head_dim", hidden // heads, "derived:hidden_size/num_attention_heads")
        if hidden % heads:
            reader.notes.append(f"hidden_size {hidden} is not a multiple of num_attention_heads {heads}")


def _read_bias(reader: Reader) -> None:
    if "attention_bias" in reader.facts or "attention_bias" in reader.inapplicable:
        return
    for key in reader.spellings("attention_bias"):
        found = reader.text.find(key)
        if found is not None and isinstance(found[0], bool):
            reader.set("attention_bias", *found)
            return
    for key, name in INVERTED.items():
        found = reader.text.find(key)
        if found is not None and isinstance(found[0], bool):
            reader.used(found[1], name)
            reader.set(name, not found[0], f"derived:not {key}")


def _read_window(reader: Reader, kinds: frozenset[str]) -> None:
    """Read the window in force: a declared window may be switched off, or no layer may use it."""
    window: tuple[int, str] | None = None
    for key in reader.spellings("sliding_window"):
        found = reader.text.find(key)
        if found is None:
            continue
        reader.used(found[1], "sliding_window")
        if window is None and isinstance(found[0], int) and not isinstance(found[0], bool):
            window = (found[0], found[1])
        elif found[0] is None and "sliding_window" not in reader.facts:
            reader.set("sliding_window", None, found[1])
    switch = reader.text.find("use_sliding_window")
    if switch is not None:
        reader.used(switch[1], "sliding_window")
    if window is None:
        return
    layers = reader.value("num_hidden_layers")
    first = reader.text.find("max_window_layers")
    if first is not None:
        reader.used(first[1], "sliding_window")
    if switch is not None and switch[0] is False:
        reader.set("sliding_window", None, switch[1])
    elif window[0] <= 0:
        reader.set("sliding_window", None, window[1])
    elif kinds:
        slides = any("sliding" in layer or layer == "compressed_sparse_attention" for layer in kinds)
        reader.set("sliding_window", *(window if slides else (None, "derived:layer_types")))
    elif first is not None and isinstance(first[0], int) and switch is not None and layers is not None:
        # Layers from max_window_layers on slide. transformers configuration_qwen2.py __post_init__.
        slides = first[0] < layers
        reader.set("sliding_window", *(window if slides else (None, "derived:max_window_layers>=num_hidden_layers")))
    elif first is not None and switch is None:
        reader.facts.pop("sliding_window", None)
        reader.unknown["sliding_window"] = "the file names a window and not whether it is in use (use_sliding_window)"
    else:
        reader.set("sliding_window", *window)


def _kind_of_lists(heads: int | list[int], key_value_heads: int | list[int]) -> str:
    """One entry per layer (openelm): the kind that all layers share, or hybrid."""
    count = len(heads) if isinstance(heads, list) else len(key_value_heads) if isinstance(key_value_heads, list) else 0
    pairs = zip(
        heads if isinstance(heads, list) else [heads] * count,
        key_value_heads if isinstance(key_value_heads, list) else [key_value_heads] * count,
        strict=False,
    )
    kinds = {"MHA" if q == kv else "MQA" if kv == 1 else "GQA" for q, kv in pairs}
    return kinds.pop() if len(kinds) == 1 else "hybrid"


def _kind(reader: Reader, heads: Any, layers: frozenset[str]) -> tuple[str, str] | None:
    if layers & NO_ATTENTION:
        return ("hybrid" if layers - NO_ATTENTION else "none"), "derived:layer_types"
    if reader.value("kv_lora_rank"):
        return "MLA", "derived:kv_lora_rank"
    key_value_heads = reader.value("num_key_value_heads")
    local = reader.value("swa_num_key_value_heads"), reader.value("num_global_key_value_heads")
    if any(n is not None and n != key_value_heads for n in local):
        return "hybrid", "derived:num_key_value_heads by layer type"
    if not heads:
        return ("none", "derived:no attention heads") if reader.value("ssm_state_size") else None
    if key_value_heads is None:
        return None
    origin = "derived:num_key_value_heads/num_attention_heads"
    if key_value_heads == heads:
        return "MHA", origin
    if isinstance(heads, list) or isinstance(key_value_heads, list):
        return _kind_of_lists(heads, key_value_heads), origin
    return ("MQA" if key_value_heads == 1 else "GQA"), origin
