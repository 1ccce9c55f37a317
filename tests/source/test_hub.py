"""huggingface_hub's real client against a real server on the loopback interface, in processes of their own."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.hub_server import HubServer, clean_env, refused_url, run_python

CONFIG = {"model_type": "qwen2", "hidden_size": 64, "filler": list(range(200))}
TOKEN = "hf_notToBeSeenAnywhere"
QWEN = "Qwen/Qwen2-7B"  # in the bundled snapshot

# Prints one JSON line per target, and the notices; whatever the client itself prints would show beside them.
READ = """
import json, sys
from llmcfg.source import Options, read_all
options = Options(**json.loads(sys.argv[1]), notify=lambda line: print(json.dumps({"notice": line})))
for result in read_all(sys.argv[2:], options):
    if isinstance(result, Exception):
        print(json.dumps({"error": type(result).__name__, "message": str(result), "hint": result.hint}))
    else:
        print(json.dumps({"name": result.name, "kind": result.source.kind, "sha": result.source.revision,
                          "path": result.source.path, "size": result.data.get("hidden_size")}))
print(json.dumps({"client": "huggingface_hub" in sys.modules}))
"""


class Outcome(NamedTuple):
    results: list[dict[str, Any]]
    notices: list[str]
    client: bool
    seconds: float


def read(env: dict[str, str], *targets: str, **options: bool) -> Outcome:
    began = time.monotonic()
    process = run_python(READ, env, json.dumps(options), *targets)
    seconds = time.monotonic() - began
    assert process.returncode == 0, process.stderr
    assert process.stderr == "", "neither progress bars nor warnings"
    assert TOKEN not in process.stdout
    lines = [json.loads(line) for line in process.stdout.splitlines()]
    results = [line for line in lines if "kind" in line or "error" in line]
    for result in results:
        assert "\n" not in result.get("message", "")
    return Outcome(results, [line["notice"] for line in lines if "notice" in line], lines[-1]["client"], seconds)


@pytest.fixture(scope="module")
def hub() -> Iterator[HubServer]:
    with HubServer() as server:
        yield server


@pytest.fixture(scope="module")
def other() -> Iterator[HubServer]:
    with HubServer() as server:
        yield server


def test_a_model_is_fetched_into_the_shared_cache_and_read_from_there_when_pinned(
    hub: HubServer, tmp_path: Path
) -> None:
    sha = hub.add("org/fine", CONFIG)
    env = hub.env(tmp_path, HF_TOKEN=TOKEN)
    path = str(tmp_path / "hub" / "models--org--fine" / "snapshots" / sha / "config.json")
    expected = {"name": "org/fine", "kind": "hub", "sha": sha, "path": path, "size": 64}
    assert read(env, "org/fine").results == [expected]
    assert {request.headers["authorization"] for request in hub.requests} == {f"Bearer {TOKEN}"}
    assert {request.path.split("/")[2] for request in hub.requests} == {"fine"}, "no other request, no telemetry"

    before = len(hub.requests)
    assert read(env, "org/fine").results == [expected]
    assert [request.method for request in hub.requests[before:]] == ["HEAD"], "unchanged, so not downloaded again"

    before = len(hub.requests)
    pinned = read(env, f"org/fine@{sha}")
    assert pinned.results == [expected | {"name": f"org/fine@{sha}", "kind": "cache"}]
    assert not pinned.client, "a pinned commit in the cache needs no client"
    assert read(env, "org/fine", offline=True).results == [expected | {"kind": "cache"}]
    assert len(hub.requests) == before

    assert read(env, f"org/fine@{sha}", refresh=True).results[0]["kind"] == "hub"
    assert hub.requests[-1].method == "GET"


def test_revisions_urls_and_redirects(hub: HubServer, tmp_path: Path) -> None:
    sha = hub.add("org/many", CONFIG, refs=("main", "v1", "refs/pr/3"))
    sub = hub.add("org/sub", CONFIG, filename="text/config.json")
    hub.add("org/moved", {}, fault="redirect:/org/many")
    hub.add("org/moved-far", {}, fault=f"redirect:{hub.url}/org/many")
    hub.add("gpt2", CONFIG)
    targets = [
        "org/many@v1",
        "org/many@refs/pr/3",
        f"{hub.url}/org/many/blob/refs%2Fpr%2F3/config.json",
        f"https://huggingface.co/org/many/tree/{sha}",
        "org/moved",
        "org/moved-far",
    ]
    *same, text, legacy = read(
        hub.env(tmp_path), *targets, f"{hub.url}/org/sub/raw/main/text/config.json", "gpt2"
    ).results
    assert [(result.get("kind"), result.get("sha")) for result in same] == [("hub", sha)] * len(targets)
    assert (text["name"], text["sha"]) == ("org/sub/text/config.json@main", sub)
    assert legacy["name"] == "gpt2"


@pytest.mark.parametrize(
    ("fault", "message", "hint"),
    [
        ("unauthorized", "no such model on {host}, or it is private or gated", "hf auth login"),
        ("forbidden", "{host} refuses access (403)", "HF_TOKEN"),
        ("gated", "gated on {host}", "accept its terms"),
        ("disabled", "disabled on {host}", None),
        ("no-repo", "no such model on {host}", "if it is private"),
        ("no-revision", "no revision main on {host}", "refs/pr/N"),
        ("no-entry", "no config.json on {host}", "name the base model"),
        ("429", "{host} limits our rate (429)", "try again in 17 s"),
        ("500", "{host} answers 500", "later"),
        ("get-500", "{host} answers 500", "later"),
        ("truncated", "{host} breaks off in the middle of the file", "again"),
        ("html", "{host} does not answer like a Hub", "HF_ENDPOINT"),
        ("bad-headers", "{host} does not answer like a Hub", "HF_ENDPOINT"),
    ],
)
def test_every_fault_is_one_line_with_a_hint(
    hub: HubServer, tmp_path: Path, fault: str, message: str, hint: str | None
) -> None:
    hub.add(f"org/{fault}", CONFIG, fault=fault)
    outcome = read(hub.env(tmp_path, HF_TOKEN=TOKEN), f"org/{fault}")
    (result,) = outcome.results
    assert result["error"] == "FetchError"
    assert result["message"] == f"org/{fault}: " + message.format(host=hub.url.removeprefix("http://"))
    assert (hint is None and result["hint"] is None) or str(hint) in result["hint"]
    assert outcome.seconds < 10, "no retries"
    assert not list((tmp_path / "hub").rglob("*.incomplete"))


def test_what_is_served_as_a_config_and_is_none(hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/page", b"<html>sign in</html>")
    hub.add("org/cut", b'{"a": ')
    assert [result["error"] for result in read(hub.env(tmp_path), "org/page", "org/cut").results] == [
        "InvalidConfig"
    ] * 2


def test_a_slow_hub_is_waited_for(hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/slow-headers", CONFIG, fault="slow-headers")
    hub.add("org/trickle", CONFIG, fault="trickle")
    assert [result["kind"] for result in read(hub.env(tmp_path), "org/slow-headers", "org/trickle").results] == [
        "hub"
    ] * 2


@pytest.mark.parametrize("fault", ["hang", "get-hang", "503", "429"])
def test_a_dead_hub_costs_little_and_what_is_here_serves(hub: HubServer, tmp_path: Path, fault: str) -> None:
    sha = hub.add("org/known", CONFIG)
    env = hub.env(tmp_path)
    read(env, "org/known")
    hub.add("org/known", {**CONFIG, "new": 1}, fault=fault)
    hub.add(QWEN, CONFIG, fault=fault)
    hub.add("org/unknown", CONFIG, fault=fault)
    outcome = read(env, "org/known", QWEN, "org/unknown", *[f"{QWEN}@main"] * 30)
    known, bundled, unknown, *_ = outcome.results
    assert (known["kind"], known["sha"]) == ("cache", sha)
    assert bundled["kind"] == "bundled"
    assert unknown["error"] == "FetchError"
    (notice,) = outcome.notices
    assert "from the cache: org/known" in notice
    assert f"from the bundled snapshot: {QWEN}" in notice
    assert outcome.seconds < 10


def test_nothing_listens(tmp_path: Path) -> None:
    outcome = read(clean_env(tmp_path, HF_ENDPOINT=refused_url()), QWEN)
    assert outcome.results[0]["kind"] == "bundled"
    assert "does not answer; read from the bundled snapshot" in outcome.notices[0]
    assert outcome.seconds < 10


def test_an_endpoint_that_is_no_address_and_one_with_a_password(tmp_path: Path) -> None:
    outcome = read(clean_env(tmp_path, HF_ENDPOINT="nonsense"), "org/name")
    assert "nonsense is no address" in outcome.results[0]["message"]
    outcome = read(clean_env(tmp_path, HF_ENDPOINT=refused_url().replace("//", f"//me:{TOKEN}@")), "org/name")
    assert "127.0.0.1" in outcome.results[0]["message"]


def test_gated_models_that_are_here_are_read_and_said_to_be(hub: HubServer, tmp_path: Path) -> None:
    hub.add(QWEN, CONFIG, fault="gated")
    hub.add("org/gated", CONFIG, fault="gated")
    outcome = read(hub.env(tmp_path), QWEN, "org/gated")
    assert [result.get("kind", "error") for result in outcome.results] == ["bundled", "error"]
    (notice,) = outcome.notices
    assert "wants a login" in notice


def test_a_missing_model_is_missing_even_if_it_is_bundled(hub: HubServer, tmp_path: Path) -> None:
    hub.add(QWEN, CONFIG, fault="no-repo")
    bundled, typo = read(hub.env(tmp_path), QWEN, "Qwen/Qwen2-7").results
    assert "--offline reads the copy" in bundled["hint"]
    assert f"did you mean {QWEN}?" in typo["hint"]


def test_the_token_goes_to_no_other_host_and_no_other_host_into_the_cache(
    hub: HubServer, other: HubServer, tmp_path: Path
) -> None:
    sha = other.add("org/elsewhere", CONFIG)
    named = other.url.replace("127.0.0.1", "localhost")
    other.add("org/evil", CONFIG, fault="bad-headers")
    hub.add("org/away", CONFIG, fault=f"redirect:{named}/org/elsewhere")
    env = hub.env(tmp_path, HF_TOKEN=TOKEN)
    urls = [f"{other.url}/org/elsewhere", f"{other.url}/org/evil/blob/main/config.json"]
    elsewhere, evil, away = read(env, *urls, "org/away").results
    assert elsewhere == {
        "name": f"{other.url.removeprefix('http://')}/org/elsewhere",
        "kind": "hub",
        "sha": sha,
        "path": None,
        "size": 64,
    }
    assert (evil["kind"], evil["sha"]) == ("hub", None)
    assert other.requests
    assert all("authorization" not in request.headers for request in other.requests)
    assert away["error"] == "FetchError"
    assert not list(tmp_path.rglob("config.json"))


def test_a_cache_that_cannot_be_written_is_no_reason_not_to_read(hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/readonly", CONFIG)
    (tmp_path / "hub").write_text("a file where the cache should be")
    (result,) = read(hub.env(tmp_path), "org/readonly").results
    assert (result["kind"], result["path"], result["size"]) == ("hub", None, 64)


def test_many_models_are_fetched_side_by_side(hub: HubServer, tmp_path: Path) -> None:
    names = [f"org/n{i}" for i in range(12)]
    for name in names:
        hub.add(name, CONFIG, fault="slow-headers")
    outcome = read(hub.env(tmp_path), *names, names[0])
    assert [result["name"] for result in outcome.results] == [*names, names[0]]
    assert outcome.seconds < 20, "one after another they would take 25"


def test_without_the_client(tmp_path: Path) -> None:
    (tmp_path / "huggingface_hub.py").write_text("raise ImportError")
    env = clean_env(tmp_path)
    env["PYTHONPATH"] = f"{tmp_path}:{env['PYTHONPATH']}"
    outcome = read(env, QWEN, "org/name")
    assert outcome.results[0]["kind"] == "bundled"
    assert outcome.results[1]["message"] == "org/name: huggingface_hub is not installed"
    assert "pip install" in outcome.results[1]["hint"]


def test_importing_the_package_imports_nothing_heavy(tmp_path: Path) -> None:
    code = "import sys, llmcfg.source; print([m for m in %r if m in sys.modules])"
    heavy = ["huggingface_hub", "httpx", "httpx2", "requests", "urllib.request", "email", "asyncio", "rich", "difflib"]
    heavy += ["threading", "logging", "concurrent.futures", "pydantic"]
    assert run_python(code % heavy, clean_env(tmp_path)).stdout.strip() == "[]"
