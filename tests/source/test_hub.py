"""Models from the Hub: huggingface_hub's real session against a real server on the loopback interface."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hub_server import HubServer, clean_env, refused_url, run_python
from tests.reading import TOKEN, read

CONFIG = {"model_type": "qwen2", "hidden_size": 64, "filler": list(range(200))}
QWEN = "Qwen/Qwen2-7B"  # in the bundled snapshot


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
    path = tmp_path / "hub" / "models--org--fine" / "snapshots" / sha / "config.json"
    expected = {"name": "org/fine", "kind": "hub", "sha": sha, "path": str(path), "size": 64}
    before = len(hub.requests)
    assert read(env, "org/fine").results == [expected]
    (request,) = hub.requests[before:]  # neither telemetry nor a second question
    assert (request.path, request.headers["authorization"]) == (
        "/org/fine/resolve/main/config.json",
        f"Bearer {TOKEN}",
    )
    assert request.headers["user-agent"].startswith("llmcfg/")

    inode = os.stat(path).st_ino
    assert read(env, "org/fine").results == [expected]
    assert os.stat(path).st_ino == inode, "unchanged, so not written again"

    before = len(hub.requests)
    pinned = read(env, f"org/fine@{sha}")
    assert pinned.results == [expected | {"name": f"org/fine@{sha}", "kind": "cache"}]
    assert not pinned.client, "a pinned commit in the cache needs no client"
    assert read(env, "org/fine", offline=True).results == [expected | {"kind": "cache"}]
    assert len(hub.requests) == before

    assert read(env, f"org/fine@{sha}", refresh=True).results[0]["kind"] == "hub"
    assert os.stat(path).st_ino != inode


def test_a_branch_that_moves_is_followed_and_back(hub: HubServer, tmp_path: Path) -> None:
    first = hub.add("org/moving", CONFIG)
    env = hub.env(tmp_path)
    read(env, "org/moving")
    second = hub.add("org/moving", {**CONFIG, "hidden_size": 65})
    assert [(one["sha"], one["size"]) for one in read(env, "org/moving").results] == [(second, 65)]
    assert read(env, "org/moving", offline=True).results[0]["sha"] == second
    hub.add("org/moving", CONFIG)
    assert read(env, "org/moving").results[0]["sha"] == first
    assert read(env, "org/moving", offline=True).results[0]["sha"] == first


def test_revisions_urls_and_redirects(hub: HubServer, tmp_path: Path) -> None:
    sha = hub.add("org/many", CONFIG, refs=("main", "v1", "refs/pr/3"))
    sub = hub.add("org/sub", CONFIG, filename="text/config.json")
    hub.add("org/moved", {}, fault="redirect:/org/many")
    hub.add("org/moved-far", {}, fault=f"redirect:{hub.url}/org/many")
    hub.add("org/moved-twice", {}, fault="redirect:/org/moved")
    hub.add("gpt2", CONFIG)
    targets = [
        "org/many@v1",
        "org/many@refs/pr/3",
        f"{hub.url}/org/many/blob/refs%2Fpr%2F3/config.json",
        f"https://huggingface.co/org/many/tree/{sha}",
        "org/moved",
        "org/moved-far",
        "org/moved-twice",
    ]
    *same, text, legacy = read(
        hub.env(tmp_path), *targets, f"{hub.url}/org/sub/raw/main/text/config.json", "gpt2"
    ).results
    assert [(result.get("kind"), result.get("sha")) for result in same] == [("hub", sha)] * len(targets)
    assert (text["name"], text["sha"]) == ("org/sub/text/config.json@main", sub)
    assert legacy["name"] == "gpt2"


def test_a_new_name_is_said(hub: HubServer, tmp_path: Path) -> None:
    sha = hub.add("org/new", CONFIG)
    hub.add("gpt2", CONFIG)
    for name, fault in {
        "org/old": "redirect:/org/new", "ORG/New": "redirect:/org/new", "old": "redirect:/org/new",
        "org/twice": "redirect:/org/old", "org/legacy": "redirect:/gpt2", "org/other": f"redirect:{hub.url}/org/new",
    }.items():  # fmt: skip
        hub.add(name, {}, fault=fault)
    env, where = hub.env(tmp_path), hub.url.removeprefix("http://")
    for name in ("org/old", "ORG/New", "old", "org/twice", "org/other"):
        outcome = read(env, name)
        assert outcome.results[0]["sha"] == sha
        assert outcome.notices == [f"{name} is called org/new on {where} now"]
    assert read(env, "org/legacy").notices == [f"org/legacy is called gpt2 on {where} now"]
    assert read(env, "org/old").notices, "also of a copy in the cache"
    for name in ("org/new", "gpt2", f"org/new@{sha}"):
        assert read(env, name).notices == []


@pytest.mark.parametrize(
    ("fault", "message", "hint"),
    [
        ("unauthorized", "no such model on {host}, or it is private or gated", "hf auth login"),
        ("bad-token", "{host} does not know the token", "correct HF_TOKEN"),
        ("forbidden", "{host} refuses access (403)", "HF_TOKEN"),
        ("gated", "gated on {host}", "accept its terms at https://{host}/org/gated, then log in"),
        ("disabled", "disabled on {host}", None),
        ("no-repo", "no such model on {host}", "if it is private"),
        ("no-revision", "no revision main on {host}", "refs/pr/N"),
        ("no-entry", "no config.json on {host}", "name the base model"),
        ("404", "{host} answers 404, and not like a Hub", "check the name"),
        ("407", "{host} cannot be reached: the proxy wants a login (407)", "http://user:password@proxy:port"),
        ("429", "{host} limits our rate (429)", "try again in 17 s"),
        ("429-absurd", "{host} limits our rate (429)", "try again later; the limit is higher with a login"),
        ("500", "{host} answers 500", "later"),
        ("endless-error", "{host} answers 500", "later"),
        ("truncated", "{host} breaks off in the middle of the file", "again"),
        ("html", "{host} does not answer like a Hub", "HF_ENDPOINT"),
        ("html-hub", "{host} does not answer like a Hub", "HF_ENDPOINT"),
        ("bad-headers", "{host} does not answer like a Hub", "HF_ENDPOINT"),
        ("redirect-to:/org/redirect-to/resolve/main/config.json", "{host} redirects in circles", "HF_ENDPOINT"),
        ("redirect-to:file:///etc/passwd", "{host} redirects to no address", "HF_ENDPOINT"),
        ("redirect-to:ftp://localhost/", "{host} redirects to no address", "HF_ENDPOINT"),
        ("redirect-to:http://localhost:port/", "{host} redirects to no address", "HF_ENDPOINT"),
    ],
)
def test_every_fault_is_one_line_with_a_hint(
    hub: HubServer, tmp_path: Path, fault: str, message: str, hint: str | None
) -> None:
    name = f"org/{fault.partition(':')[0]}"
    hub.add(name, CONFIG, fault=fault)
    asked = len(hub.requests)
    (result,) = read(hub.env(tmp_path, HF_TOKEN=TOKEN), name).results
    where = hub.url.removeprefix("http://")
    assert result["error"] == "FetchError"
    assert result["message"] == f"{name}: " + message.format(host=where)
    assert result["hint"] is None if hint is None else hint.format(host=where) in result["hint"]
    assert len(hub.requests) == asked + (9 if "circles" in message else 1), "no retries, and redirects have an end"
    assert [*tmp_path.rglob("*")] == [], "nothing stays behind"


def test_what_is_served_as_a_config_and_is_none_is_not_kept(hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/page", b"<html>sign in</html>")
    hub.add("org/cut", b'{"a": ')
    hub.add("org/deep", b'{"a": ' + b"[" * 5000 + b"]" * 5000 + b"}")
    outcome = read(hub.env(tmp_path), "org/page", "org/cut", "org/deep")
    assert [result["error"] for result in outcome.results] == ["InvalidConfig"] * 3
    assert "nested deeper" in outcome.results[2]["message"]
    assert [*tmp_path.rglob("*")] == []


def test_a_slow_hub_is_waited_for(hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/slow-headers", CONFIG, fault="slow-headers")
    hub.add("org/trickle", CONFIG, fault="trickle")
    assert [result["kind"] for result in read(hub.env(tmp_path), "org/slow-headers", "org/trickle").results] == [
        "hub"
    ] * 2


@pytest.mark.parametrize("fault", ["hang", "503", "429", "html"])
def test_a_dead_hub_costs_little_and_what_is_here_serves(hub: HubServer, tmp_path: Path, fault: str) -> None:
    sha = hub.add("org/known", CONFIG)
    read(hub.env(tmp_path), "org/known")
    env = hub.env(tmp_path, HF_HUB_ETAG_TIMEOUT="")
    names = ["org/known", QWEN, "org/unknown", *(f"org/unknown{number}" for number in range(60))]
    for name in names:
        hub.add(name, CONFIG, fault=fault)
    asked = len(hub.requests)
    outcome = read(env, *names, *[f"{QWEN}@main"] * 30)
    known, bundled, unknown, *_ = outcome.results
    assert (known["kind"], known["sha"]) == ("cache", sha)
    assert bundled["kind"] == "bundled"
    assert unknown["error"] == "FetchError"
    assert len(hub.requests) <= asked + 17, "who is dead is not asked by all"
    (notice,) = outcome.notices
    assert "from the cache: org/known" in notice
    assert f"from the bundled snapshot: {QWEN}" in notice


def test_gated_models_that_are_here_are_read_and_said_to_be(hub: HubServer, tmp_path: Path) -> None:
    hub.add(QWEN, CONFIG, fault="gated")
    hub.add("org/gated", CONFIG, fault="gated")
    outcome = read(hub.env(tmp_path), QWEN, "org/gated")
    assert [result.get("kind", "error") for result in outcome.results] == ["bundled", "error"]
    (notice,) = outcome.notices
    assert "wants a login" in notice
    hub.add(QWEN, CONFIG, fault="bad-token")
    (notice,) = read(hub.env(tmp_path), QWEN).notices
    assert "does not know the token; read from the bundled snapshot" in notice


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
    other.add("org/page", CONFIG, fault="html")
    hub.add("org/away", CONFIG, fault=f"redirect:{named}/org/elsewhere")
    hub.add("org/near", CONFIG, fault=f"redirect:{other.url}/org/elsewhere")  # the same host, another port
    env = hub.env(tmp_path, HF_TOKEN=TOKEN)
    urls = [f"{other.url}/org/{name}/blob/main/config.json" for name in ("elsewhere", "evil", "page")]
    elsewhere, evil, page, away, near = read(env, *urls, "org/away", "org/near").results
    assert elsewhere == {
        "name": f"{other.url.removeprefix('http://')}/org/elsewhere@main",
        "kind": "hub",
        "sha": sha,
        "path": None,
        "size": 64,
    }
    assert (evil["kind"], evil["sha"]) == ("hub", None)
    assert page["error"] == "FetchError"
    assert len(other.requests) == 5
    assert all("authorization" not in request.headers for request in other.requests)
    assert [away["error"], near["error"]] == ["FetchError"] * 2
    assert not list(tmp_path.rglob("config.json"))


def test_what_the_hub_keeps_in_a_storage_is_read_from_there_and_cached(
    hub: HubServer, other: HubServer, tmp_path: Path
) -> None:
    storage = other.url.replace("127.0.0.1", "localhost")
    other.add("bucket/one", CONFIG)
    sha = hub.add("org/stored", CONFIG, fault=f"storage:{storage}/bucket/one")
    hub.add("org/short", CONFIG, fault=f"short:{storage}/bucket/one")
    before = len(other.requests)
    stored, short = read(hub.env(tmp_path, HF_TOKEN=TOKEN), "org/stored", "org/short").results
    assert (stored["kind"], stored["sha"]) == ("hub", sha)
    assert stored["path"] is not None
    assert "breaks off in the middle of the file" in short["message"]
    assert len(other.requests) == before + 2
    assert all("authorization" not in request.headers for request in other.requests[before:])


def test_a_storage_that_is_down_is_named(hub: HubServer, tmp_path: Path) -> None:
    storage = refused_url()
    hub.add("org/stored", CONFIG, fault=f"storage:{storage}/bucket/one")
    (result,) = read(hub.env(tmp_path), "org/stored").results
    assert f"{storage.removeprefix('http://')} does not answer" in result["message"]


def test_neighbours_are_asked_for_where_a_repository_has_them_and_once(hub: HubServer, tmp_path: Path) -> None:
    files = {"generation_config.json": b'{"eos_token_id": [1, 2]}', "tokenizer_config.json": b'{"model_max_length": 9}'}
    files |= {"README.md": b"", "model.safetensors": b"", "vocab.json": b"{}"}
    sha = hub.add("org/neighbours", CONFIG, files=files)
    env = hub.env(tmp_path, HF_TOKEN=TOKEN)
    code = "import sys; from llmcfg.source import read; print(sorted(read(sys.argv[1]).neighbours.items()))"
    expected = (
        "[('generation_config.json', {'eos_token_id': [1, 2]}), ('tokenizer_config.json', {'model_max_length': 9})]"
    )

    def shown(target: str) -> str:
        return run_python(code, env, target).stdout.strip()

    assert shown("org/neighbours") == expected
    assert sorted(hub.asked_for("org/neighbours")) == sorted(["config.json", *list(files)[:2]])
    (listed,) = [one for one in hub.lists if "org/neighbours" in one.path]
    assert listed.headers["authorization"] == f"Bearer {TOKEN}"
    lists = len(hub.lists)
    assert shown("org/neighbours") == expected
    assert hub.asked_for("org/neighbours")[3:] == ["config.json"], "the cache knows what the commit has"
    assert shown(f"org/neighbours@{sha}") == expected
    assert (len(hub.asked_for("org/neighbours")), len(hub.lists)) == (4, lists)
    hub.add("org/neighbours", {**CONFIG, "hidden_size": 65}, files={"generation_config.json": b'{"eos_token_id": 3}'})
    assert shown("org/neighbours") == "[('generation_config.json', {'eos_token_id': 3})]", "another commit's"


@pytest.mark.parametrize("fault", ["no-repo", "500", "hang", "html", "deep-list", "429", "404"])
def test_a_hub_that_lists_no_files_still_serves_a_config(hub: HubServer, tmp_path: Path, fault: str) -> None:
    name = f"org/listless-{fault}"
    hub.add(name, CONFIG, files={"generation_config.json": b"{}"}, faults={"/": fault})
    assert read(hub.env(tmp_path, HF_HUB_ETAG_TIMEOUT=""), name).results[0]["kind"] == "hub"
    assert hub.asked_for(name) == ["config.json"]


@pytest.mark.parametrize("fault", ["hang", "500", "truncated", "html", "bad-headers", "gated", "bomb", "huge"])
def test_a_neighbour_that_cannot_be_had_is_left_out(hub: HubServer, tmp_path: Path, fault: str) -> None:
    name = f"org/bad-{fault}"
    faults = {"generation_config.json": fault}
    hub.add(name, CONFIG, files={"generation_config.json": b"{}", "quant_config.json": b'{"bits": 4}'}, faults=faults)
    code = "import sys; from llmcfg.source import read; d = read(sys.argv[1]); print([*d.neighbours], d.oddities)"
    said = run_python(code, hub.env(tmp_path, HF_HUB_ETAG_TIMEOUT=""), name).stdout
    assert said.startswith("['quant_config.json'] ('generation_config.json beside it is left out: ")


LORA = b'{"peft_type": "LORA", "r": 4, "base_model_name_or_path": "org/base"}'


@pytest.mark.parametrize(
    ("files", "outcome"),
    [
        ({"adapter_config.json": LORA, "README.md": b""}, "org/base LORA 64"),
        ({"params.json": b'{"dim": 64, "n_layers": 2, "n_heads": 2, "hidden_dim": 9}'}, "None None 64"),
        ({"original/params.json": b'{"dim": 64, "n_layers": 2, "n_heads": 2, "multiple_of": 9}'}, "None None 64"),
        (
            {
                "modules.json": b'[{"path": "0_Transformer", "type": "sentence_transformers.models.Transformer"}]',
                "0_Transformer/config.json": b'{"model_type": "bert", "hidden_size": 64}',
                "0_Transformer/sentence_bert_config.json": b"{}",
            },
            "None None 64",
        ),
        ({"model_index.json": b"{}", "unet/config.json": b"{}"}, "model_index.json is the index of a diffusers"),
        ({"m-Q4_K.gguf": b"GGUF"}, "m-q4_k.gguf is a GGUF file"),
        ({"pytorch_model.bin": b""}, "pytorch_model.bin is a file of weights"),
        ({"README.md": b""}, "no config.json on"),
    ],
)
@pytest.mark.parametrize("again", [False, True])
def test_a_repository_without_a_config(
    hub: HubServer, tmp_path: Path, files: dict[str, bytes], outcome: str, again: bool
) -> None:
    hub.add("org/base", CONFIG)
    hub.add("org/without", None, files=files)
    code = (
        "import sys; from llmcfg.source import Options, read; from llmcfg.api import load\n"
        "try:\n d = read(sys.argv[1], Options(offline=len(sys.argv) > 2)); a = d.adapter\n"
        " print(a and a.read_from, a and a.type, load(sys.argv[1]).hidden_size)\n"
        "except Exception as e: print(e)"
    )
    env = hub.env(tmp_path)
    assert outcome in run_python(code, env, "org/without").stdout
    if again and outcome.endswith("64"):
        assert outcome in run_python(code, env, "org/without", "offline").stdout, "from the cache"


def test_addresses_of_other_hubs(hub: HubServer, other: HubServer, tmp_path: Path) -> None:
    sha = other.add("org/scope", CONFIG, refs=("main", "master"), files={"generation_config.json": b"{}"})
    env = hub.env(tmp_path, HF_TOKEN=TOKEN)
    scope = f"{other.url}/models/org/scope"
    urls = [scope, f"{scope}/summary", f"{scope}/files", f"{scope}/file/view/master/config.json"]
    urls += [f"{scope}/resolve/master/config.json", f"{other.url}/org/scope", f"{other.url}/org/scope/tree/main"]
    results = read(env, *urls).results
    assert [result.get("sha") for result in results] == [sha] * len(urls)
    assert other.asked_for("models/org/scope").count("generation_config.json") == 2
    assert all("authorization" not in request.headers for request in [*other.requests, *other.lists])
    other.add("some/dir", CONFIG, filename="anything.json")
    (plain,) = read(env, f"{other.url}/some/dir/resolve/main/anything.json?x=1").results
    assert plain["size"] == 64


def test_many_models_are_fetched_side_by_side(hub: HubServer, tmp_path: Path) -> None:
    names = [f"org/n{i}" for i in range(12)]
    for name in names:
        hub.add(name, CONFIG, fault="slow-headers")
    outcome = read(hub.env(tmp_path), *names, names[0])
    assert [result["name"] for result in outcome.results] == [*names, names[0]]
    assert hub.most_at_once > 4


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
    heavy += ["threading", "logging", "concurrent.futures", "pydantic", "ssl", "socket"]
    assert run_python(code % heavy, clean_env(tmp_path)).stdout.strip() == "[]"
