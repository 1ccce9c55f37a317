"""``llmcfg memory`` as a user sees it."""

from __future__ import annotations

import json

import pytest

INSTRUCT = "Qwen/Qwen2-7B-Instruct"


def test_a_model_on_a_gpu(run, snapshot):
    result = run("memory", INSTRUCT, "--context", "8k,32k", "--gpu", "rtx 4090x2", "--batch", "2")
    assert (result.code, result.err) == (0, "")
    assert result.out == snapshot


@pytest.mark.parametrize("columns", [50, 100])
def test_on_a_terminal(screen, columns):
    result = screen("memory", "google/gemma-3-4b-it", "--vram", "24GB", "--color", "never", columns=columns)
    assert result.code == 0
    assert max(map(len, result.out.splitlines())) <= columns


def test_json(run):
    said = json.loads(run("memory", INSTRUCT, "--context", "128k", "--gpu", "h100", "--tokens", "7T", "--json").out)
    (load,) = said["loads"]
    assert (load["context"], load["kv_cache"]) == (131072, 57344 * 131072)
    assert said["machine"]["memory"] == 80 << 30
    assert [row["size"] for row in said["tensor_parallel"]] == [1]
    assert said["training"]["flops"] > 0


@pytest.mark.parametrize(
    ("text", "read"), [("131,072", [131072]), ("1,048,576", [1048576]), ("8k,32k", [8192, 32768]),
                       ("8k\uff0c32k", [8192, 32768]), ("131\uff0c072", [131072]), ("8192,32768", [8192, 32768])],
)  # fmt: skip
def test_contexts(run, text, read):
    said = json.loads(run("memory", INSTRUCT, "--context", text, "--json").out)
    assert [load["context"] for load in said["loads"]] == read


def test_a_format_of_the_cache_reaches_every_figure(run):
    said = json.loads(run("memory", INSTRUCT, "--context", "1k", "--kv-dtype", "fp8", "--json").out)
    assert (said["kv_cache"]["dtype"], said["kv_cache"]["bytes_per_token"]) == ("float8", 28672)
    assert said["loads"][0]["kv_cache"] == 28672 * 1024
    assert {row["bytes"] for row in said["kv_cache"]["engines"]} == {28672 * 1024}


def test_show_has_the_same_figures(run):
    shown = json.loads(run("show", INSTRUCT, "--json").out)["figures"]["kv_cache"]
    said = json.loads(run("memory", INSTRUCT, "--json").out)["kv_cache"]
    del said["engines"]
    assert said == shown


def test_what_is_not_known_is_null_with_a_reason(run, tmp_path):
    path = tmp_path / "own.json"
    path.write_text('{"model_type": "somebodys_own", "max_position_embeddings": 4096}')
    said = json.loads(run("memory", str(path), "--json").out)
    assert said["weights"]["bytes"] is None
    assert said["weights"]["why"]
    assert said["kv_cache"]["bytes_per_token"] is None
    assert said["why"]


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("--gpu", "voodoo 2"), "no GPU 'voodoo 2' is known"),
        (("--gpu", "a100"), "may be A100 80GB or A100 40GB"),
        (("--gpu", "h100", "--vram", "80GB"), "give one"),
        (("--vram", "24"), "is not a size with its unit"),
        (("--context", "8k,,32k"), "--context '' is not a number of tokens"),
        (("--dtype", "int3"), "no weight format 'int3' is known"),
        (("--kv-dtype", "int2"), "no cache format 'int2' is known"),
        (("--tokens", "many"), "is not a count"),
    ],
)
def test_one_line_errors(run, arguments, error):
    result = run("memory", INSTRUCT, *arguments)
    assert result.code == 2
    first, *hint = result.err.splitlines()
    assert first.startswith("error: ") and error in first
    assert all(line.startswith("hint: ") for line in hint)
