"""Headers of a checkpoint on the Hub, through the real client."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.check.checkpoint import LLAMA, llama, packed
from tests.command import llmcfg
from tests.hub_server import HubServer, clean_env, refused_url, run_python

CODE = """
import json, os
from llmcfg.base.errors import LlmcfgError
from llmcfg.source.ref import HubRef
from llmcfg.source.safetensors import of_hub
try:
    print(json.dumps({name: [*one] for name, one in of_hub(HubRef("org/name"), None, os.environ).items()}))
except LlmcfgError as error:
    print(json.dumps([type(error).__name__, str(error), error.hint]))
"""


def test_headers_from_the_hub(tmp_path: Path) -> None:
    with HubServer() as hub:
        hub.add("org/name", packed(llama()), filename="model.safetensors")
        run = run_python(CODE, hub.env(tmp_path))
    assert json.loads(run.stdout) == {name: [dtype, list(shape)] for name, (dtype, shape) in llama().items()}
    assert run.stderr == ""
    assert all("range" in request.headers for request in hub.requests if request.method == "GET")


@pytest.mark.parametrize(
    ("fault", "kind", "said"),
    [
        ("gated", "FetchError", "gated on"),
        ("500", "FetchError", "answers 500"),
        ("no-entry", "FetchError", "has neither model.safetensors nor"),
        ("get-500", "FetchError", "answers 500"),
    ],
)
def test_faults(tmp_path: Path, fault: str, kind: str, said: str) -> None:
    with HubServer() as hub:
        hub.add("org/name", packed(llama()), filename="model.safetensors", fault=fault)
        run = run_python(CODE, hub.env(tmp_path))
    name, message, hint = json.loads(run.stdout)
    assert (name, said in message) == (kind, True), message
    assert hint
    assert run.stderr == ""


def test_garbage_instead_of_a_header(tmp_path: Path) -> None:
    with HubServer() as hub:
        hub.add("org/name", b"\xff" * 64, filename="model.safetensors")
        run = run_python(CODE, hub.env(tmp_path))
    name, message, _ = json.loads(run.stdout)
    assert (name, "cannot be read" in message) == ("InvalidConfig", True)


def test_nothing_listens(tmp_path: Path) -> None:
    run = run_python(CODE, clean_env(tmp_path, HF_ENDPOINT=refused_url()))
    name, message, hint = json.loads(run.stdout)
    assert (name, "does not answer" in message) == ("FetchError", True)
    assert hint


class _Files(BaseHTTPRequestHandler):
    """A repository of several files, which gives out ranges."""

    files: dict[str, bytes]
    commit = "a" * 40
    protocol_version = "HTTP/1.1"
    sent: list[tuple[str, int]]

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""

    def do_HEAD(self) -> None:
        self._answer(False)

    def do_GET(self) -> None:
        self._answer(True)

    def _answer(self, body: bool) -> None:
        content = self.files.get(self.path.rpartition("/")[2])
        if content is None:
            self.send_response(404)
            self.send_header("X-Error-Code", "EntryNotFound")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        tag = hashlib.sha1(content).hexdigest()
        asked = self.headers.get("range")
        if asked:
            first, _, last = asked.removeprefix("bytes=").partition("-")
            content = content[int(first) : int(last) + 1]
        self.send_response(206 if asked else 200)
        self.send_header("X-Repo-Commit", self.commit)
        self.send_header("ETag", f'"{tag}"')
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if body:
            self.sent.append((self.path, len(content)))
            self.wfile.write(content)


@pytest.fixture
def hub() -> Iterator[tuple[str, type[_Files]]]:
    handler = type("Files", (_Files,), {"files": {}, "sent": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", handler
    server.shutdown()
    server.server_close()


def test_shards_on_the_hub(tmp_path: Path, hub: tuple[str, type[_Files]]) -> None:
    url, handler = hub
    names = llama()
    config = {**LLAMA, "vocab_size": 100_000}  # weights that are larger than the first range
    names |= dict.fromkeys(("lm_head.weight", "model.embed_tokens.weight"), ("BF16", (100_000, 8)))
    parts = {"a.safetensors": list(names)[:9], "b.safetensors": list(names)[9:]}
    places = {name: file for file, part in parts.items() for name in part}
    handler.files.update(
        {file: packed({name: names[name] for name in part}) for file, part in parts.items()},
        **{"config.json": json.dumps(config).encode()},
        **{"model.safetensors.index.json": json.dumps({"metadata": {}, "weight_map": places}).encode()},
    )
    online = {"HF_ENDPOINT": url, "HF_HUB_OFFLINE": "0"}
    result = llmcfg(tmp_path, "tensors", "org/name", "--check", "--json", **online)
    assert (result.code, result.err) == (0, "")
    assert json.loads(result.out)["matches"] is True
    assert all(size <= 100_001 for path, size in handler.sent if path.endswith(".safetensors"))
    assert all("/resolve/" + "a" * 40 in path for path, _ in handler.sent if path.endswith(".safetensors"))

    handler.commit = "b" * 40
    handler.files["config.json"] = json.dumps({**config, "num_hidden_layers": 4}).encode()
    result = llmcfg(tmp_path, "tensors", "org/name", "--check", "--refresh", **online)
    assert result.code == 1
    assert "model.layers.3.self_attn.q_proj.weight" in result.out
    assert "9: implied by the config" in result.out
