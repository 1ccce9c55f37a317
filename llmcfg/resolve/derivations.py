"""The vocabulary of derivations: what config classes make of their fields, as named functions.

A row of :mod:`llmcfg.knowledge.types` says ``field ← formula, when``; a formula is a small expression over the type's
fields that may call these. Each function says what it means and who uses it. They are pure; values that do not fit raise
(``TypeError``, ``ValueError``, ``LookupError``, ``ArithmeticError``), and the field then stays as it was.
"""

from __future__ import annotations

import math

from llmcfg.base.limits import MOST_LAYERS

TYPE_CHECKING = False  # typing takes longer to import than all of this
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

__all__ = ["FUNCTIONS", "LEGACY_LAYER_TYPES", "remapped"]


def layers(count: int) -> range:
    """The numbers of ``count`` layers, 0 first; not more than a model may have."""
    if count > MOST_LAYERS:
        raise ValueError(f"more than {MOST_LAYERS} layers")
    return range(count)


def entries(values: Sequence[Any]) -> list[Any]:
    """The entries of a list. A text has none: a word where a list belongs is not read letter by letter."""
    if not isinstance(values, (list, tuple)):
        raise TypeError("not a list")
    return list(values)


# Layer patterns: one entry for each of ``count`` layers -----------------------------------------------------------------


def same(value: Any, count: int) -> list[Any]:
    """``value`` for every layer (deepseek_v32: all indexed attention; mamba: all linear attention)."""
    return [value for _ in layers(count)]


def every(period: int, hit: Any, miss: Any, count: int, offset: int = -1) -> list[Any]:
    """``hit`` in one layer of each ``period``, at ``offset``; by default the last one (gemma3: 5 sliding, 1 full)."""
    if offset < 0:
        return [hit if (index - offset) % period == 0 else miss for index in layers(count)]
    return [hit if index % period == offset else miss for index in layers(count)]


def first(number: int, head: Any, rest: Any, count: int) -> list[Any]:
    """``head`` in the first ``number`` layers, ``rest`` after them (deepseek_v3: dense, then sparse)."""
    return [head if index < number else rest for index in layers(count)]


def among(indices: Sequence[int] | None, hit: Any, miss: Any, count: int) -> list[Any]:
    """``hit`` in the layers that ``indices`` lists (bamba's ``attn_layer_indices``)."""
    listed = indices or ()
    return [hit if index in listed else miss for index in layers(count)]


def either(flags: Sequence[Any], hit: Any, miss: Any) -> list[Any]:
    """``hit`` where a list has something true, else ``miss`` (llama4's ``no_rope_layers``: 1 is chunked attention)."""
    return [hit if flag else miss for flag in flags]


def named(keys: Sequence[Any], names: Mapping[Any, Any], other: Any = ...) -> list[Any]:
    """Each entry's name: ``M-M*`` → linear attention, MLP … (nemotron_h); ``other`` for one that has none."""
    if other is ...:
        return [names[key] for key in keys]
    return [names.get(key, other) for key in keys]


def cycled(pattern: Sequence[Any], count: int) -> list[Any]:
    """A pattern over and over, cut to ``count`` (recurrent_gemma's ``block_types``)."""
    return [pattern[index % len(pattern)] for index in layers(count)]


def joined(*parts: Sequence[Any]) -> list[Any]:
    """Lists one after the other; with ``first`` and ``same``, any pattern with a head and a tail."""
    return [entry for part in parts for entry in part]


def ended(values: Sequence[Any], last: Any) -> list[Any]:
    """The list with another last entry (gemma4: the last layer is always full attention)."""
    return [*entries(values)[:-1], last] if values else []


def within(values: Sequence[Any], start: int, stop: int | None, other: Any) -> list[Any]:
    """The list in layers ``start`` … ``stop``, ``other`` in those before and after (qwen2_moe: a window in every second
    layer below ``max_window_layers``; flint: the first two layers are full; sapiens2: layers in the middle share heads).
    """
    end = len(values) if stop is None else stop
    return [value if start <= index < end else other for index, value in enumerate(entries(values))]


def leading(start: int, period: int, hit: Any, miss: Any, count: int) -> list[Any]:
    """``hit`` in the first ``start`` layers, and from the last of them on in one of each ``period`` (glm_moe_dsa's
    ``index_skip_topk_offset`` and ``index_topk_freq``: which layers choose tokens anew).
    """
    return [hit if max(index - start + 1, 0) % max(period, 1) == 0 else miss for index in layers(count)]


def renamed(values: Sequence[Any], old: Any, new: Any) -> list[Any]:
    """The list with ``old`` entries called ``new``."""
    return [new if value == old else value for value in entries(values)]


LEGACY_LAYER_TYPES = {
    "mamba": "linear_attention",
    "attention": "full_attention",
    "deepseek_sparse_attention": "indexed_attention",
    "qwen_sparse_attention": "indexed_attention",
}
"""Kinds of layers that files call by an older name."""


def remapped(layer_types: Sequence[Any]) -> list[Any]:
    """The list with today's names of layer kinds."""
    return [LEGACY_LAYER_TYPES.get(kind, kind) if isinstance(kind, str) else kind for kind in layer_types]


def spread(pairs: Sequence[Any]) -> list[Any]:
    """``[[[a, b], n], …]`` → a, b, a, b … (gpt_neo's ``attention_types``)."""
    found: list[Any] = []
    for pattern, count in pairs:
        if len(found) + len(pattern) * len(layers(count)) > MOST_LAYERS:
            raise ValueError(f"more than {MOST_LAYERS} layers")
        found += [entry for _ in layers(count) for entry in pattern]
    return found


def stages(count: int) -> list[str]:
    """The names of a vision backbone's outputs: ``stem``, ``stage1`` … (convnext, swin, dinov2)."""
    return ["stem", *(f"stage{index + 1}" for index in layers(count))]


def overriding(layer_types: Sequence[str], kind: str, values: Mapping[str, Any]) -> dict[int, Mapping[str, Any]]:
    """What the layers of one kind have of their own, by layer number (gemma4: wider heads in full attention)."""
    return {index: values for index, layer in enumerate(layer_types) if layer == kind}


def chosen(stages: Sequence[str], names: Sequence[str] | None, indices: Sequence[int] | None) -> list[str]:
    """The stages that a backbone gives out: those named, or numbered, or the last one."""
    if names is not None:
        return entries(names)
    return [stages[index] for index in indices] if indices is not None else [stages[-1]]


def places(stages: Sequence[str], names: Sequence[str]) -> list[int]:
    """The numbers of the stages that a backbone gives out."""
    return [stages.index(name) for name in names]


def kv_sharing(count: int, shared: int, layer_types: Sequence[str], lent: bool = False) -> list[str | None]:
    """Which layers store keys and values for the last ``shared`` ones, which reuse them (gemma3n, gemma4).

    A sharing layer takes those of the last layer of its own kind that computes its own. ``lent``: another model may read
    them too, so they are stored where no layer shares, and a model may have none of its own (gemma4 and its assistant).
    """
    own = count - shared
    if lent and not own:
        return ["reuse" for _ in layers(count)]
    modes: list[str | None] = [None if index < own else "reuse" for index in layers(count)]
    if shared or lent:
        kinds, computing = set(layer_types), layer_types[:own]  # from the end where more share than there are layers
        if set(computing) != kinds:
            raise ValueError("a kind of layer has nothing to reuse")
        for kind in kinds:
            modes[max(index for index, layer in enumerate(computing) if layer == kind)] = "store"
    return modes


# Numbers ----------------------------------------------------------------------------------------------------------------


def power(base: float, exponent: int) -> Any:
    """``base ** exponent``, with an exponent that a model may have."""
    if abs(exponent) > 64:
        raise ValueError("exponent too large")
    return base**exponent


def multiple(number: float, of: int) -> int:
    """The next multiple of ``of``, from ``number`` up (xlstm's ``qk_dim``)."""
    return int((number + of - 1) // of * of)


def strided(length: int, stride: int, padding: int, count: int) -> int:
    """What ``count`` strided steps leave of a length (nemotron_asr_streaming: the mel bins after its convolutions)."""
    for _ in layers(min(count, 64)):
        length = (length + padding) // stride + 1
    return length


# Shapes and kinds of values ---------------------------------------------------------------------------------------------


def pair(value: Any) -> Any:
    """A list as it is; one number twice (internvl_vision's ``image_size``)."""
    return list(value) if isinstance(value, (list, tuple)) else [value, value]


def turned(values: Sequence[Any]) -> list[Any]:
    """The list from its end (codec decoders undo what the encoder did, last step first)."""
    return entries(values)[::-1]


def spelled(text: str, separator: str) -> list[str]:
    """A list that an older file has as one text: ``"c2p|p2c"`` (deberta's ``pos_att_type``)."""
    return [piece.strip() for piece in text.lower().split(separator)]


def merged(*objects: Mapping[str, Any] | None) -> dict[str, Any]:
    """One object of several; what comes later wins (xcodec: defaults, then the file's part)."""
    return {key: value for one in objects for key, value in (one or {}).items()}


def inside(whole: Any, key: str, other: Any) -> Any:
    """What an object of an older file says under ``key``, ``other`` where there is no such object or key (kimi_linear's
    ``linear_attn_config``, minimax_m3_vl's ``sparse_attention_config``).
    """
    return whole.get(key, other) if isinstance(whole, dict) else other


def without(whole: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    """The object without some keys."""
    return {key: value for key, value in whole.items() if key not in keys}


def is_object(value: Any) -> bool:
    """Whether a value is a JSON object, not yet a config."""
    return isinstance(value, dict)


def is_list(value: Any) -> bool:
    """Whether a value is a list."""
    return isinstance(value, (list, tuple))


def is_text(value: Any) -> bool:
    """Whether a value is a string."""
    return isinstance(value, str)


def known(value: Any, other: Any) -> Any:
    """``value``, or ``other`` where it is null."""
    return other if value is None else value


def is_causal(model_type: Any) -> bool:
    """Whether a type has a causal language model (blip_2: then its language model is a decoder)."""
    from llmcfg.knowledge.registry import ROLES

    return model_type in ROLES["causal"]


FUNCTIONS: dict[str, Callable[..., Any]] = {
    **{
        function.__name__: function
        for function in (
            among, chosen, cycled, either, ended, every, first, inside, is_causal, is_list, is_object, is_text, joined, known,
            kv_sharing, layers, leading, merged, multiple, named, overriding, pair, places, power, remapped, renamed, same, spelled, spread, stages, strided, turned, within, without,
        )
    },
    **{function.__name__: function for function in (bool, dict, enumerate, int, len, list, max, min, set, sorted, sum, zip)},
    "ceil": math.ceil,
    "log2": math.log2,
    "product": math.prod,
}  # fmt: skip
"""What a formula may call."""
