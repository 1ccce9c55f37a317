"""A Hub that sends too much, too slowly, or without end: small bounds, and the whole of it in one line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from llmcfg.source.bounds import Bounds
from tests.hub_server import HubServer
from tests.reading import read

CONFIG = {"model_type": "qwen2", "hidden_size": 64}
MIB = 1 << 20


@pytest.fixture(scope="module")
def hub() -> Iterator[HubServer]:
    with HubServer() as server:
        yield server


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        ("drip", "{host} sends too slowly"),
        ("drip-headers", "{host} does not answer"),
        ("stall", "{host} does not answer"),
        ("hang", "{host} does not answer"),
        ("endless", "its config.json: more than 1 MiB, which is not read"),
        ("huge", "its config.json: more than 1 MiB, which is not read"),
        ("bomb", "{host} sends what it was not asked for: a compressed file"),
    ],
)
def test_no_answer_is_read_without_end(hub: HubServer, tmp_path: Path, fault: str, message: str) -> None:
    hub.add(f"org/{fault}", CONFIG, fault=fault)
    sent = hub.sent
    env = hub.env(tmp_path, HF_HUB_ETAG_TIMEOUT="")
    outcome = read(env, f"org/{fault}", bounds={"patience": 1.0, "seconds": 1.0, "file_bytes": MIB})
    (result,) = outcome.results
    assert result["error"] == "FetchError"
    assert result["message"] == f"org/{fault}: " + message.format(host=hub.url.removeprefix("http://"))
    assert hub.sent - sent < 24 * MIB, "what was sent beyond is in the buffers of both ends"
    assert outcome.memory < 150
    assert [*tmp_path.rglob("*")] == [], "nothing stays behind"


def test_the_usual_bounds_let_a_config_of_some_mebibytes_through(hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/large", {**CONFIG, "filler": "x" * (5 * MIB)})
    assert read(hub.env(tmp_path), "org/large").results[0]["kind"] == "hub"


@pytest.mark.parametrize(
    ("given", "patience"),
    [("", 1.9), ("5", 5.0), ("0", 1.9), ("x", 1.9), ("-1", 1.9), ("1e9", 1.9), ("9" * 400, 600.0), ("9" * 9999, 600.0)],
)
def test_the_environments_patience_has_an_end(given: str, patience: float) -> None:
    bounds = Bounds().patient({"HF_HUB_ETAG_TIMEOUT": given})
    assert bounds.patience == patience
    assert bounds.seconds >= patience


@pytest.mark.parametrize("name", ["HF_HUB_ETAG_TIMEOUT", "HF_HUB_DOWNLOAD_TIMEOUT"])
@pytest.mark.parametrize("value", ["9" * 400, "9" * 5000, "-1", "soon", "1e308", "\udcff"])
def test_absurd_environments_break_nothing(hub: HubServer, tmp_path: Path, name: str, value: str) -> None:
    hub.add("org/fine", CONFIG)
    env = hub.env(tmp_path, **{"HF_HUB_ETAG_TIMEOUT": "60", name: value})
    fine, bundled = read(env, "org/fine", "Qwen/Qwen2-7B").results
    assert "error" not in bundled or "no such model" in bundled["message"]
    assert fine.get("kind") == "hub" or "huggingface_hub does not start" in fine["message"]


@pytest.mark.parametrize(
    "home", ["", "/dev/null", "/proc/nowhere", "$NOTHING/x", "~nobody-at-all", "a\udcffb", "x" * 3000]
)
def test_absurd_homes_are_read_past(hub: HubServer, tmp_path: Path, home: str) -> None:
    hub.add("org/fine", CONFIG)
    env = {**hub.env(tmp_path), "HF_HOME": home, "HF_HUB_CACHE": f"{home}/hub" if home else ""}
    (result,) = read(env, "org/fine").results
    assert result["kind"] == "hub"
