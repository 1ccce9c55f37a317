"""The bundled snapshot: published configs of well-known models, for a machine without network."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Any

from llmcfg.base.record import Record
from llmcfg.source import shipped
from llmcfg.source.local import read_bytes
from llmcfg.source.parse import parse_json

__all__ = ["Bundled", "bundled_models", "find", "fixtures_dir"]


class Bundled(Record):
    """One model of the snapshot.

    :ivar repo_id: its id on the Hub, in the Hub's capitals.
    :ivar path: the file.
    :ivar revision: the commit whose values the file holds, where known.
    """

    repo_id: str
    path: str
    revision: str | None


def fixtures_dir() -> str:
    """Where the snapshot is."""
    return shipped.directory("fixtures")


def find(repo_id: str, revision: str | None, directory: str | None = None) -> Bundled | None:
    """Return the bundled copy of a model, by id or alias in any capitals.

    The snapshot holds one commit of each model: it answers for no revision, ``main`` and that commit (or a prefix of
    its sha), and for no other.
    """
    entry = _index(directory or fixtures_dir())[1].get(repo_id.lower())
    if entry is None or revision is None or revision == "main":
        return entry
    return entry if len(revision) >= 7 and (entry.revision or "").startswith(revision) else None


def bundled_models(directory: str | None = None) -> list[str]:
    """Ids of the models in the snapshot, sorted."""
    return list(_index(directory or fixtures_dir())[0])


@lru_cache(maxsize=4)
def _index(directory: str) -> tuple[tuple[str, ...], dict[str, Bundled]]:
    path = os.path.join(directory, "index.json")
    if not os.path.isfile(path):
        return (), {}
    models: dict[str, dict[str, Any]] = parse_json(read_bytes(path, found=True), path)[0]["models"]
    by_name: dict[str, Bundled] = {}
    for repo_id, row in models.items():
        entry = Bundled(repo_id, os.path.join(directory, row["file"]), row.get("revision"))
        for name in (*row.get("aliases", ()), repo_id):
            by_name[name.lower()] = entry
    return tuple(sorted(models)), by_name
