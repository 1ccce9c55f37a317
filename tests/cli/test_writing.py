"""Files that a command writes: whole or not at all, and over nothing that was not meant."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command import FIXTURES, LLMCFG, ROOT, Result, environment
from tests.hub_server import full_disk

MODEL = "Qwen/Qwen2-7B-Instruct"
FILE = FIXTURES / "Qwen--Qwen2-7B-Instruct.json"
Run = Callable[..., Result]

# Each way to write a file, and what such a file begins with.
WAYS = [
    (("--target", "128k", "--write"), ".json", b"{"),
    (("--plot",), ".svg", b"<svg"),
    (("--plot",), ".png", b"\x89PNG"),
]
way = pytest.mark.parametrize(("options", "ending", "begins"), WAYS)


def refused(result: Result, said: str, hint: str | None = None) -> None:
    assert result.code == 2
    first, *more = result.err.splitlines()
    assert first.startswith("error: ")
    assert said in first
    assert more == ([f"hint: {hint}"] if hint else [])


def listing(folder: Path) -> set[str]:
    return set(os.listdir(folder))


@way
def test_a_new_file_has_the_permissions_of_any(
    run: Run, tmp_path: Path, options: tuple[str, ...], ending: str, begins: bytes
) -> None:
    path = tmp_path / f"out{ending}"
    result = run("context", MODEL, *options, str(path))
    assert (result.code, result.err) == (0, f"note: wrote {path}\n")
    assert path.read_bytes().startswith(begins)
    other = tmp_path / "other"
    other.touch()
    assert path.stat().st_mode == other.stat().st_mode
    assert listing(tmp_path) == {path.name, "other"}


@way
def test_a_file_that_is_there_stays_unless_forced(
    run: Run, tmp_path: Path, options: tuple[str, ...], ending: str, begins: bytes
) -> None:
    path = tmp_path / f"out{ending}"
    path.write_text("old")
    path.chmod(0o600)
    refused(run("context", MODEL, *options, str(path)), f"{path} is there already", "--force writes over it")
    assert path.read_text() == "old"
    assert run("context", MODEL, *options, str(path), "--force").code == 0
    assert path.read_bytes().startswith(begins)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert listing(tmp_path) == {path.name}


@way
@pytest.mark.parametrize("force", [(), ("--force",)])
def test_no_link_is_written_through(
    run: Run, tmp_path: Path, options: tuple[str, ...], ending: str, begins: bytes, force: tuple[str, ...]
) -> None:
    path, target = tmp_path / f"out{ending}", tmp_path / "target"
    for there in (False, True):
        if there:
            target.write_text("old")
        path.unlink(missing_ok=True)
        path.symlink_to(target)
        refused(run("context", MODEL, *options, str(path), *force), f"{path} is a link", "name the file itself")
        assert path.is_symlink()
        assert target.exists() is there
    assert target.read_text() == "old"


@pytest.mark.parametrize("what", ["fifo", "directory"])
def test_what_is_no_file_is_not_written_over(run: Run, tmp_path: Path, what: str) -> None:
    path = tmp_path / "out.json"
    os.mkfifo(path) if what == "fifo" else path.mkdir()
    result = run("context", MODEL, "--target", "128k", "--write", str(path), "--force")
    refused(result, "is there and is not a regular file", "name another file")


def test_what_was_read_is_never_written_over(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    shutil.copy(FILE, path)
    os.link(path, tmp_path / "same.json")
    before = path.read_bytes()
    for model in (str(path), str(tmp_path)):
        for out in (path, tmp_path / "same.json"):
            result = run("context", model, "--target", "128k", "--write", str(out), "--force")
            refused(result, f"{out} is the file that was read", "name another file")
    with path.open("rb") as stdin:  # llmcfg context - --write f < f
        done = subprocess.run(
            [*LLMCFG, "context", "-", "--target", "128k", "--write", str(path), "--force"],
            stdin=stdin, capture_output=True, cwd=ROOT, env=environment(tmp_path), check=False, timeout=60,
        )  # fmt: skip
    refused(Result(done.returncode, "", done.stderr.decode()), "is the file that was read", "name another file")
    assert path.read_bytes() == before


def test_standard_input_that_is_no_file_stands_in_nobodys_way(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert run("context", "-", "--target", "128k", "--write", str(out), stdin=FILE.read_text()).code == 0
    assert json.loads(out.read_text())["max_position_embeddings"] == 131072


@way
@pytest.mark.parametrize("there", [False, True])
def test_a_full_disk_leaves_the_old_file_and_no_new_one(
    tmp_path: Path, options: tuple[str, ...], ending: str, begins: bytes, there: bool
) -> None:
    path = tmp_path / f"out{ending}"
    if there:
        path.write_text("old")
    done = subprocess.run(
        [*LLMCFG, "context", MODEL, *options, str(path), "--force"],
        capture_output=True, cwd=ROOT, env=environment(tmp_path), check=False, timeout=60, preexec_fn=full_disk,
    )  # fmt: skip
    refused(Result(done.returncode, "", done.stderr.decode()), f"{path}: file too large", "nothing was written")
    assert listing(tmp_path) == ({path.name} if there else set())
    assert not there or path.read_text() == "old"


@way
@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("x" * 300, "file name too long"),
        ("x/" * 3000 + "x", "file name too long"),
        ("nowhere/out", "no such file or directory"),
        ("file/out", "not a directory"),
    ],
)
def test_places_where_nothing_can_be_written(
    run: Run, tmp_path: Path, options: tuple[str, ...], ending: str, begins: bytes, place: str, said: str
) -> None:
    (tmp_path / "file").touch()
    result = run("context", MODEL, *options, str(tmp_path / f"{place}{ending}"))
    assert (result.code, result.err.startswith("error: "), said in result.err) == (2, True, True), result.err
    assert len(result.err.splitlines()) <= 2
    assert listing(tmp_path) == {"file"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may search every folder")
def test_a_folder_that_cannot_be_searched(run: Run, tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0)
    result = run("context", MODEL, "--target", "128k", "--write", str(tmp_path / "closed" / "out.json"))
    refused(result, "permission denied")


def test_a_name_of_the_longest_kind_is_fine(run: Run, tmp_path: Path) -> None:
    path = tmp_path / ("x" * 250 + ".json")
    assert run("context", MODEL, "--target", "128k", "--write", str(path)).code == 0
    assert listing(tmp_path) == {path.name}


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize("key", ["rope_theta", "beta_fast"])
def test_nothing_to_copy_holds_what_json_has_not(run: Run, tmp_path: Path, number: str, key: str) -> None:
    config = json.loads(FILE.read_text())
    config["rope_scaling"] = {"rope_type": "yarn", "factor": 2.0, "original_max_position_embeddings": 32768, key: 0.5}
    text = json.dumps(config).replace("0.5", number)
    said = "its RoPE settings hold a number that JSON has not"
    for options in ((), ("--write", str(tmp_path / "out.json"))):
        result = run("context", "-", "--target", "1m", *options, stdin=text)
        refused(result, said, "correct the file first: nothing that is copied from it would work")
    plan = json.loads(run("context", "-", "--target", "1m", "--json", stdin=text).out)["target"]
    assert (plan["patch"], said in plan["why"]) == (None, True)
    assert listing(tmp_path) == set()
