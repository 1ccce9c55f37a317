"""A small Hub on the loopback interface, for the real client: it serves files, and every fault that a Hub may have.

    with HubServer() as hub:
        hub.add("org/name", {"model_type": "llama"})
        hub.add("org/gated", {}, fault="gated")
        result = run_python(CODE, hub.env(tmp_path))

Faults of a repository, or of one of its files:

- errors: ``unauthorized`` ``bad-token`` ``forbidden`` ``gated`` ``disabled`` ``no-repo`` ``no-revision`` ``no-entry``
  ``404`` ``407`` ``429`` ``429-absurd`` ``500`` ``503`` ``endless-error`` (one whose body does not end)
- answers that do not come: ``hang`` ``slow-headers`` ``drip-headers`` (one every now and then, without end)
- bodies: ``trickle`` (slow, and comes) ``drip`` (a byte every now and then, without end) ``stall`` ``truncated``
  ``endless`` ``bomb`` (gzip, of a gigabyte) ``huge`` (says that it is) ``short`` (less than said before)
- of ``/``, the list of files: errors, ``hang`` ``html`` ``deep-list`` (no JSON that can be read)
- other things: ``html`` (a page with no Hub's headers) ``html-hub`` (with them) ``bad-headers`` (commit and ETag that
  climb out of a path) ``whole`` (knows no ranges) ``other-part`` (sends another range than asked for)
- ``redirect:URL`` to the same file below URL, ``redirect-to:URL``, ``storage:URL`` (as the Hub does for large files)
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import resource
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain, repeat
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parent.parent

_ERRORS: dict[str, tuple[int, dict[str, str]]] = {
    "unauthorized": (401, {"X-Error-Code": "RepoNotFound", "X-Error-Message": "Invalid username or password."}),
    "bad-token": (401, {"X-Error-Message": "Invalid credentials in Authorization header"}),
    "forbidden": (403, {"X-Error-Message": "Forbidden"}),
    "gated": (403, {"X-Error-Code": "GatedRepo", "X-Error-Message": "Access to model is restricted."}),
    "disabled": (403, {"X-Error-Message": "Access to this resource is disabled."}),
    "no-repo": (404, {"X-Error-Code": "RepoNotFound", "X-Error-Message": "Repository not found"}),
    "no-revision": (404, {"X-Error-Code": "RevisionNotFound", "X-Error-Message": "Invalid rev id"}),
    "no-entry": (404, {"X-Error-Code": "EntryNotFound", "X-Error-Message": "Entry not found"}),
    "404": (404, {}),
    "407": (407, {}),
    "429": (429, {"Retry-After": "17"}),
    "429-absurd": (429, {"Retry-After": "9" * 30}),
    "500": (500, {}),
    "503": (503, {}),
}


@dataclass
class Repo:
    """One model repository: its files at every revision in ``refs``, and what is wrong with all or some of them."""

    files: dict[str, bytes]
    sha: str
    refs: tuple[str, ...]
    fault: str | None = None
    faults: dict[str, str] = field(default_factory=dict)


@dataclass
class Request:
    """A request that arrived; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)


class HubServer:
    """A threaded Hub; a context manager. ``url`` is its endpoint, ``requests`` and ``lists`` what it was asked.

    :param certificate: a file with a key and its certificate, for https.
    """

    def __init__(self, certificate: Path | None = None) -> None:
        self.repos: dict[str, Repo] = {}
        self.requests: list[Request] = []  # for files
        self.lists: list[Request] = []  # for lists of files
        self.sent = 0  # bytes of bodies, as many as were taken or are on their way
        self.busy = self.most_at_once = 0  # requests
        self.connect = 403  # what it answers as a proxy
        self.tunnel: ssl.SSLContext | None = None  # as what it lets through, as a proxy
        self.down = threading.Event()  # set at the end: lets go of those that hang
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.hub = self
        if certificate is not None:
            self._server.socket = tls(certificate).wrap_socket(self._server.socket, server_side=True)
        self.url = f"http{'s' * (certificate is not None)}://127.0.0.1:{self._server.server_address[1]}"

    def add(
        self,
        repo_id: str,
        config: dict[str, Any] | bytes | None,
        *,
        fault: str | None = None,
        refs: tuple[str, ...] = ("main",),
        filename: str = "config.json",
        files: dict[str, bytes] | None = None,
        faults: dict[str, str] | None = None,
    ) -> str:
        """Publish a model, of one config and perhaps more files, and return its commit sha.

        :param faults: what is wrong with some of its files.
        """
        everything = dict(files or {})
        if fault == "bomb":
            _bomb()  # which takes a while
        if config is not None:
            everything[filename] = config if isinstance(config, bytes) else json.dumps(config, indent=2).encode()
        sha = hashlib.sha1(repo_id.encode() + b"".join(everything.values())).hexdigest()
        self.repos[repo_id] = Repo(everything, sha, refs, fault, faults or {})
        return sha

    def asked_for(self, repo_id: str) -> list[str]:
        """The files of a repository that were asked for, in order."""
        paths = [unquote(request.path).partition(f"/{repo_id}/resolve/")[2] for request in self.requests]
        return [path.partition("/")[2] for path in paths if path]

    def env(self, home: Path, **more: str) -> dict[str, str]:
        """The environment of a process for which this is the Hub, and *home* its HF_HOME."""
        return clean_env(home, HF_ENDPOINT=self.url, **more)

    def __enter__(self) -> HubServer:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.down.set()
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128  # the default, 5, drops connections when many models are fetched at once
    hub: HubServer

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that left is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet."""

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_CONNECT(self) -> None:
        """Answer as a proxy: let nobody through, or be whatever host was asked for."""
        tunnel = self.server.hub.tunnel
        if tunnel is None:
            return self._send(self.server.hub.connect, {}, b"")
        self._begin(200, {})
        self.wfile.flush()
        self.connection = tunnel.wrap_socket(self.connection, server_side=True)
        self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb", 0)
        self.close_connection = False
        return None

    def do_GET(self) -> None:
        hub = self.server.hub
        hub.busy += 1
        hub.most_at_once = max(hub.most_at_once, hub.busy)
        try:
            self._answer(hub)
        finally:
            hub.busy -= 1

    def _answer(self, hub: HubServer) -> None:
        """Answer as the repository's fault says."""
        request = Request(self.command, self.path, {k.lower(): v for k, v in self.headers.items()})
        if self.path.startswith("/api/"):
            hub.lists.append(request)
            return self._list(hub)
        hub.requests.append(request)
        repo_id, _, rest = self.path.removeprefix("/models/").lstrip("/").partition("/resolve/")
        revision, _, filename = (unquote(part) for part in rest.partition("/"))
        repo = hub.repos.get(repo_id)
        if repo is None:
            return self._send(*_ERRORS["no-repo"], b"")
        fault = repo.faults.get(filename, repo.fault) or ""
        kind, _, where = fault.partition(":")
        if fault in _ERRORS:
            return self._send(*_ERRORS[fault], b"")
        if fault == "hang":
            hub.down.wait()
            return None
        if fault == "html":
            return self._send(200, {"Content-Type": "text/html"}, b"<!DOCTYPE html><title>Sign in</title>")
        if kind == "redirect":
            return self._send(307, {"Location": f"{where}/resolve/{rest}"}, b"moved")
        if kind == "redirect-to":
            return self._send(307, {"Location": where}, b"moved")
        if revision not in (*repo.refs, repo.sha):
            return self._send(*_ERRORS["no-revision"], b"")
        if filename not in repo.files:
            return self._send(*_ERRORS["no-entry"], b"")
        content = repo.files[filename]
        headers = {"X-Repo-Commit": repo.sha, "ETag": f'"{hashlib.sha1(content).hexdigest()}"'}
        if kind in ("storage", "short"):
            linked = {"X-Linked-Etag": headers.pop("ETag"), "X-Linked-Size": str(len(content) + (kind == "short"))}
            return self._send(302, {**headers, **linked, "Location": f"{where}/resolve/main/{filename}"}, b"there")
        if fault == "bad-headers":
            headers = {"X-Repo-Commit": "../../../evil", "ETag": '"/tmp/llmcfg-evil"'}
        if fault == "html-hub":
            headers["Content-Type"] = "text/html; charset=utf-8"
        if fault == "slow-headers":
            time.sleep(0.7)
        if (stream := getattr(self, f"_body_{fault.replace('-', '_')}", None)) is not None:
            self.close_connection = True
            stream(headers, content)
            return None
        asked = self.headers.get("Range", "").removeprefix("bytes=")
        if not asked or fault == "whole":
            return self._send(200, headers, content)
        first, _, last = asked.partition("-")
        if int(first) >= len(content):
            return self._send(416, {"Content-Range": f"bytes */{len(content)}"}, b"")
        start = int(first) + (fault == "other-part")
        part = content[start : int(last) + 1]
        headers["Content-Range"] = f"bytes {start}-{start + len(part) - 1}/{len(content)}"
        return self._send(206, headers, part)

    def _list(self, hub: HubServer) -> None:
        """Answer with the files of a folder: as the Hub does, or as ModelScope."""
        path, _, query = unquote(self.path).partition("?")
        if theirs := path.startswith("/api/v1/models/"):
            repo_id = path.removeprefix("/api/v1/models/").removesuffix("/repo/files")
            revision, _, folder = query.removeprefix("Revision=").partition("&Root=")
        else:
            repo_id, _, rest = path.removeprefix("/api/models/").partition("/tree/")
            repo = hub.repos.get(repo_id)
            refs = (*repo.refs, repo.sha) if repo is not None else ()
            revision = next((ref for ref in refs if rest == ref or rest.startswith(f"{ref}/")), rest)
            folder = rest.removeprefix(revision).strip("/")
        repo = hub.repos.get(repo_id)
        if repo is None:
            return self._send(*_ERRORS["no-repo"], b"")
        fault = repo.faults.get("/", repo.fault) or ""
        if fault in _ERRORS:
            return self._send(*_ERRORS[fault], b"")
        if fault == "hang":
            hub.down.wait()
            return None
        if fault == "html":
            return self._send(200, {"Content-Type": "text/html"}, b"<!DOCTYPE html><title>Sign in</title>")
        if revision not in (*repo.refs, repo.sha):
            return self._send(*_ERRORS["no-revision"], b"")
        start = f"{folder}/" if folder else ""
        inside = [name.removeprefix(start) for name in repo.files if name.startswith(start)]
        names = dict.fromkeys(name.partition("/")[0] for name in inside)
        if theirs:
            answer: Any = {"Code": 200, "Data": {"Files": [{"Path": start + name, "Type": "blob"} for name in names]}}
        else:
            answer = [{"type": "file" if name in inside else "directory", "path": start + name} for name in names]
        if fault == "deep-list":
            return self._send(200, {}, b"[" * 100_000)
        return self._send(200, {"Content-Type": "application/json"}, json.dumps(answer).encode())

    def _begin(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def _send(self, status: int, headers: dict[str, str], content: bytes) -> None:
        self._begin(status, {"Content-Length": str(len(content)), **headers})
        if self.command != "HEAD":
            self.wfile.write(content)
            self.server.hub.sent += len(content)

    def _stream(self, chunks: Iterable[bytes], pause: float) -> None:
        """Send until there is no more, or nobody listens."""
        for chunk in chunks:
            self.wfile.write(chunk)
            self.wfile.flush()
            self.server.hub.sent += len(chunk)
            if self.server.hub.down.wait(pause) if pause else self.server.hub.down.is_set():
                return

    def _body_trickle(self, headers: dict[str, str], content: bytes) -> None:
        self._begin(200, {"Content-Length": str(len(content)), **headers})
        step = max(1, len(content) // 25)
        self._stream((content[start : start + step] for start in range(0, len(content), step)), 0.1)

    def _body_truncated(self, headers: dict[str, str], content: bytes) -> None:
        self._begin(200, {"Content-Length": str(len(content)), **headers})
        self.wfile.write(content[: len(content) // 2])

    def _body_stall(self, headers: dict[str, str], content: bytes) -> None:
        self._body_truncated(headers, content)
        self.server.hub.down.wait()

    def _body_drip(self, headers: dict[str, str], content: bytes) -> None:
        self._begin(200, headers)
        self._stream(repeat(b" "), 0.05)

    def _body_drip_headers(self, headers: dict[str, str], content: bytes) -> None:
        self._stream(chain([b"HTTP/1.1 200 OK\r\n"], repeat(b"X-More: 1\r\n")), 0.05)

    def _body_endless(self, headers: dict[str, str], content: bytes) -> None:
        self._begin(200, headers)
        self._stream(repeat(b" " * (1 << 16)), 0)

    def _body_endless_error(self, headers: dict[str, str], content: bytes) -> None:
        self._begin(500, {})
        self._stream(repeat(b" " * (1 << 16)), 0)

    def _body_huge(self, headers: dict[str, str], content: bytes) -> None:
        self._begin(200, {"Content-Length": "9" * 15, **headers})
        self._stream(repeat(b" " * (1 << 16)), 0)

    def _body_bomb(self, headers: dict[str, str], content: bytes) -> None:
        self._send(200, {"Content-Encoding": "gzip", **headers}, _bomb())


def tls(certificate: Path) -> ssl.SSLContext:
    """What a server with a certificate needs."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@cache
def _bomb() -> bytes:
    """A gigabyte of spaces, in members of 16 MiB, which follow each other in one gzip file."""
    return gzip.compress(b" " * (1 << 24), 6) * 64


def clean_env(home: Path, **more: str) -> dict[str, str]:
    """This process's environment without what steers the client, and with *home* as HF_HOME.

    It is patient, since a test's machine may be busy; where waiting is what is tested, ``HF_HUB_ETAG_TIMEOUT=""``
    leaves the usual patience, or that of given bounds.
    """
    ours = ("HF_", "HUGGING", "TRANSFORMERS_", "XDG_", "HTTP_", "HTTPS_", "ALL_", "NO_", "http", "all_", "no_", "SSL_")
    env = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    env |= {"PYTHONPATH": str(ROOT), "HF_HOME": str(home), "HOME": str(home), "HF_HUB_ETAG_TIMEOUT": "60"} | more
    return {name: value for name, value in env.items() if value or name != "HF_HUB_ETAG_TIMEOUT"}


def run_python(
    code: str, env: dict[str, str], *args: str, before: Callable[[], None] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run *code* in a process of its own (the client reads its environment once, when it is imported).

    :param before: is called in that process first.
    """
    Path(env["HOME"]).mkdir(exist_ok=True)
    return subprocess.run(
        [sys.executable, "-c", code, *args],
        env=env,
        cwd=env["HOME"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=before,
    )


# An expression: the most memory that this process took, in MiB. (getrusage's maximum begins with the parent's.)
PEAK = "int(open('/proc/self/status').read().partition('VmHWM:')[2].split()[0]) >> 10"


def full_disk() -> None:
    """Let this process write no byte into any file (pipes are none), as if the disk were full."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def refused_url() -> str:
    """An address on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"
