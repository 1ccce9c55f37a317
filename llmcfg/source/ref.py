"""What was typed → Ref: where a config is to be looked for.

Everything that ends up in a path or an address is validated here, so that no later step has to ask whether a repo id
climbs out of a directory.
"""

from __future__ import annotations

import os

from llmcfg.base.errors import InvalidConfig, UsageError
from llmcfg.base.record import Record
from llmcfg.source.text import shown

__all__ = ["CONFIG", "FileRef", "HubRef", "Ref", "StdinRef", "is_inside", "is_repo_id", "is_sha", "parse_ref"]

CONFIG = "config.json"

_HEX = frozenset("0123456789abcdef")
_WORD = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
_NAME = _WORD | frozenset("-.")
_NOT_IN_REVISIONS = frozenset(" ~^:?*[\\\"'<>|#")  # what git refuses in a ref, and what a path or an address would read
_HUB_HOSTS = frozenset({"huggingface.co", "www.huggingface.co", "hf.co"})
_VERBS = frozenset({"blob", "resolve", "raw", "tree", "commit"})
_OTHER_KINDS = frozenset({"datasets", "spaces", "kernels", "buckets", "collections", "papers", "docs", "blog"})
_FORMS = "a model is org/name, org/name@revision, a Hub URL, a directory, a JSON file, or - for standard input"


class HubRef(Record):
    """A file of a model repository.

    :ivar repo_id: ``org/name`` or a bare legacy ``name``; safe as a path component once ``/`` is replaced.
    :ivar revision: branch, tag, sha or ``refs/pr/N``; ``None`` where none was given, which means ``main``.
    :ivar filename: path inside the repository; relative, and never climbing.
    :ivar endpoint: ``scheme://host[:port]`` where the URL names another host than the Hub's own, else ``None``.
    """

    repo_id: str
    revision: str | None = None
    filename: str = CONFIG
    endpoint: str | None = None

    @property
    def name(self) -> str:
        """The model's name on screen: what tells it apart from another reference, and no more."""
        name = self.repo_id if self.filename == CONFIG else f"{self.repo_id}/{self.filename}"
        if self.endpoint:
            name = f"{self.endpoint.partition('://')[2]}/{name}"
        return f"{name}@{self.revision}" if self.revision else name


class FileRef(Record):
    """An existing file or directory, as typed."""

    path: str


class StdinRef(Record):
    """Standard input."""


Ref = HubRef | FileRef | StdinRef


def parse_ref(target: str) -> Ref:
    """Say where *target* is to be looked for. The only outside thing consulted is whether a path exists.

    An existing path wins over a Hub name of the same spelling, as in transformers; ``hf://org/name`` forces the Hub.

    :raises UsageError: not a model name, or a malformed repo id, revision or URL.
    :raises InvalidConfig: it is written as a path, and there is nothing there.
    """
    if target == "-":
        return StdinRef()
    scheme, mark, rest = target.partition("://")
    if mark and scheme.lower() in ("http", "https"):
        return _parse_url(target)
    if mark and scheme.lower() == "hf":
        return _parse_hf(rest, target)
    try:
        path = os.path.expanduser(target) if target.startswith("~") else target
    except ValueError:  # a user name that no system can have (a lone surrogate)
        path = target
    if target.strip() and os.path.exists(path):
        return FileRef(path)
    if mark:
        raise UsageError(f"not a model: {shown(_without_userinfo(target))}", hint=_FORMS)
    if _looks_like_a_path(target):
        raise InvalidConfig(f"no such file: {shown(target)}", hint=_no_file_hint(target))
    return _parse_name(target, target)


def is_sha(text: str) -> bool:
    """Whether *text* is a full commit sha."""
    return len(text) == 40 and _HEX.issuperset(text)


def is_repo_id(text: str) -> bool:
    """Whether the Hub would take *text* for a repo id; its rules also make one safe as a directory's name."""
    parts = text.split("/")
    fine = len(parts) <= 2 and "--" not in text and ".." not in text and not text.endswith(".git")
    for part in parts:
        # the first and the last character are no dash and no dot: nothing is hidden, an option, or a parent
        fine = fine and 0 < len(part) <= 96 and _NAME.issuperset(part) and part[0] in _WORD and part[-1] in _WORD
    return fine


def is_inside(filename: str) -> bool:
    """Whether a file's name, joined with ``/``, stays inside the repository or directory that it belongs to."""
    return (
        len(filename) <= 300
        and filename.isprintable()
        and not {"\\", ":"}.intersection(filename)
        and not {"", ".", ".."}.intersection(filename.split("/"))
    )


def _looks_like_a_path(target: str) -> bool:
    return (
        target.startswith((".", "/", "~"))
        or target.partition("@")[0].count("/") > 1
        or "\\" in target
        or target.lower().endswith((".json", ".jsonl", "/"))
    )


def _no_file_hint(target: str) -> str:
    if target.startswith((".", "/", "~")) or "\\" in target:
        return "check the path; it is relative to the directory that the command runs in"
    return "it is written like a path; " + _FORMS


def _parse_name(spec: str, target: str) -> HubRef:
    repo_id, at, revision = spec.partition("@")
    return HubRef(_checked_repo_id(repo_id, target), _checked_revision(revision, target) if at else None)


def _parse_hf(spec: str, target: str) -> HubRef:
    """``hf://[models/]org/name[@revision][/path.json]``, as huggingface_hub spells it."""
    from urllib.parse import unquote

    parts = spec.removeprefix("models/").strip("/").split("/")
    if parts[0] in _OTHER_KINDS:
        raise UsageError(f"not a model repository: {shown(target)}", hint=_FORMS)
    if len(parts) > 2 and "@" in parts[1]:
        name, _, revision = parts[1].partition("@")
        revisions, parts = _split_revision([revision, *parts[2:]], target)
        return _hub_ref(f"{spec.removeprefix('models/').split('/')[0]}/{name}", unquote(revisions), parts, target)
    repo_id, at, revision = "/".join(parts[:2]).partition("@")
    return _hub_ref(repo_id, unquote(revision) if at else None, parts[2:], target)


def _parse_url(target: str) -> HubRef:
    from urllib.parse import unquote, urlsplit

    try:
        url = urlsplit(target)
        host, port = url.hostname or "", url.port
    except ValueError:
        raise UsageError(f"malformed URL: {shown(_without_userinfo(target))}", hint=_FORMS) from None
    if "@" in url.netloc:
        raise UsageError(
            f"URL with a user name or password in it, for {shown(host)}",
            hint="leave the part before @ out; a token comes from `hf auth login` or HF_TOKEN",
        )
    if not host or not host.isascii() or not (_NAME | {":"}).issuperset(host):
        raise UsageError(f"malformed URL: {shown(target)}", hint=_FORMS)
    parts = [part for part in url.path.split("/") if part]
    if parts[:2] == ["api", "models"]:
        parts = parts[2:]
    if not parts or parts[0] in _OTHER_KINDS:
        raise UsageError(f"the URL names no model: {shown(target)}", hint="it should read https://HOST/org/name")
    endpoint = None
    if host not in _HUB_HOSTS:
        address = f"[{host}]" if ":" in host else host
        endpoint = f"{url.scheme.lower()}://{address}" + (f":{port}" if port else "")

    size = 1 if len(parts) == 1 or parts[1] in _VERBS else 2  # a legacy repo has no organization
    repo_id, parts = "/".join(parts[:size]), parts[size:]
    if not parts:
        return _hub_ref(repo_id, None, [], target, endpoint)
    if parts[0] not in _VERBS or len(parts) == 1:
        raise UsageError(
            f"the URL is neither a model's page nor one of its files: {shown(target)}",
            hint=f"try {shown(repo_id)}, or a URL with /blob/REVISION/{CONFIG}",
        )
    verb = parts[0]
    revision, parts = _split_revision(parts[1:], target)
    parts = [unquote(part) for part in parts]
    if verb in ("tree", "commit"):
        parts = [] if verb == "commit" else parts
        parts = [*parts, CONFIG] if parts else []
    return _hub_ref(repo_id, unquote(revision), parts, target, endpoint)


def _split_revision(parts: list[str], target: str) -> tuple[str, list[str]]:
    """A revision is one segment of the path, unless it is written out as ``refs/pr/3``."""
    size = 3 if parts[0] == "refs" else 1
    if len(parts) < size:
        raise UsageError(f"malformed revision in {shown(target)}", hint="for example refs/pr/3")
    return "/".join(parts[:size]), parts[size:]


def _hub_ref(repo_id: str, revision: str | None, parts: list[str], target: str, endpoint: str | None = None) -> HubRef:
    filename = "/".join(parts) or CONFIG
    if not is_inside(filename):
        raise UsageError(f"malformed file name in {shown(target)}", hint=_FORMS)
    if not filename.lower().endswith(".json"):
        raise UsageError(
            f"not a JSON file: {shown(parts[-1])}", hint=f"llmcfg reads {CONFIG}; try {shown(repo_id)} alone"
        )
    return HubRef(
        _checked_repo_id(repo_id, target),
        None if revision is None else _checked_revision(revision, target),
        filename,
        endpoint,
    )


def _checked_repo_id(repo_id: str, target: str) -> str:
    if is_repo_id(repo_id):
        return repo_id
    if not target.strip():
        raise UsageError("empty model name", hint=_FORMS)
    raise UsageError(f"not a model name: {shown(target)}", hint=_FORMS)


def _checked_revision(revision: str, target: str) -> str:
    if (
        0 < len(revision) <= 200
        and revision.isprintable()
        and not _NOT_IN_REVISIONS.intersection(revision)
        and "@{" not in revision
        and not revision.startswith("-")
        and all(part and not part.startswith(".") and not part.endswith(".") for part in revision.split("/"))
        and ".." not in revision
    ):
        return revision
    raise UsageError(
        f"malformed revision in {shown(target)}", hint="a revision is a branch, a tag, a commit sha or refs/pr/N"
    )


def _without_userinfo(target: str) -> str:
    """*target* with everything up to the last ``@`` left out: an unreadable URL may still hold a password."""
    scheme, mark, rest = target.partition("://")
    return f"{scheme}{mark}{rest.rpartition('@')[2]}"
