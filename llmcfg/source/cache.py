"""The shared Hugging Face cache: a cached model needs neither network nor client, and what we fetch any tool finds.

Its layout is huggingface_hub's, documented at https://huggingface.co/docs/huggingface_hub/guides/manage-cache:
``models--org--name/`` holds ``blobs/ETAG``, ``snapshots/SHA/FILE`` (links to blobs), ``refs/REVISION`` (a sha each) and
``.no_exist/SHA/FILE`` (an empty file for each that the commit is known not to have).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any

from llmcfg.base.errors import InvalidConfig
from llmcfg.base.files import open_regular, read_regular, reason, replace, replace_link
from llmcfg.source.ref import CONFIG, HubRef, is_repo_id, is_sha

__all__ = ["Parse", "absent", "cached_models", "find", "folder_of", "lacks", "point", "read", "root", "store"]

_SHORTEST_PREFIX = 7
_MOST = 128 << 20  # what is in a file is for its parser to bound; this only keeps it in memory

Parse = Callable[[bytes, str], Any]  # a file's bytes and what to call it → what it says, or InvalidConfig


def root(env: Mapping[str, str]) -> str:
    """The cache directory, by the client's own rules (``huggingface_hub.constants``), to the letter."""
    home = env.get("HF_HOME")
    if home is None:
        home = os.path.join(env.get("XDG_CACHE_HOME", os.path.join("~", ".cache")), "huggingface")
    path = env.get("HF_HUB_CACHE", env.get("HUGGINGFACE_HUB_CACHE"))
    return os.path.expandvars(os.path.expanduser(path if path is not None else os.path.join(home, "hub")))


def find(ref: HubRef, env: Mapping[str, str]) -> tuple[str, str] | None:
    """Return path and commit sha of the cached copy of *ref*, or ``None``; no revision means ``main``."""
    folder = _folder(ref, env)
    sha = _commit(folder, ref.revision or "main")
    if sha is None:
        return None
    path = _copy(folder, sha, ref)
    return (path, sha) if os.path.isfile(path) else None


def folder_of(ref: HubRef, env: Mapping[str, str]) -> tuple[str, str] | None:
    """Return path and commit sha of the cached folder of files of *ref*, or ``None`` where none is there."""
    folder = _folder(ref, env)
    sha = _commit(folder, ref.revision or "main")
    if sha is None:
        return None
    path = os.path.dirname(_copy(folder, sha, ref))
    return (path, sha) if os.path.isdir(path) else None


def absent(ref: HubRef, sha: str, env: Mapping[str, str]) -> None:
    """Note that a commit has no such file, as the client does.

    :raises OSError: the cache cannot be written.
    """
    path = os.path.join(_folder(ref, env), ".no_exist", sha, *ref.filename.split("/"))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "ab"):
        pass


def lacks(ref: HubRef, sha: str, env: Mapping[str, str]) -> bool:
    """Whether a commit is known to have no such file."""
    return os.path.isfile(os.path.join(_folder(ref, env), ".no_exist", sha, *ref.filename.split("/")))


def read(path: str, name: str, parse: Parse, size: int | None = None) -> Any:
    """Read a cached copy.

    :param name: what to call it in an error.
    :param size: that of the file on the Hub, where known.
    :raises InvalidConfig: it is damaged, or *parse* refuses it.
    """
    try:
        with open_regular(path) as file:
            here = os.fstat(file.fileno()).st_size
            if size not in (None, here):
                raise InvalidConfig(f"{name}: {here} bytes of {size}")
            return parse(file.read(_MOST), name)
    except OSError as error:
        raise InvalidConfig(f"{name}: {reason(error)}") from None


def store(ref: HubRef, sha: str, etag: str, raw: bytes, env: Mapping[str, str]) -> str:
    """Put a file that is whole into the cache, as of a commit, and return its path.

    Each step is one rename, and the next needs the one before: whoever breaks it off, or does the same at the same
    time, leaves nothing that is half.

    :param etag: the content's name, fit for a file name.
    :raises OSError: the cache cannot be written.
    """
    folder = _folder(ref, env)
    blob, path = os.path.join(folder, "blobs", etag), _copy(folder, sha, ref)
    for place in (blob, path):
        os.makedirs(os.path.dirname(place), exist_ok=True)
    replace(blob, raw)
    try:
        replace_link(path, os.path.relpath(blob, os.path.dirname(path)))
    except OSError:  # a disk or a system without links: the client, too, then has a file there
        replace(path, raw)
    point(ref, sha, env)
    return path


def point(ref: HubRef, sha: str, env: Mapping[str, str]) -> None:
    """Note which commit the revision of *ref* is now.

    :raises OSError: the cache cannot be written.
    """
    revision = ref.revision or "main"
    if revision != sha and _noted(_folder(ref, env), revision) != sha:
        path = os.path.join(_folder(ref, env), "refs", *revision.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        replace(path, sha.encode())


def cached_models(env: Mapping[str, str]) -> list[str]:
    """Ids of the models whose config.json is in the cache, sorted."""
    top = root(env)
    ids = {
        folder: folder.removeprefix("models--").replace("--", "/")
        for folder in _names(top)
        if folder.startswith("models--")
    }
    return sorted(
        repo_id
        for folder, repo_id in ids.items()
        if is_repo_id(repo_id)
        and any(
            os.path.isfile(os.path.join(top, folder, "snapshots", sha, CONFIG))
            for sha in _names(os.path.join(top, folder, "snapshots"))
        )
    )


def _folder(ref: HubRef, env: Mapping[str, str]) -> str:
    return os.path.join(root(env), "models--" + ref.repo_id.replace("/", "--"))


def _copy(folder: str, sha: str, ref: HubRef) -> str:
    return os.path.join(folder, "snapshots", sha, *ref.filename.split("/"))


def _commit(folder: str, revision: str) -> str | None:
    if is_sha(revision):
        return revision
    if (sha := _noted(folder, revision)) is not None:
        return sha
    if len(revision) < _SHORTEST_PREFIX:
        return None
    shas = [name for name in _names(os.path.join(folder, "snapshots")) if is_sha(name) and name.startswith(revision)]
    return shas[0] if len(shas) == 1 else None


def _noted(folder: str, revision: str) -> str | None:
    try:
        sha = read_regular(os.path.join(folder, "refs", *revision.split("/")), 100).decode("ascii").strip()
    except (OSError, ValueError):
        return None
    return sha if is_sha(sha) else None


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []
