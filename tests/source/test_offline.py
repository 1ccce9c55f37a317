"""The shared cache and the bundled snapshot: what is found in them, and in which order."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from llmcfg.base.errors import FetchError, UsageError
from llmcfg.source import Options, cache, known_models, read, snapshot
from llmcfg.source.ref import HubRef

SHA = "a1b2c3d4" * 5
OTHER = "a1b2c3d5" * 5


def put(home: Path, repo_id: str, sha: str, text: str = '{"hidden_size": 1}', ref: str | None = "main") -> Path:
    """Lay a config into the cache as the client does."""
    folder = home / "hub" / ("models--" + repo_id.replace("/", "--"))
    path = folder / "snapshots" / sha / "config.json"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    if ref:
        (folder / "refs" / ref).parent.mkdir(parents=True, exist_ok=True)
        (folder / "refs" / ref).write_text(sha)
    return path


def fixtures(folder: Path) -> str:
    """A snapshot of two models."""
    index = {
        "schema": 1,
        "models": {
            "Org/One": {"file": "one.json", "revision": SHA, "published_at": "https://x", "aliases": ["one"]},
            "Org/Two": {"file": "two.json", "revision": None, "published_at": "https://x"},
        },
    }
    (folder / "index.json").write_text(json.dumps(index))
    for name in ("one", "two"):
        (folder / f"{name}.json").write_text(json.dumps({"model_type": name}))
    return str(folder)


@pytest.mark.parametrize(
    ("env", "root"),
    [
        ({"HF_HUB_CACHE": "/a", "HUGGINGFACE_HUB_CACHE": "/b", "HF_HOME": "/c"}, "/a"),
        ({"HUGGINGFACE_HUB_CACHE": "/b", "HF_HOME": "/c"}, "/b"),
        ({"HF_HOME": "/c", "XDG_CACHE_HOME": "/d"}, "/c/hub"),
        ({"XDG_CACHE_HOME": "/d"}, "/d/huggingface/hub"),
        ({}, os.path.expanduser("~/.cache/huggingface/hub")),
        ({"HF_HOME": "~/x"}, os.path.expanduser("~/x/hub")),
    ],
)
def test_where_the_cache_is(env: dict[str, str], root: str) -> None:
    assert cache.root(env) == root


def test_what_is_found_in_the_cache(tmp_path: Path) -> None:
    env = {"HF_HOME": str(tmp_path)}
    path = put(tmp_path, "org/name", SHA)
    put(tmp_path, "org/name", OTHER, ref="refs/pr/3")
    found = (str(path), SHA)
    assert cache.find(HubRef("org/name"), env) == found
    assert cache.find(HubRef("org/name", "main"), env) == found
    assert cache.find(HubRef("org/name", SHA), env) == found
    assert cache.find(HubRef("org/name", SHA[:8]), env) == found
    assert cache.find(HubRef("org/name", SHA[:7]), env) is None, "two commits begin like this"
    assert cache.find(HubRef("org/name", SHA[:6]), env) is None
    assert (cache.find(HubRef("org/name", "refs/pr/3"), env) or "")[1] == OTHER
    assert cache.find(HubRef("org/name", "v1"), env) is None
    assert cache.find(HubRef("org/name", "main", "sub/config.json"), env) is None
    assert cache.find(HubRef("org/other"), env) is None
    assert cache.cached_models(env) == ["org/name"]


def test_a_ref_that_is_no_commit_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path, "org/name", SHA)
    (tmp_path / "hub" / "models--org--name" / "refs" / "main").write_text("../../..")
    assert cache.find(HubRef("org/name"), {"HF_HOME": str(tmp_path)}) is None


def test_a_cache_that_is_not_there() -> None:
    assert cache.cached_models({"HF_HOME": "/nowhere"}) == []
    assert cache.find(HubRef("a/b", "0123456789"), {"HF_HOME": "/nowhere"}) is None


def test_folders_that_are_no_models_are_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "org/name", SHA)
    hub = tmp_path / "hub"
    for name in (b"models--a\xff--b", b"models--a--b--c", b"models--..--etc", b"models--", b"models--a\x1b[2J"):
        path = os.path.join(os.fsencode(hub), name, b"snapshots", os.fsencode(SHA))
        os.makedirs(path)
        with open(os.path.join(path, b"config.json"), "wb") as file:
            file.write(b"{}")
    os.mkfifo(hub / "models--org--fifo")
    os.makedirs(hub / "models--org--pipe" / "snapshots" / SHA)
    os.mkfifo(hub / "models--org--pipe" / "snapshots" / SHA / "config.json")
    assert cache.cached_models({"HF_HOME": str(tmp_path)}) == ["org/name"]


def test_what_is_found_in_the_snapshot(tmp_path: Path) -> None:
    folder = fixtures(tmp_path)
    one = snapshot.find("Org/One", None, folder)
    assert one == snapshot.Bundled("Org/One", str(tmp_path / "one.json"), SHA)
    assert snapshot.find("org/ONE", "main", folder) == one
    assert snapshot.find("One", SHA, folder) == one
    assert snapshot.find("Org/One", SHA[:7], folder) == one
    assert snapshot.find("Org/One", SHA[:6], folder) is None
    assert snapshot.find("Org/One", OTHER, folder) is None
    assert snapshot.find("Org/Two", "v1", folder) is None
    assert snapshot.find("Org/Three", None, folder) is None
    assert snapshot.bundled_models(folder) == ["Org/One", "Org/Two"]
    assert snapshot.bundled_models("/nowhere") == []


def test_every_bundled_model_can_be_read() -> None:
    for model in snapshot.bundled_models():
        document = read(f"hf://{model}", Options(offline=True, env={"HF_HOME": "/nowhere"}))
        assert document.source.kind == "bundled"
        assert document.name == model
        assert document.oddities == ()


def test_offline_prefers_the_cache_and_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = fixtures(tmp_path)
    monkeypatch.setattr(snapshot, "fixtures_dir", lambda: folder)
    env = {"HF_HOME": str(tmp_path)}
    said: list[str] = []
    offline = Options(offline=True, env=env, notify=said.append)
    assert read("org/one", offline).source == ("bundled", SHA, str(tmp_path / "one.json"))
    path = put(tmp_path, "org/one", OTHER)
    assert read("org/one", offline).source == ("cache", OTHER, str(path))
    assert read("org/one", Options(env={**env, "TRANSFORMERS_OFFLINE": "1"})).source.kind == "cache"
    assert known_models(env) == ["Org/One", "Org/Two", "org/one"]
    assert said == []


def test_offline_and_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot, "fixtures_dir", lambda: fixtures(tmp_path))
    with pytest.raises(FetchError, match="neither in the cache nor in the bundled snapshot") as caught:
        read("org/tow", Options(env={"HF_HOME": str(tmp_path), "HF_HUB_OFFLINE": "true"}))
    assert "did you mean Org/Two?" in (caught.value.hint or "")


@pytest.mark.parametrize(
    "options", [Options(offline=True, refresh=True), Options(refresh=True, env={"HF_HUB_OFFLINE": "1"})]
)
def test_refresh_contradicts_offline(options: Options) -> None:
    with pytest.raises(UsageError):
        read("org/name", options)


def test_another_hosts_model_is_not_served_from_here(tmp_path: Path) -> None:
    put(tmp_path, "org/name", SHA)
    with pytest.raises(FetchError):
        read("https://example.invalid/org/name", Options(offline=True, env={"HF_HOME": str(tmp_path)}))
