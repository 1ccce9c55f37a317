"""How checkpoints on the Hub spell a model's tensors, where transformers renames, fuses or splits them on loading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from llmcfg.tensors.blueprint import Entry, Tensors

__all__ = ["as_stored", "stored"]

Prefixes = tuple[tuple[str, str], ...]
Pieces = dict[str, tuple[tuple[str, bool, int, int, bool], ...]]


def as_stored(found: Tensors) -> tuple[Entry, ...] | None:
    """Return the tensors under the names and in the shapes of a checkpoint; ``None`` where these are not known.

    The inverse of transformers' conversion mapping (conversion_mapping.py), as data per model type.
    """
    from llmcfg.knowledge.checkpoint_names import PIECES, PREFIXES, UNKNOWN

    if found.model_type in UNKNOWN:
        return None
    prefixes, pieces = PREFIXES.get(found.model_type, ()), PIECES.get(found.model_type, {})
    return stored(found.entries, prefixes, pieces)


def stored(entries: Iterable[Entry], prefixes: Prefixes, pieces: Pieces) -> tuple[Entry, ...]:
    """Return the tensors of a checkpoint: renamed, split, and one where several come to one name (``Wqkv``)."""
    found: dict[tuple[object, ...], Entry] = {}
    for entry in entries:
        for one in _stored(entry, prefixes, pieces):
            key = (one.name, *map(tuple, one.indices))
            before = found.get(key)
            if before is None or before.tied is not None:  # a tensor's own entry says more than another name of it
                found[key] = one
            elif one.tied is None:
                found[key] = before._replace(shape=_joined(before.shape, one.shape))
    return tuple(found.values())


def _joined(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    """One after the other along the first axis, the rows of a linear layer; a single number stays."""
    return (one[0] + other[0], *one[1:]) if one else one


def _stored(entry: Entry, prefixes: Prefixes, pieces: Pieces) -> Iterator[Entry]:
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


def _renamed(name: str, prefixes: Prefixes) -> str:
    for old, new in prefixes:
        if name.startswith(old):
            return new + name[len(old) :]
    return name
