"""``llmcfg tensors --check`` with a checkpoint on the Hub: headers by ranges, within bounds."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.check.checkpoint import LLAMA, Names, llama, packed
from tests.command import Result, llmcfg
from tests.hub_server import PEAK, HubServer, refused_url, run_python
from tests.reading import TOKEN

INDEX = "model.safetensors.index.json"
MIB = 1 << 20


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer() as server:
        yield server


def check(hub: HubServer, home: Path, *arguments: str, **env: str) -> Result:
    online = {"HF_ENDPOINT": hub.url, "HF_HUB_OFFLINE": "0", "HF_HUB_ETAG_TIMEOUT": "60", "HF_TOKEN": TOKEN, **env}
    result = llmcfg(home, "tensors", "org/name", "--check", "--headers", *arguments, **online)
    assert TOKEN not in result.out + result.err
    return result


def refused(result: Result, code: int, said: str) -> None:
    """One line says what is wrong, one what to do, and nothing else is said."""
    assert (result.code, result.out) == (code, ""), result.err
    first, *hint = result.err.splitlines()
    assert first.startswith("error: org/name")
    assert said in first
    assert [line.startswith("hint: ") for line in hint] in ([], [True])


def sharded(names: Names, index: Any = None) -> dict[str, bytes]:
    """A checkpoint of two files, and its index."""
    parts = {"a.safetensors": list(names)[:9], "b.safetensors": list(names)[9:]}
    places = {name: file for file, part in parts.items() for name in part}
    return {
        **{file: packed({name: names[name] for name in part}) for file, part in parts.items()},
        INDEX: json.dumps(index if index is not None else {"metadata": {}, "weight_map": places}).encode(),
    }


def test_headers_by_ranges(hub: HubServer, tmp_path: Path) -> None:
    large = {**LLAMA, "vocab_size": 100_000}  # weights that are larger than the first range
    names = llama() | dict.fromkeys(("lm_head.weight", "model.embed_tokens.weight"), ("BF16", (100_000, 8)))
    hub.add("org/name", large, files={"model.safetensors": packed(names)})
    result = check(hub, tmp_path)
    assert (result.code, result.err) == (0, "")
    assert "30 tensors stored" in result.out
    assert hub.sent < 110_000
    assert hub.requests[-1].headers["range"] == "bytes=0-99999"


def test_a_header_that_is_longer_than_the_first_range(hub: HubServer, tmp_path: Path) -> None:
    deep = {**LLAMA, "num_hidden_layers": 200}
    content = packed(llama(200))
    hub.add("org/name", deep, files={"model.safetensors": content})
    assert check(hub, tmp_path).code == 0
    end = 7 + int.from_bytes(content[:8], "little")
    assert end > 100_000
    assert [request.headers.get("range") for request in hub.requests][-2:] == ["bytes=0-99999", f"bytes=0-{end}"]


def test_shards_of_the_commit_whose_config_was_read(hub: HubServer, tmp_path: Path) -> None:
    sha = hub.add("org/name", LLAMA, files=sharded(llama()))
    result = check(hub, tmp_path, "--json")
    assert (result.code, result.err) == (0, "")
    assert json.loads(result.out)["matches"] is True
    assert all(f"/resolve/{sha}/" in request.path for request in hub.requests[1:])
    assert hub.asked_for("org/name")[:3] == ["config.json", "model.safetensors", INDEX]
    assert (tmp_path / "hf/hub/models--org--name/snapshots" / sha / INDEX).is_file()

    sha = hub.add("org/name", {**LLAMA, "num_hidden_layers": 4}, files=sharded(llama()))
    result = check(hub, tmp_path, "--refresh")
    assert result.code == 1
    assert "model.layers.3.self_attn.q_proj.weight" in result.out
    assert "9: implied by the config" in result.out
    assert f"/resolve/{sha}/" in hub.requests[-1].path


def test_what_the_cache_has_is_not_asked_for(hub: HubServer, tmp_path: Path) -> None:
    sha = hub.add("org/name", LLAMA, files=sharded(llama()))
    assert check(hub, tmp_path).code == 0
    beside = tmp_path / "hf/hub/models--org--name/snapshots" / sha
    for name, content in sharded(llama()).items():
        (beside / name).unlink(missing_ok=True)
        (beside / name).write_bytes(content)
    asked = len(hub.requests)
    assert check(hub, tmp_path).code == 0
    assert len(hub.requests) == asked + 1, "for the config"
    assert llmcfg(tmp_path, "tensors", "org/name", "--check", "--offline").code == 0


def test_a_url_at_the_configured_hub(hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/name", LLAMA, files={"model.safetensors": packed(llama())})
    online = {"HF_ENDPOINT": hub.url, "HF_HUB_OFFLINE": "0", "HF_HUB_ETAG_TIMEOUT": "60"}
    assert llmcfg(tmp_path, "tensors", f"{hub.url}/org/name", "--check", **online).code == 0


def test_a_storage_gets_no_token(hub: HubServer, tmp_path: Path) -> None:
    with HubServer() as storage:
        files = {"model.safetensors": packed(llama())}
        storage.add("bucket/one", None, files=files)
        there = storage.url.replace("127.0.0.1", "localhost")
        hub.add("org/name", LLAMA, files=files, faults={"model.safetensors": f"storage:{there}/bucket/one"})
        assert check(hub, tmp_path).code == 0
        (request,) = storage.requests
    assert "authorization" not in request.headers
    assert request.headers["range"] == "bytes=0-99999"


def test_a_hub_that_knows_no_ranges(hub: HubServer, tmp_path: Path) -> None:
    files = {"model.safetensors": packed(llama())}
    hub.add("org/name", LLAMA, files=files, faults={"model.safetensors": "whole"})
    assert check(hub, tmp_path).code == 0


# Faults -------------------------------------------------------------------------------------------------------------


FAULTS = {
    "gated": "gated on",
    "forbidden": "refuses access (403)",
    "500": "answers 500",
    "429-absurd": "limits our rate",
    "endless-error": "answers 500",
    "truncated": "breaks off in the middle of the file",
    "html": "does not answer like a Hub",
    "other-part": "does not answer like a Hub",
    "bomb": "a compressed file",
    "hang": "does not answer",
    "drip-headers": "does not answer",
}


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        (name, fault)
        for name in ("model.safetensors", INDEX, "b.safetensors")
        for fault in FAULTS
        if (name, fault) != (INDEX, "other-part")  # it is not asked for in parts
    ],
)
def test_faults(hub: HubServer, tmp_path: Path, name: str, fault: str) -> None:
    files = sharded(llama()) | ({name: packed(llama())} if name == "model.safetensors" else {})
    hub.add("org/name", LLAMA, files=files, faults={name: fault})
    usual = {"HF_HUB_ETAG_TIMEOUT": ""} if FAULTS[fault] == "does not answer" else {}
    refused(check(hub, tmp_path, **usual), 3, FAULTS[fault])


def test_neither_file(hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/name", LLAMA, files={"pytorch_model.bin": b"cos\nsystem\n"})
    refused(check(hub, tmp_path), 3, "has neither model.safetensors nor model.safetensors.index.json")


def test_a_shard_that_is_not_there(hub: HubServer, tmp_path: Path) -> None:
    files = sharded(llama())
    del files["b.safetensors"]
    hub.add("org/name", LLAMA, files=files)
    refused(check(hub, tmp_path), 3, "no b.safetensors on")


def test_nothing_listens(tmp_path: Path) -> None:
    env = {"HF_ENDPOINT": refused_url(), "HF_HUB_OFFLINE": "0"}
    result = llmcfg(tmp_path, "tensors", "openai-community/gpt2", "--check", **env)
    assert result.code == 3
    assert "openai-community/gpt2: 127.0.0.1" in result.err


# Lies ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "place",
    [
        "../../../../etc/passwd.safetensors",
        "/etc/x.safetensors",
        "//evil.example/x.safetensors",
        "http://evil.example/x.safetensors",
        "a/../../x.safetensors",
        "./x.safetensors",
        "a\\..\\x.safetensors",
        "C:\\x.safetensors",
        "x.safetensors\n",
        "x\0.safetensors",
        "pytorch_model.bin",
        7,
        None,
        ["a.safetensors"],
    ],
)
def test_names_from_an_index_never_leave_the_repository(hub: HubServer, tmp_path: Path, place: Any) -> None:
    hub.add("org/name", LLAMA, files=sharded(llama(), {"weight_map": {"a": "a.safetensors", "b": place}}))
    refused(check(hub, tmp_path), 2, "is no safetensors file beside it")
    assert hub.asked_for("org/name") == ["config.json", "model.safetensors", INDEX], "no request for any of them"
    assert not list(tmp_path.rglob("*index*")), "it is not kept"


@pytest.mark.parametrize("name", ["a?x=1.safetensors", "a#b.safetensors", "%2e%2e/x.safetensors", "…/é.safetensors"])
def test_odd_names_from_an_index_are_names_of_files(hub: HubServer, tmp_path: Path, name: str) -> None:
    hub.add("org/name", LLAMA, files=sharded({}, {"weight_map": {"x": name}}) | {name: packed(llama())})
    assert check(hub, tmp_path).code == 0
    assert hub.asked_for("org/name")[-1] == name


@pytest.mark.parametrize(
    ("index", "said"),
    [
        ({}, "has no weight_map"),
        ({"weight_map": {}}, "has no weight_map"),
        ({"weight_map": [1]}, "has no weight_map"),
        ([1], "no JSON object"),
        ({"weight_map": {str(n): f"{n}.safetensors" for n in range(20_000)}}, "names 20,000 files"),
    ],
)
def test_an_index_that_is_none(hub: HubServer, tmp_path: Path, index: Any, said: str) -> None:
    hub.add("org/name", LLAMA, files=sharded(llama(), index))
    refused(check(hub, tmp_path), 2, said)
    assert len(hub.requests) == 3


def _header(value: Any) -> bytes:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return struct.pack("<Q", len(raw)) + raw


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "0 bytes are no safetensors file"),
        (b"\xff" * 64, "claims a header of"),
        (struct.pack("<Q", 10**8 + 1), "claims a header of 100000001 bytes"),
        (struct.pack("<Q", 10**7) + b"{}", "cut off within its header"),
        (b"version https://git-lfs.github.com/spec/v1\n", "Git LFS pointer"),
        (_header(b"[" * 100_000), "no JSON object"),
        (_header([1]), "no JSON object"),
        (_header({"a": {"dtype": "F32", "shape": [-1], "data_offsets": [0, 0]}}), "wrongly"),
        (_header({"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}), "cut off: a ends at byte 8 of 0"),
        (_header({"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}}) + bytes(4), "has not the bytes"),
    ],
)
def test_headers_that_lie(hub: HubServer, tmp_path: Path, raw: bytes, said: str) -> None:
    hub.add("org/name", LLAMA, files={"model.safetensors": raw})
    refused(check(hub, tmp_path), 2, said)


# Bounds -------------------------------------------------------------------------------------------------------------

CODE = f"""
import json, sys
from llmcfg.base.errors import LlmcfgError
from llmcfg.source import HubRef, Options
from llmcfg.source.bounds import Bounds
from llmcfg.source.checkpoint import on_hub
try:
    bounds = Bounds(**json.loads(sys.argv[1]))
    said = ["", str(len(on_hub(HubRef("org/name"), None, Options(bounds=bounds), headers=True).tensors))]
except LlmcfgError as error:
    said = [type(error).__name__, str(error)]
print(json.dumps([*said, {PEAK}]))
"""


@pytest.mark.parametrize(
    ("name", "fault", "said"),
    [
        (INDEX, "drip", "sends too slowly"),
        (INDEX, "endless", "its model.safetensors.index.json: more than 1 MiB"),
        (INDEX, "huge", "its model.safetensors.index.json: more than 1 MiB"),
        ("model.safetensors", "drip", "sends too slowly"),
        ("model.safetensors", "endless", "claims a header of 2314885530818453536 bytes"),
        ("b.safetensors", "drip", "sends too slowly"),
        ("b.safetensors", "stall", "does not answer"),
        ("b.safetensors", "endless", "claims a header of"),
    ],
)
def test_no_answer_is_read_without_end(hub: HubServer, tmp_path: Path, name: str, fault: str, said: str) -> None:
    hub.add("org/name", None, files=sharded(llama()) | {name: packed(llama())}, faults={name: fault})
    bounds = {"patience": 1.0, "seconds": 1.0, "index_bytes": MIB}
    run = run_python(CODE, hub.env(tmp_path, HF_TOKEN=TOKEN, HF_HUB_ETAG_TIMEOUT=""), json.dumps(bounds))
    error, message, memory = json.loads(run.stdout)
    assert (error, run.stderr) == ("InvalidConfig" if "header" in said else "FetchError", "")
    assert said in message
    assert hub.sent < 24 * MIB
    assert memory < 150
    assert fault == "stall" or name != INDEX or not list(tmp_path.rglob("*index*"))


def test_all_headers_together_are_bounded(hub: HubServer, tmp_path: Path) -> None:
    names = [f"{number}.safetensors" for number in range(40)]
    index = {"weight_map": {name: name for name in names}}
    large = _header({"__metadata__": {"x": "y" * MIB}})
    hub.add("org/name", None, files=sharded({}, index) | dict.fromkeys(names, large))
    run = run_python(CODE, hub.env(tmp_path), json.dumps({"header_bytes": 4 * MIB}))
    error, message, _ = json.loads(run.stdout)
    assert error == "FetchError"
    assert "the headers of its files: more than 4 MiB, which is not read" in message
    assert len(hub.requests) < 50, "and no more of them are asked for"


def test_the_time_for_all_headers_is_bounded(hub: HubServer, tmp_path: Path) -> None:
    names = [f"{number}.safetensors" for number in range(200)]
    index = {"weight_map": {name: name for name in names}}
    files = sharded({}, index) | dict.fromkeys(names, packed(llama()))
    hub.add("org/name", None, files=files, faults=dict.fromkeys(names, "slow-headers"))
    run = run_python(CODE, hub.env(tmp_path), json.dumps({"patience": 30.0, "total_seconds": 2.0}))
    error, message, _ = json.loads(run.stdout)
    assert (error, "sends too slowly" in message) == ("FetchError", True), message
    assert len(hub.requests) < 150
