"""Positions layer by layer: which RoPE object turns which layers of a language model, and which layers none turns.

A known class says it by entries for each layer type, by lists, or in its code (:mod:`llmcfg.knowledge.positions`). Files
of other classes say it with keys that mean the same to every program that reads them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from llmcfg.base.formula import evaluate, names
from llmcfg.base.record import Record
from llmcfg.knowledge.aliases import ALIASES
from llmcfg.knowledge.positions import BASES, DROPPED_BASES, LABELS, SCALED, TURNED
from llmcfg.resolve.derivations import LEGACY_LAYER_TYPES
from llmcfg.resolve.node import Node

__all__ = ["NO_ATTENTION", "Turned", "attending", "turned"]

NO_ATTENTION = {"linear_attention", "conv", "moe", "mlp"}
"""Kinds of layers that compare no queries with keys: positions are no question there."""

# What is left of a RoPE object where its scaling is not in force.
_UNSCALED = ("rope_theta", "partial_rotary_factor", "mrope_section", "mrope_interleaved")


_NOTHING: Mapping[str, str] = MappingProxyType({})


class Turned(Record):
    """Layers that share one RoPE object, or that have none.

    :ivar kind: the kind of layer that it is for, where layers of one kind share it (``full_attention`` …); else ``""``.
    :ivar layers: the layers' numbers, first to last; ``None`` where the file does not say.
    :ivar parameters: the RoPE object; ``None`` for layers without positions. Of a class that is not known what the file
        writes, with a base and a share only where they are these layers' own.
    :ivar path: where the object stands, from the language model; without one, what says that there is none.
    :ivar local: whether every one of these layers sees only its surroundings: a window or a chunk.
    :ivar beside: what of the object is written elsewhere: its key → the field that has it.
    """

    kind: str
    layers: tuple[int, ...] | None
    parameters: Mapping[str, Any] | None
    path: str
    local: bool
    beside: Mapping[str, str] = _NOTHING


def attending(node: Node, kinds: Sequence[str] | None, count: int | None) -> dict[int, str] | None:
    """Return the kind of every layer that attends, by the layer's number; ``None`` where it is not known.

    :param kinds: ``layer_types`` of the common schema.
    :param count: ``num_hidden_layers``.
    """
    if kinds is None:
        blocks = node.values.get("layers_block_type")  # jamba's and zamba's name for it
        if isinstance(blocks, list) and all(isinstance(kind, str) for kind in blocks):
            kinds = [LEGACY_LAYER_TYPES.get(str(kind), str(kind)) for kind in blocks]
    if kinds is None:
        return None if count is None else dict.fromkeys(range(count), "")
    if count is not None and len(kinds) != count:
        return None
    return {layer: kind for layer, kind in enumerate(kinds) if kind not in NO_ATTENTION}


def turned(node: Node, kinds: Sequence[str] | None, count: int | None) -> list[Turned]:
    """Return what turns the layers of a language model, in the order of their first layers; nothing without RoPE.

    An entry for a kind of layer that no layer is of does not count.
    """
    at = attending(node, kinds, count)
    return _known(node, at) if node.known else _written(node, at, count)


def _known(node: Node, at: dict[int, str] | None) -> list[Turned]:
    rope, path = node.values.get("rope_parameters"), "rope_parameters"
    if not isinstance(rope, Mapping) or not rope:
        return []
    model_type = node.model_type or ""
    entries = {key: value for key, value in rope.items() if isinstance(value, Mapping)}
    dropped = _dropped(node)
    if dropped is not None:
        return [
            Turned("", tuple(at or ()), {**rope, "rope_theta": dropped[0]}, path, False, {"rope_theta": dropped[1]})
        ]
    turns, bases, scaled = (_by_layer(rows.get(model_type), node) for rows in (TURNED, BASES, SCALED))
    rows = [row for row in (turns, bases, scaled) if row is not None]
    if at is None or any(len(row) <= max(at, default=0) for row in rows):  # a list for other layers: it would not load
        return _unplaced(rope, entries, path)
    if not (entries or rows):
        return [Turned("", tuple(at), rope, path, local=all(map(_is_local, set(at.values()))))]
    alike: dict[tuple[str, bool, float | None, bool], list[int]] = {}
    for layer, kind in at.items():
        turning = turns is None or bool(turns[layer])
        base = bases[layer] if bases is not None and _is_number(bases[layer]) else None
        alike.setdefault((kind, turning, base, scaled is not None and not scaled[layer]), []).append(layer)
    labels, groups = LABELS.get(model_type, {}), _Groups()
    for (kind, turning, base, plain), layers in alike.items():
        label = labels.get(kind, kind)
        if not turning:
            groups.without(layers, kind, ",".join(names(TURNED[model_type])))
        elif not entries:
            groups.add(layers, kind, rope, path, base=base, plain=plain)
        elif (entry := entries.get(label)) is not None:
            groups.add(layers, kind, entry, f"{path}.{label}")
        elif label in rope:  # beam's null; without an entry the class would not load it
            groups.without(layers, kind, f"{path}.{label}")
    return groups.made({"rope_theta": "layer_rope_theta", "rope_type": "rope_scaling_layers"})


def _dropped(node: Node) -> tuple[float, str] | None:
    """A base that the file has where its class does not look, and where that is."""
    if node.model_type not in DROPPED_BASES:
        return None
    path = DROPPED_BASES[node.model_type][0]
    value: Any = node.raw
    for key in path.split("."):
        value = value.get(key) if isinstance(value, Mapping) else None
    return (value, path) if _is_number(value) and value > 0 else None


def _by_layer(formula: str | None, node: Node) -> list[Any] | None:
    values = evaluate(formula, node.values) if formula is not None else None
    return list(values) if isinstance(values, list | tuple) else None


def _unplaced(rope: Mapping[str, Any], entries: Mapping[str, Mapping[str, Any]], path: str) -> list[Turned]:
    """Which layers are of which kind is not known: every entry may count."""
    if not entries:
        return [Turned("", None, rope, path, local=False)]
    return [Turned(kind, None, one, f"{path}.{kind}", local=_is_local(kind)) for kind, one in entries.items()]


def _is_local(kind: str) -> bool:
    return "sliding" in kind or kind == "chunked_attention"


class _Groups:
    """Layers put together that share an object, or have none."""

    def __init__(self) -> None:
        self._objects: dict[Any, tuple[Mapping[str, Any] | None, str, tuple[str, ...]]] = {}
        self._layers: dict[Any, list[int]] = {}
        self._kinds: dict[Any, set[str]] = {}

    def without(self, layers: list[int], kind: str, path: str) -> None:
        """Put layers of a kind among those without positions."""
        self._objects.setdefault(None, (None, path, ()))
        self._put(None, layers, kind)

    def add(
        self,
        layers: list[int],
        kind: str,
        rope: Mapping[str, Any],
        path: str,
        *,
        base: float | None = None,
        share: float | None = None,
        plain: bool = False,
    ) -> None:
        """Put layers of a kind among those that an object turns, with a base, a share or no scaling of their own."""
        if base == rope.get("rope_theta"):
            base = None
        key = (path, base, share, plain)
        if key not in self._objects:
            own: dict[str, Any] = {}
            if plain:
                own = {"rope_type": "default"}
                rope = {name: rope[name] for name in _UNSCALED if name in rope}
            if base is not None:
                own["rope_theta"] = base
            if share is not None:
                own["partial_rotary_factor"] = share
            self._objects[key] = {**rope, **own} if own else rope, path, tuple(own)
        self._put(key, layers, kind)

    def _put(self, key: Any, layers: list[int], kind: str) -> None:
        self._layers.setdefault(key, []).extend(layers)
        self._kinds.setdefault(key, set()).add(kind)

    def made(self, beside: Mapping[str, str]) -> list[Turned]:
        """Return the groups, in the order of their first layers.

        :param beside: where what is some layers' own is written.
        """
        made = []
        for key, (one, path, own) in self._objects.items():
            kinds = self._kinds[key]
            kind = next(iter(kinds)) if len(kinds) == 1 else path.partition(".")[2]
            local = all(map(_is_local, kinds))
            written = {name: beside[name] for name in own} if own else _NOTHING
            layers = tuple(sorted(self._layers[key]))
            made.append(Turned(kind if len(self._objects) > 1 else "", layers, one, path, local, written))
        return made


# --- classes that are not known ---------------------------------------------------------------------------------------


def _written(node: Node, at: dict[int, str] | None, count: int | None) -> list[Turned]:
    path = next((key for key in ("rope_scaling", "rope_parameters") if _is_object(node.raw.get(key))), "")
    rope: Mapping[str, Any] = node.raw[path] if path else {}
    entries = {key: value for key, value in rope.items() if isinstance(value, Mapping)}
    if at is None or count is None:
        return _unplaced(rope, entries, path) if rope else []
    values, (turns, said) = node.values, _turns(node, count)
    based = next((key for key in _BASES if _numbers(values.get(key), count) is not None), None)
    bases = _numbers(values[based], count) if based is not None else None
    near = next((key for key in ALIASES["rope_local_theta"] if _is_number(values.get(key))), None)
    shares = _numbers(values.get("partial_rotary_factors"), count)  # step3p5
    # step3p5; vLLM 0.33 models/step3p5.py:95: layers of other kinds go without the scaling.
    only = values.get("yarn_only_types")
    scaled = only if isinstance(only, list) and only else None
    alike: dict[tuple[str, bool, float | None, float | None], list[int]] = {}
    for layer, kind in at.items():
        turning = (turns is None or bool(turns[layer])) and (bases is None or bool(bases[layer]))
        base = bases[layer] if bases is not None else values[near] if near and _is_local(kind) else None
        alike.setdefault((kind, turning, base, shares[layer] if shares else None), []).append(layer)
    groups = _Groups()
    for (kind, turning, base, share), layers in alike.items():
        if not turning:
            groups.without(layers, kind, said or based or "")
        elif not entries:
            plain = scaled is not None and kind not in scaled
            groups.add(layers, kind, rope, path, base=base, share=share, plain=plain)
        elif (entry := entries.get(kind)) is not None:
            groups.add(layers, kind, entry, f"{path}.{kind}")
        elif kind in rope:
            groups.without(layers, kind, f"{path}.{kind}")
    theta = based or near or ""
    return groups.made(
        {"rope_theta": theta, "partial_rotary_factor": "partial_rotary_factors", "rope_type": "yarn_only_types"}
    )


_BASES = ("layer_rope_theta", "rope_theta")


def _turns(node: Node, count: int) -> tuple[list[Any] | None, str]:
    """Whether each layer turns, and the key that says so; ``None`` where none does."""
    if node.model_type in TURNED:
        listed = _by_layer(TURNED[node.model_type], node)
        return (listed if listed is not None and len(listed) >= count else None), ",".join(
            names(TURNED[node.model_type])
        )
    values = node.values
    flags = values.get("no_rope_layers")
    # llama4's and smollm3's list has a 1 for each layer that turns; one of another length numbers those that do not.
    if (listed := _listed(flags, count)) is not None and set(listed) <= {0, 1}:
        return listed, "no_rope_layers"
    if isinstance(flags, list) and flags and all(type(layer) is int for layer in flags):
        still = set(flags)
        return [layer not in still for layer in range(count)], "no_rope_layers"
    if (listed := _listed(values.get("use_rope_layers"), count)) is not None:  # step5; vLLM 0.33 models/step3p5.py:437
        return listed, "use_rope_layers"
    named = values.get("position_layers")  # domyn_edge; vLLM 0.33 models/domyn_edge.py:148
    if isinstance(named, list) and len(named) == count and set(map(str, named)) <= {"rope", "nope"}:
        return [one == "rope" for one in named], "position_layers"
    for key in ("no_rope_layer_interval", "nope_layer_interval"):
        every = values.get(key)
        if type(every) is int and every > 0:
            return [(layer + 1) % every != 0 for layer in range(count)], key
    return None, ""


def _listed(values: Any, count: int) -> list[Any] | None:
    """A list of numbers, at least one for each layer (layers beyond, such as MTP's, follow them)."""
    if isinstance(values, list) and len(values) >= count and all(isinstance(value, int | float) for value in values):
        return values[:count]
    return None


def _numbers(values: Any, count: int) -> list[Any] | None:
    listed = _listed(values, count)
    return listed if listed is not None and all(map(_is_number, listed)) else None


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < math.inf


def _is_object(value: Any) -> bool:
    return isinstance(value, dict) and bool(value)
