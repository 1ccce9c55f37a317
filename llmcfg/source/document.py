"""A Document: one config file's own JSON, with where it came from and what was odd about it."""

from __future__ import annotations

from typing import Any, Literal

from llmcfg.base.record import Record

__all__ = ["Document", "Source", "SourceKind"]

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


class Document(Record):
    """The JSON object of one config file, untouched.

    :ivar name: what to call the model on screen: the repo id, the path as typed, or ``<stdin>``.
    :ivar source: where it was read.
    :ivar data: the object itself, keys in file order.
    :ivar oddities: what a strict JSON reader would have refused or lost (BOM, NaN, duplicate keys), as sentences.
    """

    name: str
    source: Source
    data: dict[str, Any]
    oddities: tuple[str, ...] = ()
