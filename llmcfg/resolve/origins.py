"""Where each value of a completed config came from."""

from __future__ import annotations

TYPE_CHECKING = False  # typing takes longer to import than all of this
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    Completed = Any  # llmcfg.resolve.complete's, which imports this module
    Values = dict[str, Any]

__all__ = ["copied", "listed", "put", "reorigin", "rope_origins"]

ABSENT: Any = object()
"""Not a value of any file."""

_SEQUENCES = (list, tuple)
CONTAINERS = frozenset((list, dict, tuple))


def copied(value: Any, depth: int = 0) -> Any:
    """A copy of nested lists and dicts (to a depth no config has)."""
    kind = type(value)
    if depth > 32 or kind not in CONTAINERS:
        return value
    if kind is dict:
        return {key: copied(one, depth + 1) if type(one) in CONTAINERS else one for key, one in value.items()}
    return kind([copied(one, depth + 1) if type(one) in CONTAINERS else one for one in value])


def listed(value: Any) -> Any:
    """Tuples as lists, however deep, as JSON has them."""
    return [listed(one) for one in value] if type(value) is tuple else value


def _is(written: Any, value: Any) -> bool:
    """Whether a value is what the file has: a NaN is not equal to itself, and is nevertheless."""
    return written is value or written == value


def put(c: Completed, v: Values, name: str, value: Any, formula: str = "", legacy: Iterable[str] = ()) -> None:
    """Assign a field. An assignment that changes nothing keeps the origin; a value that equals what the file says
    under one of the ``legacy`` keys comes from there; without a formula it is a constant of the class."""
    old = v.get(name, ABSENT)
    if old is value:
        return
    v[name] = value
    if hasattr(value, "origins") or (type(old) is type(value) and old == value):
        return
    if type(old) in _SEQUENCES and type(value) in _SEQUENCES and list(old) == list(value):
        return
    for key in legacy:
        if _is(c.raw.get(key, ABSENT), value):
            c.origins[name] = "config:" + c.path + key
            return
    if formula and (formula not in legacy or formula in c.raw):
        c.origins[name] = "derived:" + formula
    else:
        c.origins[name] = ("default:" if old is None or old is ABSENT else "code:") + c.model_type


def rope_origins(c: Completed, rope: Values) -> None:
    """Where each entry of ``rope_parameters`` came from, told by comparing it with the file."""
    raw, o = c.raw, c.origins
    prefix, default = "config:" + c.path, "default:" + c.model_type
    written = {name: raw[name] for name in ("rope_scaling", "rope_parameters") if type(raw.get(name)) is dict}
    source = next(iter(written), "rope_theta")
    o["rope_parameters"] = prefix + source if raw.get(source) is not None else default
    layers = {key: part for key, part in rope.items() if type(part) is dict}
    for layer, part in layers.items() or (("", rope),):
        dotted = f"{layer}." if layer != "" else ""
        for key, value in part.items():
            entry = f"rope_parameters.{dotted}{key}"
            o[entry] = default
            for name, outer in written.items():
                inner = outer.get(layer) if layer else outer
                if type(inner) is dict and _is(inner.get(key, ABSENT), value):
                    origin = f"{name}.{dotted}{key}"
                elif type(inner) is dict and key == "rope_type" and inner.get("type") == value:
                    origin = f"{name}.{dotted}type"
                elif _is(outer.get(key, ABSENT), value):
                    origin = f"{name}.{key}"
                elif key == "rope_type" and outer.get("type") == value:  # deepseek_v4: one object for its layers' two
                    origin = f"{name}.type"
                else:
                    continue
                o[entry] = prefix + origin
                break
            else:
                for name in (key, *ROPE_LEGACY.get(key, ())):
                    if _is(raw.get(name, ABSENT), value):
                        o[entry] = prefix + name
                        break
                else:
                    filled_in = key == "original_max_position_embeddings" and written
                    if filled_in and value == c.get("max_position_embeddings"):
                        o[entry] = "derived:max_position_embeddings"


# Keys at the top level of a file that end up inside rope_parameters (each class's convert_rope_params_to_dict)
ROPE_LEGACY = {
    "rope_theta": (
        "rotary_emb_base",
        "rope_local_base_freq",
        "global_rope_theta",
        "local_rope_theta",
        "swa_rope_theta",
        "compress_rope_theta",
    ),
    "partial_rotary_factor": ("rotary_pct",),
}


def reorigin(child: Completed, c: Completed, key: str, given: Values, written: Values) -> None:
    """Origins of a sub-config whose dict the parent's class made or changed: where the file has each value."""
    prefix = "config:" + child.path
    moved = {}
    for name, value in given.items():
        if name in written and _is(written[name], value):
            continue
        moved[name] = "default:" + c.model_type
        if _is(c.raw.get(name, ABSENT), value):
            moved[name] = f"config:{c.path}{name}"
            continue
        for other, inner in c.raw.items():
            if type(inner) is dict and other != key and _is(inner.get(name, ABSENT), value):
                moved[name] = f"config:{c.path}{other}.{name}"
                break
    for field, origin in child.origins.items():
        if origin.startswith(prefix):
            name, dot, rest = origin[len(prefix) :].partition(".")
            if name in moved:
                child.origins[field] = moved[name] + (dot + rest if moved[name].startswith("config:") else "")
