"""The shared cache: what we put there is what huggingface_hub would, and what ails it is named and mended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from llmcfg.base.errors import InvalidConfig
from llmcfg.source import Options
from llmcfg.source import read as read_here
from llmcfg.source.document import Document
from tests.hub_server import HubServer, full_disk, refused_url, run_python
from tests.reading import read

CONFIG = {"model_type": "qwen2", "hidden_size": 64}
QWEN = "Qwen/Qwen2-7B"  # in the bundled snapshot


@pytest.fixture(scope="module")
def hub() -> Iterator[HubServer]:
    with HubServer() as server:
        yield server


def folder(home: Path, repo_id: str) -> Path:
    return home / "hub" / ("models--" + repo_id.replace("/", "--"))


def files(home: Path) -> list[str]:
    return sorted(str(path.relative_to(home)) for path in home.rglob("*") if not path.is_dir())


# Others' tools ------------------------------------------------------------------------------------------------------

DOWNLOAD = """
import sys
from huggingface_hub import hf_hub_download, scan_cache_dir
for local in (True, False):
    print(hf_hub_download("org/name", "config.json", local_files_only=local))
found = scan_cache_dir()
print(len(found.warnings), [(r.repo_id, len(r.revisions), r.nb_files, sorted(r.refs)) for r in found.repos])
"""


def test_the_client_reads_what_we_have_fetched(hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/name", CONFIG)
    env = hub.env(tmp_path)
    (ours,) = read(env, "org/name").results
    asked = len(hub.requests)
    local, online, found = run_python(DOWNLOAD, {**env, "HF_HUB_DISABLE_TELEMETRY": "1"}).stdout.splitlines()
    assert [local, online] == [ours["path"]] * 2
    assert found == "0 [('org/name', 1, 1, ['main'])]"
    assert [request.method for request in hub.requests[asked:]] == ["HEAD"], "the client downloads nothing again"


def test_the_layouts_are_the_same(hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/name", CONFIG, refs=("main", "refs/pr/1"))
    code = "from huggingface_hub import hf_hub_download as get; get('org/name', 'config.json', revision='refs/pr/1')"
    assert run_python(code, hub.env(tmp_path / "theirs")).returncode == 0
    read(hub.env(tmp_path / "ours"), "org/name@refs/pr/1")

    def layout(home: Path) -> dict[str, str]:
        """Each file's content, or where it links to; but what the client puts there for itself."""
        return {
            name: os.readlink(home / name) if (home / name).is_symlink() else (home / name).read_text()
            for name in files(home)
            if name.startswith("hub/models--") and ".no_exist" not in name
        }

    assert layout(tmp_path / "ours") == layout(tmp_path / "theirs")
    assert len(layout(tmp_path / "ours")) == 3


def test_we_read_what_the_client_has_fetched(hub: HubServer, tmp_path: Path) -> None:
    sha = hub.add("org/name", CONFIG)
    code = "from huggingface_hub import hf_hub_download as get; get('org/name', 'config.json')"
    assert run_python(code, hub.env(tmp_path)).returncode == 0
    asked = len(hub.requests)
    by_name, by_sha = read(hub.env(tmp_path), "org/name", f"org/name@{sha}", offline=True).results
    assert (by_name["kind"], by_sha["kind"]) == ("cache", "cache")
    assert len(hub.requests) == asked


def test_several_processes_fill_one_cache(hub: HubServer, tmp_path: Path) -> None:
    names = [f"org/n{number}" for number in range(8)]
    for name in names:
        hub.add(name, CONFIG, fault="trickle")
    code = (
        "import sys; from llmcfg.source import Options, read_all; "
        "print(*(d.source.path for d in read_all(sys.argv[1:])), sep='\\n')"
    )
    command = [sys.executable, "-c", code, *names]
    processes = [subprocess.Popen(command, env=hub.env(tmp_path), stdout=subprocess.PIPE, text=True) for _ in range(3)]
    said = {process.communicate(timeout=60)[0] for process in processes}
    (paths,) = said
    for path in paths.splitlines():
        assert json.loads(Path(path).read_text()) == CONFIG
    assert len([name for name in files(tmp_path) if ".no_exist" not in name]) == 3 * len(names)
    assert not [name for name in files(tmp_path) if "tmp" in name]


# Damage -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (b'{"model_type": "qw', "bytes of"),
        (b"", "0 bytes of"),
        (b"\0" * 48, "a binary file, not JSON"),
        (b" " * 48, "the file is empty"),
    ],
)
@pytest.mark.parametrize("pinned", [False, True])
def test_a_damaged_copy_is_named_and_fetched_again(
    hub: HubServer, tmp_path: Path, damage: bytes, said: str, pinned: bool
) -> None:
    sha = hub.add("org/name", CONFIG)
    name = f"org/name@{sha}" if pinned else "org/name"
    env = hub.env(tmp_path)
    path = Path(read(env, name).results[0]["path"])
    assert path.stat().st_size == 48
    path.write_bytes(damage)

    outcome = read(env, name)
    assert outcome.results == [{"name": name, "kind": "hub", "sha": sha, "path": str(path), "size": 64}]
    (notice,) = outcome.notices
    assert notice.startswith(f"{name} in the cache: ")
    assert notice.endswith("; downloaded again")
    assert said in notice
    assert json.loads(path.read_text()) == CONFIG
    assert read(env, name).notices == []


def test_a_damaged_copy_and_no_hub(hub: HubServer, tmp_path: Path) -> None:
    for name in ("org/name", QWEN):
        hub.add(name, CONFIG)
    env = hub.env(tmp_path)
    for result in read(env, "org/name", QWEN).results:
        Path(result["path"]).write_text('{"a": ')
    truncated = "the file is truncated: it ends inside a value, in line 1"

    offline = read(env, "org/name", QWEN, offline=True)
    ours, bundled = offline.results
    assert (ours["error"], bundled["kind"]) == ("InvalidConfig", "bundled")
    assert ours["message"] == f"org/name in the cache: {truncated}"
    assert "without --offline" in ours["hint"]
    assert offline.notices == [f"{QWEN} in the cache: {truncated}; read from the bundled snapshot"]

    down = read({**env, "HF_ENDPOINT": refused_url()}, "org/name", QWEN)
    ours, bundled = down.results
    assert (ours["error"], bundled["kind"]) == ("FetchError", "bundled")
    assert "it refuses the connection; org/name in the cache: the file is truncated" in ours["message"]
    assert down.notices[0] == f"{QWEN} in the cache: {truncated}; read from the bundled snapshot"


@pytest.mark.parametrize("place", ["refs/main", "snapshots/{sha}/config.json"])
@pytest.mark.parametrize("what", ["fifo", "directory", "device", "loop", "bytes"])
def test_what_is_no_file_in_the_cache_is_not_opened(hub: HubServer, tmp_path: Path, place: str, what: str) -> None:
    sha = hub.add("org/name", CONFIG)
    env = hub.env(tmp_path)
    read(env, "org/name")
    path = folder(tmp_path, "org/name") / place.format(sha=sha)
    path.unlink()
    if what == "fifo":
        os.mkfifo(path)
    elif what == "directory":
        path.mkdir()
    elif what == "device":
        path.symlink_to("/dev/zero")
    elif what == "loop":
        path.symlink_to(path)
    else:
        path.write_bytes(b"\xff\xfe\x00\xd8")
    (offline,) = read(env, "org/name", offline=True).results
    assert offline["error"] in ("FetchError", "InvalidConfig")
    outcome = read(env, "org/name")
    assert (outcome.results[0]["kind"], outcome.results[0]["size"]) == ("hub", 64)
    if what == "directory" and "config" in place:
        assert "cannot be written (is a directory)" in outcome.notices[0]
    elif what != "directory":
        assert read(env, "org/name", offline=True).results[0]["kind"] == "cache", "mended"


@pytest.mark.parametrize("what", ["fifo", "directory", "bytes", "deep", "number", "huge"])
@pytest.mark.parametrize("name", ["tokenizer_config.json", "hf_quant_config.json", "modules.json"])
def test_a_neighbour_that_is_none_is_left_out(tmp_path: Path, what: str, name: str) -> None:
    (tmp_path / "config.json").write_text(json.dumps(CONFIG))
    path = tmp_path / name
    if what == "fifo":
        os.mkfifo(path)
    elif what == "directory":
        path.mkdir()
    elif what == "huge":
        with path.open("wb") as file:
            file.truncate(1 << 40)
    else:
        path.write_bytes({"bytes": b"\xff\xfe\x00\xd8", "deep": b"[" * 100_000, "number": b"1"}[what])
    done: list[Document] = []
    limit = threading.Thread(target=lambda: done.append(read_here(str(tmp_path))), daemon=True)
    limit.start()
    limit.join(30)
    (document,) = done
    assert document.neighbours.get(name, {}) == {}
    if not (what == "number" and name == "tokenizer_config.json"):
        (said,) = document.oddities
        assert said.startswith(f"{name} beside it is left out: ")


def test_a_directory_whose_config_is_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "config.json")
    with pytest.raises(InvalidConfig, match="a directory without config"):
        read_here(str(tmp_path))


@pytest.mark.skipif(not os.path.exists("/dev/fd"), reason="no such folder")
def test_a_pipe_that_is_named_is_read() -> None:
    ends = os.pipe()
    os.write(ends[1], json.dumps(CONFIG).encode())
    os.close(ends[1])
    assert read_here(f"/dev/fd/{ends[0]}", Options()).data == CONFIG
    os.close(ends[0])


# No room ------------------------------------------------------------------------------------------------------------


def test_a_full_disk_is_named_and_read_past(hub: HubServer, tmp_path: Path) -> None:
    names = ["org/a", "org/b"]
    for name in names:
        hub.add(name, CONFIG)
    outcome = read(hub.env(tmp_path), *names, before=full_disk)
    assert [(result["kind"], result["path"], result["size"]) for result in outcome.results] == [("hub", None, 64)] * 2
    assert outcome.notices == [
        f"the cache {tmp_path / 'hub'} cannot be written (file too large); read without it: org/a, org/b"
    ]
    assert files(tmp_path) == []


def test_a_cache_that_cannot_be_written_is_named_and_read_past(hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/readonly", CONFIG)
    (tmp_path / "hub").write_text("a file where the cache should be")
    outcome = read(hub.env(tmp_path), "org/readonly")
    assert [(result["kind"], result["path"]) for result in outcome.results] == [("hub", None)]
    assert "cannot be written (not a directory); read without it: org/readonly" in outcome.notices[0]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_home_without_permissions(hub: HubServer, tmp_path: Path) -> None:
    hub.add("org/readonly", CONFIG)
    home = tmp_path / "home"
    home.mkdir(mode=0)
    outcome = read(hub.env(home), "org/readonly")
    home.chmod(0o700)
    assert outcome.results[0]["kind"] == "hub"
    assert "(permission denied)" in outcome.notices[0]
