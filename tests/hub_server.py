"""A small Hub on the loopback interface, for the real client: it serves files, and every fault that a Hub may have.

    with HubServer() as hub:
        hub.add("org/name", {"model_type": "llama"})
        hub.add("org/gated", {}, fault="gated")
        result = run_python(CODE, hub.env(tmp_path))

Faults: ``unauthorized`` ``forbidden`` ``gated`` ``disabled`` ``no-repo`` ``no-revision`` ``no-entry`` ``429`` ``500``
``503`` ``hang`` ``slow-headers`` ``trickle`` ``truncated`` ``html`` (a page with no Hub's headers) ``get-500``
``get-hang`` (HEAD is fine) ``redirect:URL`` ``bad-headers`` (commit and ETag that climb out of a path).
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parent.parent

_ERRORS: dict[str, tuple[int, dict[str, str]]] = {
    "unauthorized": (401, {"X-Error-Code": "RepoNotFound", "X-Error-Message": "Invalid username or password."}),
    "forbidden": (403, {"X-Error-Message": "Forbidden"}),
    "gated": (403, {"X-Error-Code": "GatedRepo", "X-Error-Message": "Access to model is restricted."}),
    "disabled": (403, {"X-Error-Message": "Access to this resource is disabled."}),
    "no-repo": (404, {"X-Error-Code": "RepoNotFound", "X-Error-Message": "Repository not found"}),
    "no-revision": (404, {"X-Error-Code": "RevisionNotFound", "X-Error-Message": "Invalid rev id"}),
    "no-entry": (404, {"X-Error-Code": "EntryNotFound", "X-Error-Message": "Entry not found"}),
    "429": (429, {"Retry-After": "17"}),
    "500": (500, {}),
    "503": (503, {}),
}


@dataclass
class Repo:
    """One model repository: its config.json at every revision in ``refs``, and what is wrong with it."""

    body: bytes
    sha: str
    refs: tuple[str, ...]
    fault: str | None = None
    filename: str = "config.json"


@dataclass
class Request:
    """A request that arrived; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)


class HubServer:
    """A threaded Hub; a context manager. ``url`` is its endpoint, ``requests`` what it was asked."""

    def __init__(self) -> None:
        self.repos: dict[str, Repo] = {}
        self.requests: list[Request] = []
        self.down = threading.Event()  # set at the end: lets go of those that hang
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.hub = self
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def add(
        self,
        repo_id: str,
        config: dict[str, Any] | bytes,
        *,
        fault: str | None = None,
        refs: tuple[str, ...] = ("main",),
        filename: str = "config.json",
    ) -> str:
        """Publish a model and return its commit sha."""
        body = config if isinstance(config, bytes) else json.dumps(config, indent=2).encode()
        sha = hashlib.sha1(repo_id.encode() + body).hexdigest()
        self.repos[repo_id] = Repo(body, sha, refs, fault, filename)
        return sha

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
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, *, body: bool) -> None:
        hub = self.server.hub
        hub.requests.append(Request(self.command, self.path, {k.lower(): v for k, v in self.headers.items()}))
        repo_id, _, rest = self.path.lstrip("/").partition("/resolve/")
        revision, _, filename = rest.partition("/")
        repo = hub.repos.get(repo_id)
        if repo is None:
            return self._error("no-repo")
        fault = repo.fault
        if fault in _ERRORS:
            return self._error(fault)
        if fault == "hang" or (fault == "get-hang" and body):
            hub.down.wait(60)
            return None
        if fault == "get-500" and body:
            return self._error("500")
        if fault == "slow-headers":
            time.sleep(0.7)
        if fault and fault.startswith("redirect:"):
            return self._send(307, {"Location": fault.removeprefix("redirect:") + "/resolve/" + rest}, b"", body)
        if fault == "html":
            return self._send(200, {"Content-Type": "text/html"}, b"<!DOCTYPE html><title>Sign in</title>", body)
        if unquote(revision) not in (*repo.refs, repo.sha):
            return self._error("no-revision")
        if unquote(filename) != repo.filename:
            return self._error("no-entry")
        headers = {"X-Repo-Commit": repo.sha, "ETag": f'"{hashlib.sha1(repo.body).hexdigest()}"'}
        if fault == "bad-headers":
            headers = {"X-Repo-Commit": "../../../evil", "ETag": '"/tmp/llmcfg-evil"'}
        return self._send(200, headers, repo.body, body, trickle=fault == "trickle", cut=fault == "truncated")

    def _error(self, fault: str) -> None:
        status, headers = _ERRORS[fault]
        self._send(status, headers, b"", False)

    def _send(
        self,
        status: int,
        headers: dict[str, str],
        content: bytes,
        body: bool,
        *,
        trickle: bool = False,
        cut: bool = False,
    ) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if not body:
            return
        if cut:
            self.wfile.write(content[: len(content) // 2])
            self.close_connection = True
        elif trickle:
            for start in range(0, len(content), max(1, len(content) // 25)):
                self.wfile.write(content[start : start + max(1, len(content) // 25)])
                self.wfile.flush()
                time.sleep(0.1)
        else:
            self.wfile.write(content)


def clean_env(home: Path, **more: str) -> dict[str, str]:
    """This process's environment without what steers the client, and with *home* as HF_HOME."""
    ours = ("HF_", "HUGGINGFACE_", "TRANSFORMERS_", "XDG_", "HTTP_", "HTTPS_", "ALL_", "http", "all_", "COVERAGE")
    env = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    env.update(PYTHONPATH=str(ROOT), HF_HOME=str(home), HOME=str(home), **more)
    return env


def run_python(code: str, env: dict[str, str], *args: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run *code* in a process of its own (the client reads its environment once, when it is imported)."""
    return subprocess.run(
        [sys.executable, "-c", code, *args], env=env, cwd=cwd, capture_output=True, text=True, timeout=60, check=False
    )


def refused_url() -> str:
    """An address on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"
