"""The shared Hugging Face cache, read with the standard library: a cached model needs neither network nor client."""

from __future__ import annotations

import os
from collections.abc import Mapping

from llmcfg.source.ref import CONFIG, HubRef, is_sha

__all__ = ["cached_models", "find", "root"]

_SHORTEST_PREFIX = 7


def root(env: Mapping[str, str]) -> str:
    """The cache directory, by the client's own rules (``huggingface_hub.constants``), to the letter."""
    home = env.get("HF_HOME")
    if home is None:
        home = os.path.join(env.get("XDG_CACHE_HOME", os.path.join("~", ".cache")), "huggingface")
    path = env.get("HF_HUB_CACHE", env.get("HUGGINGFACE_HUB_CACHE"))
    return os.path.expandvars(os.path.expanduser(path if path is not None else os.path.join(home, "hub")))


def find(ref: HubRef, env: Mapping[str, str]) -> tuple[str, str] | None:
    """Return path and commit sha of the cached copy of *ref*, or ``None``; no revision means ``main``."""
    folder = os.path.join(root(env), "models--" + ref.repo_id.replace("/", "--"))
    sha = _commit(folder, ref.revision or "main")
    if sha is None:
        return None
    path = os.path.join(folder, "snapshots", sha, *ref.filename.split("/"))
    return (path, sha) if os.path.isfile(path) else None


def cached_models(env: Mapping[str, str]) -> list[str]:
    """Ids of the models whose config.json is in the cache, sorted."""
    top = root(env)
    return sorted(
        folder.removeprefix("models--").replace("--", "/")
        for folder in _names(top)
        if folder.startswith("models--")
        and any(
            os.path.isfile(os.path.join(top, folder, "snapshots", sha, CONFIG))
            for sha in _names(os.path.join(top, folder, "snapshots"))
        )
    )


def _commit(folder: str, revision: str) -> str | None:
    if is_sha(revision):
        return revision
    try:
        with open(os.path.join(folder, "refs", *revision.split("/")), encoding="ascii") as file:
            sha = file.read(100).strip()
    except (OSError, ValueError):
        sha = ""
    if is_sha(sha):
        return sha
    if len(revision) < _SHORTEST_PREFIX:
        return None
    shas = [name for name in _names(os.path.join(folder, "snapshots")) if is_sha(name) and name.startswith(revision)]
    return shas[0] if len(shas) == 1 else None


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []
