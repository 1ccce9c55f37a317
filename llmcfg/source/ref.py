"""What was typed → Ref: where a config is to be looked for.

Everything that ends up in a path or an address is validated here, so that no later step has to ask whether a repo id
climbs out of a directory.
"""

from __future__ import annotations

import os

from llmcfg.base.errors import InvalidConfig, UsageError
from llmcfg.base.record import Record
from llmcfg.source.text import shown

__all__ = [
    "CONFIG",
    "FileRef",
    "HubRef",
    "Question",
    "Ref",
    "Remote",
    "StdinRef",
    "UrlRef",
    "is_inside",
    "is_repo_id",
    "is_sha",
    "parse_ref",
]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

CONFIG = "config.json"

_HEX = frozenset("0123456789abcdef")
_WORD = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
_NAME = _WORD | frozenset("-.")
_NOT_IN_REVISIONS = frozenset(" ~^:?*[\\\"'<>|#")  # what git refuses in a ref, and what a path or an address would read
_HUB_HOSTS = frozenset({"huggingface.co", "www.huggingface.co", "hf.co"})
# Pages of files elsewhere → where the files themselves are.
_RAW_HOSTS = {"github.com": "raw.githubusercontent.com", "gist.github.com": "gist.githubusercontent.com"}
_VERBS = frozenset({"blob", "resolve", "raw", "tree", "commit"})
_OTHER_KINDS = frozenset({"datasets", "spaces", "kernels", "buckets", "collections", "papers", "docs", "blog"})
_FORMS = "a model is org/name, org/name@revision, a Hub URL, a directory, a JSON file, or - for standard input"


class HubRef(Record):
    """A file of a model repository.

    :ivar repo_id: ``org/name`` or a bare legacy ``name``; safe as a path component once ``/`` is replaced.
    :ivar revision: branch, tag, sha or ``refs/pr/N``; ``None`` where none was given, which means ``main``.
    :ivar filename: path inside the repository; relative, and never climbing.
    :ivar endpoint: ``scheme://host[:port]`` where the URL names another host than the Hub's own, else ``None``.
    :ivar modelscope: whether that host's addresses are ModelScope's: below ``models/``, with ``master`` for ``main``.
    """

    repo_id: str
    revision: str | None = None
    filename: str = CONFIG
    endpoint: str | None = None
    modelscope: bool = False

    @property
    def name(self) -> str:
        """The model's name on screen: what tells it apart from another reference, and no more."""
        name = self.repo_id if self.filename == CONFIG else f"{self.repo_id}/{self.filename}"
        if self.endpoint:
            name = f"{self.endpoint.partition('://')[2]}/{name}"
        return f"{name}@{self.revision}" if self.revision else name

    def address(self, endpoint: str) -> str:
        """The file's address at a host."""
        from urllib.parse import quote

        assert is_inside(self.filename)  # nothing climbs out of the repository, whoever named it
        above, main = ("models/", "master") if self.modelscope else ("", "main")
        place = f"{self.repo_id}/resolve/{quote(self.revision or main, safe='')}/{quote(self.filename)}"
        return f"{endpoint}/{above}{place}"

    def listing(self, endpoint: str) -> str:
        """The address at a host of a list of the files in the file's folder.

        https://huggingface.co/docs/hub/api; modelscope hub/api.py get_model_files.
        """
        from urllib.parse import quote

        folder = self.filename.rpartition("/")[0]
        if self.modelscope:
            asked = f"Revision={quote(self.revision or 'master', safe='')}&Root={quote(folder, safe='')}"
            return f"{endpoint}/api/v1/models/{self.repo_id}/repo/files?{asked}"
        place = f"{quote(self.revision or 'main', safe='')}{'/' if folder else ''}{quote(folder)}"
        return f"{endpoint}/api/models/{self.repo_id}/tree/{place}"


class UrlRef(Record):
    """A JSON file at an address that is no Hub's.

    :ivar url: the address.
    """

    url: str

    @property
    def name(self) -> str:
        """The model's name on screen: the address without its scheme."""
        return self.url.partition("://")[2].partition("?")[0]

    @property
    def endpoint(self) -> str:
        """``scheme://host[:port]``: always another host than the Hub."""
        scheme, _, rest = self.url.partition("://")
        return f"{scheme}://{rest.partition('/')[0]}"

    @property
    def repo_id(self) -> str:
        """The whole address stands for a repository."""
        return self.name

    @property
    def filename(self) -> str:
        """The last part of its path."""
        return self.name.rpartition("/")[2]

    @property
    def revision(self) -> None:
        """None: an address knows of no commits."""
        return None

    def address(self, endpoint: str) -> str:
        """The address."""
        return self.url


class FileRef(Record):
    """An existing file or directory, as typed."""

    path: str


class StdinRef(Record):
    """Standard input."""


if TYPE_CHECKING:

    class Question(Protocol):
        """What is asked of a host, as far as an error needs to know it."""

        @property
        def endpoint(self) -> str | None:
            """The host; ``None`` is the configured one."""

        @property
        def repo_id(self) -> str:
            """Whose file it is."""

        @property
        def revision(self) -> str | None:
            """As of when."""

        @property
        def filename(self) -> str:
            """Which file."""


Remote = HubRef | UrlRef
Ref = Remote | FileRef | StdinRef


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
        or target.lower().endswith((".json", ".jsonl", "/", ".safetensors"))
        or ("/" not in target and target.lower().endswith(".gguf"))
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


def _parse_url(target: str) -> Remote:
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
    endpoint = None
    if host not in _HUB_HOSTS:
        address = f"[{host}]" if ":" in host else host
        endpoint = f"{url.scheme.lower()}://{address}" + (f":{port}" if port else "")
        if parts[:1] == ["models"] or parts[:3] == ["api", "v1", "models"]:
            return _parse_modelscope(parts[1:] if parts[0] == "models" else parts[3:], url.query, target, endpoint)
        if (plain := _plain_file(host, parts, url.query, target, endpoint)) is not None:
            return plain
    if parts[:2] == ["api", "models"]:
        parts = parts[2:]
    if not parts or parts[0] in _OTHER_KINDS:
        raise UsageError(f"the URL names no model: {shown(target)}", hint="it should read https://HOST/org/name")

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


def _parse_modelscope(parts: list[str], query: str, target: str, endpoint: str) -> HubRef:
    """``ORG/NAME``, its pages (``/summary``, ``/files``, ``/file/view/REVISION/PATH``), its files
    (``/resolve/REVISION/PATH``), and the API's address of one (``/repo?Revision=…&FilePath=…``)."""
    from urllib.parse import parse_qs, unquote

    if len(parts) < 2:
        raise UsageError(f"the URL names no model: {shown(target)}", hint="it should read https://HOST/models/ORG/NAME")
    repo_id, rest = "/".join(parts[:2]), parts[2:]
    revision: str | None = None
    if rest[:2] == ["file", "view"]:
        rest = ["blob", *rest[2:]]
    if rest[:1] == ["repo"]:
        asked = parse_qs(query)
        revision = asked.get("Revision", [None])[0]
        rest = asked.get("FilePath", [CONFIG])[0].split("/")
    elif len(rest) > 2 and rest[0] in _VERBS:
        revision, rest = unquote(rest[1]), [unquote(part) for part in rest[2:]]
    else:
        rest = []  # a page about the model
    return _hub_ref(repo_id, revision, rest, target, endpoint)._replace(modelscope=True)


def _plain_file(host: str, parts: list[str], query: str, target: str, endpoint: str) -> UrlRef | None:
    """A JSON file that lies somewhere: its path ends like one, and does not read like a Hub's."""
    if not parts or not parts[-1].lower().endswith((".json", ".gguf")):
        return None
    verb = next((at for at in (1, 2) if len(parts) > at + 2 and parts[at] in _VERBS), None)
    if host in _RAW_HOSTS:
        if verb == 2:
            return UrlRef(f"https://{_RAW_HOSTS[host]}/{'/'.join(parts[:2] + parts[3:])}")
    elif verb is not None:
        return None
    if parts[-1].lower().endswith(".gguf"):
        raise _not_json(parts[-1], "the model that it was made from")
    return UrlRef(f"{endpoint}/{'/'.join(parts)}" + (f"?{query}" if query else ""))


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
        raise _not_json(parts[-1], f"{shown(repo_id)} alone")
    return HubRef(
        _checked_repo_id(repo_id, target),
        None if revision is None else _checked_revision(revision, target),
        filename,
        endpoint,
    )


def _not_json(filename: str, instead: str) -> UsageError:
    from llmcfg.source.kinds import kind_of_name

    kind = kind_of_name(filename)
    what = f", but {kind.what}" if kind is not None else ""
    return UsageError(f"not a JSON file{what}: {shown(filename)}", hint=f"llmcfg reads {CONFIG}; try {instead}")


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
