"""How checkpoints on the Hub spell a model's tensors, where transformers renames, fuses or splits them on loading."""

from __future__ import annotations

from collections.abc import Iterator

from llmcfg.blueprint import Entry, Tensors

__all__ = ["as_stored"]


def as_stored(found: Tensors) -> tuple[Entry, ...] | None:
    """Return the tensors under the names and in the shapes of a checkpoint; ``None`` where these are not known.

    The inverse of transformers' conversion mapping (conversion_mapping.py), as data per model type.
    """
    from llmcfg.knowledge.checkpoint_names import PIECES, PREFIXES, UNKNOWN

    if found.model_type in UNKNOWN:
        return None
    prefixes, pieces = PREFIXES.get(found.model_type, ()), PIECES.get(found.model_type, {})
    return tuple(one for entry in found.entries for one in _stored(entry, prefixes, pieces))


def _stored(
    entry: Entry, prefixes: tuple[tuple[str, str], ...], pieces: dict[str, tuple[tuple[str, bool, int, int, bool], ...]]
) -> Iterator[Entry]:
    given = pieces.get(entry.name)
    if given is None:
        name = _renamed(entry.name, prefixes)
        yield entry._replace(name=name, tied=_renamed(entry.tied, prefixes) if entry.tied else entry.tied)
        return
    for name, each, axis, parts, turned in given:
        shape, indices, share = list(entry.shape), entry.indices, entry.share
        if each:  # one tensor per expert, which this one stacks
            indices = (*indices, range(shape.pop(0)))
        if turned:
            shape[-2:] = shape[:-3:-1]
        if parts > 1:
            shape[axis] //= parts
        yield entry._replace(name=name, shape=tuple(shape), indices=indices, share=share)


def _renamed(name: str, prefixes: tuple[tuple[str, str], ...]) -> str:
    for old, new in prefixes:
        if name.startswith(old):
            return new + name[len(old) :]
    return name
