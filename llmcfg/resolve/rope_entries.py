"""RoPE entries: what a file says about rotary embeddings, in the one form that all classes share.

That form is ``rope_parameters``: one object with ``rope_type``, ``rope_theta`` and what the type needs, or one such object
for each layer type. Files say it as ``rope_scaling`` beside a top-level ``rope_theta``, under names of their own, or with a
base for each kind of layer. A type names the form that its class reads; ``standard`` where it names none.
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing takes longer to import than all of this
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    Completed = Any  # llmcfg.resolve.complete's, which imports this module
    Values = dict[str, Any]

__all__ = ["FORMS", "nested_keys", "standard"]


def nested_keys(c: Completed, rope: Mapping[str, Any]) -> list[str]:
    """The layer types that ``rope`` holds one object for each of; none where it is one flat object."""
    labels = c.kind.attributes.get("_rope_type_labels") or c.get("layer_types")
    if not isinstance(labels, (list, tuple)):  # a file may say anything
        return []
    return [key for key in rope if key in labels]


def _entries(c: Completed, rope: Values) -> list[Values]:
    """The objects in ``rope``: one for each layer type, or ``rope`` itself."""
    nested = nested_keys(c, rope)
    return [rope[key] for key in nested if rope[key] is not None] if nested else [rope]


def standard(c: Completed, v: Values, kwargs: Values) -> None:
    """``rope_scaling`` or ``rope_parameters``, with a base and a rotated share from beside it where they are not inside."""
    rope = v["rope_parameters"] = kwargs.pop("rope_scaling", None) or v.get("rope_parameters") or {}
    theta = kwargs.pop("rope_theta") if "rope_theta" in kwargs else c.get("rope_theta", c.kind.default_theta)
    beside = kwargs.pop if "partial_rotary_factor" in kwargs else c.get
    partial = beside("partial_rotary_factor")
    for entry in _entries(c, rope):
        entry.setdefault("rope_theta", theta)
        if partial is not None:
            entry.setdefault("partial_rotary_factor", partial)
    _complete(c, v)


def _complete(c: Completed, v: Values) -> None:
    """Give every entry its type, base, rotated share and original length."""
    theta, partial = c.get("rope_theta"), c.get("partial_rotary_factor")
    rope = v.get("rope_parameters") or {}
    if not (rope or theta):
        return
    nested = nested_keys(c, rope)
    for entry in _entries(c, rope):
        entry.setdefault("rope_type", entry.get("type", "default"))
        entry.setdefault("rope_theta", theta)
        if partial is not None:
            entry.setdefault("partial_rotary_factor", partial)
        if entry["rope_type"] == "default":
            entry["rope_type"] = c.kind.default_rope_type
        if entry["rope_type"] in ("llama3", "yarn", "longrope"):
            beside = c.get("original_max_position_embeddings", ...)
            if not nested and beside is not ...:  # phi3 and others: the field beside the object has priority
                entry["original_max_position_embeddings"] = beside
            elif "original_max_position_embeddings" not in entry:
                entry["original_max_position_embeddings"] = c["max_position_embeddings"]
    v["rope_parameters"] = rope


def as_written(c: Completed, v: Values, kwargs: Values, without: tuple[str, ...] = ()) -> None:
    """The class takes ``rope_parameters`` as it is and reads nothing beside it (gemma4, laguna, mimo_v2_flash).

    :param without: keys that it removes (zaya: entries for each layer type do not go with a type for all).
    """
    rope = v["rope_parameters"]
    for key in without:
        if rope.get(key) is not None:
            del rope[key]


def completed(c: Completed, v: Values, kwargs: Values, unless_nested: tuple[str, ...] = ()) -> None:
    """``rope_parameters`` alone, completed; the keys beside it are not moved (cohere_compass_text).

    :param unless_nested: keys that an object with entries for each layer type loses.
    """
    rope = v["rope_parameters"] = {} if v["rope_parameters"] is None else v["rope_parameters"]
    if v["layer_types"] is not None and not rope.keys().isdisjoint(v["layer_types"]):
        for key in unless_nested:
            rope.pop(key, None)
    _complete(c, v)


def flat(
    c: Completed,
    v: Values,
    kwargs: Values,
    theta: tuple[str, float] = ("rope_theta", 10000.0),
    partial: tuple[str, float] | None = None,
    keeps_partial: bool = False,
    before: Mapping[str, str] | None = None,
    after: Mapping[str, str] | None = None,
) -> None:
    """One object, its base and rotated share under names of the class's own (gpt_neox: rotary_emb_base, rotary_pct).

    :param theta: the key beside it that holds the base, and the base where there is none.
    :param partial: the same for the rotated share.
    :param keeps_partial: whether that key stays a field of the config.
    :param before: types that are read as another before the entry is completed (qwen2_vl: mrope is plain RoPE).
    :param after: the same afterwards (phi3: su and yarn are longrope).
    """
    rope = v["rope_parameters"] = kwargs.pop("rope_scaling", None) or v["rope_parameters"] or {}
    rope.setdefault("rope_theta", kwargs.pop(*theta))
    if partial is not None:
        rope.setdefault("partial_rotary_factor", (kwargs.get if keeps_partial else kwargs.pop)(*partial))
    written = rope.get("rope_type", rope.get("type"))
    if before and isinstance(written, str) and written in before:
        rope["rope_type"] = before[written]
    _complete(c, v)
    if after and rope.get("rope_type") in after:
        rope["rope_type"] = after[rope["rope_type"]]


def by_kind(c: Completed, v: Values, kwargs: Values, **kinds: tuple[str, float, bool]) -> None:
    """An entry for each kind of layer, each with a base of its own beside them (gemma3, modernbert, olmo3).

    :param kinds: layer type → the key that holds its base, the base where there is none, and whether ``rope_scaling``
        is for this kind.
    """
    scaling = kwargs.pop("rope_scaling", None)
    rope = v["rope_parameters"]
    if rope is None:
        rope = v["rope_parameters"] = {kind: {"rope_type": "default"} for kind in kinds}
    for kind, (_, _, scaled) in kinds.items():
        if scaling is not None and scaled:
            rope[kind].update(scaling)
    for kind, (key, theta, _) in kinds.items():
        if rope.get(kind) is None:
            rope[kind] = {"rope_type": "default"}
        rope[kind].setdefault("rope_theta", kwargs.pop(key, theta))
    _complete(c, v)


def by_kind_present(c: Completed, v: Values, kwargs: Values, **kinds: tuple[float, float]) -> None:
    """An entry for each kind of layer that the model has, with a base and a rotated share by kind (neomme).

    :param kinds: layer type → its base where the file has no ``rope_theta``, and its rotated share.
    """
    theta = kwargs.pop("rope_theta", None)
    rope = v["rope_parameters"] = {} if v["rope_parameters"] is None else v["rope_parameters"]
    for kind in dict.fromkeys(v["layer_types"]):
        own, partial = kinds.get(kind, (None, None))
        entry = rope.setdefault(kind, {})
        entry.setdefault("rope_type", "default")
        entry.setdefault("rope_theta", own if theta is None else theta)
        entry.setdefault("partial_rotary_factor", partial)
    _complete(c, v)


def renamed(c: Completed, v: Values, kwargs: Values, types: Mapping[str, str], keys: Mapping[str, str]) -> None:
    """The standard form, then types and keys under the names that the class uses (hunyuan_vl: xdrope is dynamic)."""
    standard(c, v, kwargs)
    rope = v.get("rope_parameters")
    if not rope:
        return
    for old, new in keys.items():
        value = rope.pop(old, None)
        if value is not None and rope.get(new) is None:
            rope[new] = value
    kind = rope.get("rope_type", rope.get("type", "default"))
    rope["rope_type"] = types.get(kind, kind)
    if "type" in rope:
        rope["type"] = rope["rope_type"]


def from_width(c: Completed, v: Values, kwargs: Values, width: str) -> None:
    """The standard form; the rotated share is what ``width`` is of the head (minimax_m2's ``rotary_dim``)."""
    rotated = kwargs.get(width, v.get(width))
    if rotated is not None:
        kwargs.setdefault("partial_rotary_factor", rotated / v["head_dim"])
    standard(c, v, kwargs)


def by_layer_width(c: Completed, v: Values, kwargs: Values, sliding: tuple[str, float], theta: float) -> None:
    """An entry for each kind of layer; its rotated share is what that kind of layer rotates of its heads (dots3_note).

    :param sliding: the key of the sliding layers' base, and that base where there is none.
    :param theta: the base of the others where the file has no ``rope_theta``.
    """
    kinds = list(dict.fromkeys(v["layer_types"]))
    window, base = kwargs.pop(*sliding), kwargs.get("rope_theta", theta)
    rope = v["rope_parameters"]
    if rope is None:
        rope = kwargs.pop("rope_scaling", None) or {
            kind: {"rope_type": "default", "rope_theta": window if kind == "sliding_attention" else base}
            for kind in kinds
        }
    v["rope_parameters"] = rope
    if not nested_keys(c, rope):
        v["rope_parameters"] = {kind: dict(rope) for kind in kinds}
    standard(c, v, kwargs)
    layers = {int(index): values for index, values in (kwargs.get("per_layer_config") or {}).items()}
    for kind in kinds:
        own = layers.get(v["layer_types"].index(kind), {})
        rotated, width = own.get("qk_rope_head_dim", v["qk_rope_head_dim"]), own.get("head_dim", v["head_dim"])
        v["rope_parameters"][kind]["partial_rotary_factor"] = rotated / width


FORMS: dict[str, Callable[..., None]] = {
    function.__name__: function
    for function in (as_written, by_kind, by_kind_present, by_layer_width, completed, flat, from_width, renamed)
}
"""The forms that a type can name."""
