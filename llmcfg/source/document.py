"""A Document: one config file's own JSON, with where it came from, what was odd about it, and what stands beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from llmcfg.base.record import Record

__all__ = ["Adapter", "Document", "Source", "SourceKind"]

SourceKind = Literal["file", "stdin", "hub", "cache", "bundled"]


class Source(Record):
    """Where a config was read.

    :ivar kind: ``file`` (a path), ``stdin``, ``hub`` (fetched now), ``cache`` (the shared Hugging Face cache) or
        ``bundled`` (the snapshot that ships with llmcfg).
    :ivar revision: the commit sha on the Hub where known, else ``None``.
    :ivar path: the file that was read, where there is one.
    """

    kind: SourceKind
    revision: str | None = None
    path: str | None = None


class Adapter(Record):
    """An adapter: a few trained weights on top of a base model, whose config the document then is.

    :ivar type: what kind, as its file writes it: ``LORA``, ``IA3``, ``PREFIX_TUNING`` …
    :ivar base: the model that it was trained on, as written: a Hub name, or the path of whoever trained it.
    :ivar r: rank of its matrices; ``None`` where it has none, or the file does not say.
    :ivar alpha: what its product is scaled by, over ``r``.
    :ivar targets: the modules that it changes, or one pattern for them.
    :ivar read_from: where the base model's config was read: a Hub name, or a path.
    """

    type: str
    base: str | None = None
    r: int | None = None
    alpha: float | None = None
    targets: tuple[str, ...] = ()
    read_from: str | None = None


class Document(Record):
    """The JSON object of one config file, untouched.

    :ivar name: what to call the model on screen: the repo id, the path as typed, or ``<stdin>``.
    :ivar source: where it was read.
    :ivar data: the object itself, keys in file order.
    :ivar oddities: what a strict JSON reader would have refused or lost (BOM, NaN, duplicate keys), as sentences.
    :ivar neighbours: name → content of those files beside it that change what it means
        (:mod:`llmcfg.source.neighbours`).
    :ivar adapter: the adapter that was asked for, where *data* is its base model's.
    """

    name: str
    source: Source
    data: dict[str, Any]
    oddities: tuple[str, ...] = ()
    neighbours: Mapping[str, Any] = {}
    adapter: Adapter | None = None
