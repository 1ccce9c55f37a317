"""RoPE objects: entries that their type needs and the file does not give, types that no code computes."""

from __future__ import annotations

from llmcfg.problems.problem import Problem, refused
from llmcfg.resolve.rope_entries import nested_keys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from llmcfg.resolve.complete import Completed

__all__ = ["rotated"]

# What transformers 5.23 modeling_rope_utils.py requires of each type, beside the type itself
_NEEDED: dict[str, tuple[str, ...]] = {
    "default": (),
    "axial": (),
    "linear": ("factor",),
    "dynamic": ("factor",),
    "yarn": ("factor", "original_max_position_embeddings"),
    "longrope": ("short_factor", "long_factor", "original_max_position_embeddings"),
    "llama3": ("factor", "original_max_position_embeddings", "low_freq_factor", "high_freq_factor", "rope_theta"),
    "proportional": ("rope_theta",),
}
# Of these the checks themselves compute: what is no number fails there
_COMPUTED: dict[str, tuple[str, ...]] = {
    "yarn": ("original_max_position_embeddings",),
    "llama3": ("low_freq_factor", "high_freq_factor", "original_max_position_embeddings"),
}
_LISTS = ("short_factor", "long_factor")


def rotated(c: Completed) -> Iterator[Problem]:
    """Check every RoPE object of a config, as ``validate_rope`` of all classes does."""
    rope = c.get("rope_parameters")
    if not rope or not isinstance(rope, dict):
        return
    nested = nested_keys(c, rope)
    for layer in nested or [""]:
        entry = rope[layer] if layer else rope
        if entry is None:
            continue
        path = _path(c, layer)
        if not isinstance(entry, dict):
            yield refused(path, entry, "an object with rope_type and what that needs")
            continue
        yield from _entry(c, path, entry)
        yield from _even(c, path, entry)


def _entry(c: Completed, path: str, entry: dict[str, Any]) -> Iterator[Problem]:
    kind = entry.get("rope_type", entry.get("type", "default"))
    needed = _NEEDED.get(kind) if isinstance(kind, str) else None
    if needed is None:
        return
    missing = [key for key in needed if key not in entry]
    for key in missing:
        yield refused(f"{path}.{key}", None, f"given, since rope_type is {kind}")
    if missing:
        return
    for key in _COMPUTED.get(kind, ()):
        value = entry[key]
        if not isinstance(value, (int, float)) or (kind == "yarn" and not value):
            yield refused(f"{path}.{key}", value, "a number above 0")
    if kind in ("yarn", "llama3"):
        longest = c.get("max_position_embeddings")
        if not isinstance(longest, (int, float)):
            key = c.path + "max_position_embeddings"
            yield refused(key, longest, f"a whole number, since rope_type is {kind}")
    if kind == "yarn":
        for key in ("beta_fast", "beta_slow"):
            if entry.get(key) and not isinstance(entry[key], (int, float)):
                yield refused(f"{path}.{key}", entry[key], "a number")
    if kind == "longrope" and "head_dim" in c.values and c.values["head_dim"] is None:
        yield refused(c.path + "head_dim", None, f"given, since rope_type is {kind}")
    for key in _LISTS if kind == "longrope" else ():
        if not isinstance(entry[key], (list, dict, str)):
            yield refused(f"{path}.{key}", entry[key], "a list of numbers, one for each pair of dimensions")


def _even(c: Completed, path: str, entry: dict[str, Any]) -> Iterator[Problem]:
    """A head of an odd width cannot be rotated whole; the tiniest ones are let pass."""
    width, share = c.get("head_dim"), entry.get("partial_rotary_factor", 1.0)
    if c.values.get("per_layer_config") or not isinstance(width, (int, float)) or not isinstance(share, (int, float)):
        return
    if width > 4 and width % 2 and int(width * share) == width:
        yield refused(c.path + "head_dim", width, "even, since RoPE turns pairs of dimensions")


def _path(c: Completed, layer: str) -> str:
    """Where the file has a RoPE object, or would have it."""
    kind, _, path = c.origins.get("rope_parameters", "").partition(":")
    own = (
        path if kind == "config" and path.endswith(("rope_parameters", "rope_scaling")) else c.path + "rope_parameters"
    )
    return f"{own}.{layer}" if layer else own
