"""Files, directories and standard input."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest

from llmcfg.base.errors import InvalidConfig, UsageError
from llmcfg.source import Options, read, read_all
from llmcfg.source.document import Source
from llmcfg.source.parse import MAX_BYTES

CONFIG = json.dumps({"model_type": "llama", "hidden_size": 64})


def test_a_file_of_any_name(tmp_path: Path) -> None:
    path = tmp_path / "my model.txt"
    path.write_text(CONFIG)
    document = read(str(path))
    assert document.name == str(path)
    assert document.source == Source("file", None, str(path))
    assert document.data == json.loads(CONFIG)


def test_a_directory_is_named_as_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "config.json").write_text(CONFIG)
    monkeypatch.chdir(tmp_path)
    document = read("model/")
    assert document.name == "model"
    assert document.source.path == os.path.join("model/", "config.json")


@pytest.mark.parametrize(
    ("files", "hint"),
    [
        ({}, "name the model's directory"),
        ({"notes.json": "{}"}, "it has notes.json"),
        ({"tokenizer_config.json": "{}", "x.bin": ""}, "a file of weights"),
        ({"model-q4.gguf": "GGUF", "params": ""}, "model-q4.gguf is a GGUF file"),
        ({"model_index.json": "{}", "text_encoder/config.json": "{}"}, "name a component: text_encoder/config.json"),
        ({"trainer_state.json": "{}", "training_args.bin": ""}, "state of a training"),
        ({"checkpoint-500/config.json": "{}"}, "it has checkpoint-500; name one"),
        ({"refs/main": "", "snapshots/x": ""}, "folder of the Hub cache"),
    ],
)
def test_a_directory_without_one_says_what_it_has(tmp_path: Path, files: dict[str, str], hint: str) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    with pytest.raises(InvalidConfig, match=r"a directory without config\.json") as caught:
        read(str(tmp_path))
    assert hint in (caught.value.hint or "")


def test_a_local_directory_that_hides_a_hub_name_says_how_to_reach_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "org" / "name").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InvalidConfig) as caught:
        read("org/name")
    assert "hf://org/name" in (caught.value.hint or "")


def test_a_broken_link(tmp_path: Path) -> None:
    (tmp_path / "config.json").symlink_to(tmp_path / "gone")
    with pytest.raises(InvalidConfig) as caught:
        read(str(tmp_path))
    assert "broken link" in (caught.value.hint or "")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    path.touch(mode=0)
    with pytest.raises(InvalidConfig, match="permission denied"):
        read(str(path))


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    with path.open("wb") as file:
        file.truncate(1 << 40)  # sparse
    with pytest.raises(InvalidConfig, match="larger than 32 MiB"):
        read(str(path))


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no such device")
def test_an_endless_device_is_cut_off() -> None:
    with pytest.raises(InvalidConfig, match="larger than 32 MiB"):
        read("/dev/zero")


def test_standard_input() -> None:
    document = read("-", Options(stdin=io.BytesIO(CONFIG.encode())))
    assert document.name == "<stdin>"
    assert document.source == Source("stdin")
    assert document.data["hidden_size"] == 64


def test_standard_input_is_read_once() -> None:
    first, second = read_all(["-", "-"], Options(stdin=io.BytesIO(CONFIG.encode())))
    assert not isinstance(first, Exception)
    assert isinstance(second, UsageError)


def test_endless_standard_input_is_cut_off() -> None:
    with pytest.raises(InvalidConfig, match="larger than 32 MiB"):
        read("-", Options(stdin=io.BytesIO(b" " * (MAX_BYTES + 2))))


def test_the_good_are_read_beside_the_bad(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(CONFIG)
    (tmp_path / "b.json").write_text("[]")
    results = read_all([str(tmp_path / name) for name in ("a.json", "gone.json", "b.json", "a.json")] + ["a b"])
    assert [type(result).__name__ for result in results] == [
        "Document",
        "InvalidConfig",
        "InvalidConfig",
        "Document",
        "UsageError",
    ]
