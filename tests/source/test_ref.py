"""What was typed → where to look."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcfg.base.errors import InvalidConfig, LlmcfgError, UsageError
from llmcfg.source.ref import FileRef, HubRef, StdinRef, UrlRef, parse_ref

SCOPE = HubRef("a/b", endpoint="https://modelscope.cn", modelscope=True)
SCOPE_FILE = SCOPE._replace(revision="v1", filename="sub/config.json")
SHA = "0123456789abcdef0123456789abcdef01234567"


@pytest.mark.parametrize(
    ("target", "ref"),
    [
        ("-", StdinRef()),
        ("Qwen/Qwen2-7B", HubRef("Qwen/Qwen2-7B")),
        ("gpt2", HubRef("gpt2")),
        ("Qwen/Qwen2-7B@main", HubRef("Qwen/Qwen2-7B", "main")),
        (f"Qwen/Qwen2-7B@{SHA}", HubRef("Qwen/Qwen2-7B", SHA)),
        ("Qwen/Qwen2-7B@refs/pr/3", HubRef("Qwen/Qwen2-7B", "refs/pr/3")),
        ("gpt2@v1.0", HubRef("gpt2", "v1.0")),
        ("EleutherAI/pythia-1b@step1000", HubRef("EleutherAI/pythia-1b", "step1000")),
        ("hf://Qwen/Qwen2-7B", HubRef("Qwen/Qwen2-7B")),
        ("hf://models/Qwen/Qwen2-7B@v1", HubRef("Qwen/Qwen2-7B", "v1")),
        ("hf://Qwen/Qwen2-7B@refs%2Fpr%2F3", HubRef("Qwen/Qwen2-7B", "refs/pr/3")),
        ("hf://Qwen/Qwen2-7B@refs/pr/3/sub/config.json", HubRef("Qwen/Qwen2-7B", "refs/pr/3", "sub/config.json")),
        ("hf://Qwen/Qwen2-7B/config.json", HubRef("Qwen/Qwen2-7B")),
        ("https://huggingface.co/Qwen/Qwen2-7B", HubRef("Qwen/Qwen2-7B")),
        ("https://hf.co/Qwen/Qwen2-7B/", HubRef("Qwen/Qwen2-7B")),
        ("https://huggingface.co/gpt2", HubRef("gpt2")),
        ("https://huggingface.co/gpt2/blob/main/config.json", HubRef("gpt2", "main")),
        ("HTTPS://HuggingFace.co/Qwen/Qwen2-7B/tree/main", HubRef("Qwen/Qwen2-7B", "main")),
        ("https://huggingface.co/Qwen/Qwen2-7B/tree/main/onnx", HubRef("Qwen/Qwen2-7B", "main", "onnx/config.json")),
        (f"https://huggingface.co/Qwen/Qwen2-7B/commit/{SHA}", HubRef("Qwen/Qwen2-7B", SHA)),
        ("https://huggingface.co/a/b/resolve/v1/config.json?download=true#L3", HubRef("a/b", "v1")),
        ("https://huggingface.co/a/b/raw/main/sub/config.json", HubRef("a/b", "main", "sub/config.json")),
        ("https://huggingface.co/a/b/blob/refs%2Fpr%2F3/config.json", HubRef("a/b", "refs/pr/3")),
        ("https://huggingface.co/a/b/blob/refs/pr/3/config.json", HubRef("a/b", "refs/pr/3")),
        ("https://huggingface.co/api/models/a/b", HubRef("a/b")),
        ("http://127.0.0.1:8080/a/b", HubRef("a/b", endpoint="http://127.0.0.1:8080")),
        ("https://Mirror.example/a/b/tree/v2", HubRef("a/b", "v2", endpoint="https://mirror.example")),
        ("http://[::1]:80/a/b", HubRef("a/b", endpoint="http://[::1]:80")),
        ("https://hf-mirror.com/a/b/blob/main/config.json", HubRef("a/b", "main", endpoint="https://hf-mirror.com")),
        ("https://modelscope.cn/models/a/b", SCOPE),
        ("https://modelscope.cn/models/a/b/", SCOPE),
        ("https://modelscope.cn/models/a/b/summary", SCOPE),
        ("https://modelscope.cn/models/a/b/files", SCOPE),
        ("https://modelscope.cn/models/a/b/file/view/v1/sub/config.json?status=1", SCOPE_FILE),
        ("https://modelscope.cn/models/a/b/resolve/v1/sub/config.json", SCOPE_FILE),
        ("https://modelscope.cn/api/v1/models/a/b/repo?Revision=v1&FilePath=sub%2Fconfig.json", SCOPE_FILE),
        ("https://example.org/x/config.json", UrlRef("https://example.org/x/config.json")),
        ("http://e.org:8080/a/b/c/d.json?raw=1#L3", UrlRef("http://e.org:8080/a/b/c/d.json?raw=1")),
        (
            "https://raw.githubusercontent.com/a/b/main/config.json",
            UrlRef("https://raw.githubusercontent.com/a/b/main/config.json"),
        ),
        (
            "https://github.com/a/b/blob/main/sub/config.json",
            UrlRef("https://raw.githubusercontent.com/a/b/main/sub/config.json"),
        ),
    ],
)
def test_what_is_understood(target: str, ref: object) -> None:
    assert parse_ref(target) == ref


def test_an_existing_path_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Qwen" / "Qwen2-7B").mkdir(parents=True)
    (tmp_path / "gpt2").write_text("{}")
    (tmp_path / "odd name, été.txt").write_text("{}")
    assert parse_ref("Qwen/Qwen2-7B") == FileRef("Qwen/Qwen2-7B")
    assert parse_ref("hf://Qwen/Qwen2-7B") == HubRef("Qwen/Qwen2-7B")
    assert parse_ref("gpt2") == FileRef("gpt2")
    assert parse_ref("odd name, été.txt") == FileRef("odd name, été.txt")
    assert parse_ref(".") == FileRef(".")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert parse_ref("~/gpt2") == FileRef(str(tmp_path / "gpt2"))


@pytest.mark.parametrize(
    "target",
    ["./a", "../a", "/nowhere/x", "~/nowhere-at-all", "config.json", "a\\b", "a/b/c", "org/model/", "x.JSON", "m.gguf"],
)
def test_what_is_written_like_a_path_and_is_not_there(target: str) -> None:
    with pytest.raises(InvalidConfig, match="no such file") as caught:
        parse_ref(target)
    assert caught.value.hint


@pytest.mark.parametrize(
    "target",
    [
        "",
        " ",
        "a b",
        "-x",
        "--json",
        "a/-b",
        "a--b",
        "a..b",
        "a/b.git",
        "org/na\nme",
        "org/nämé",
        "x" * 97,
        "a/b@",
        "a/b@-x",
        "a/b@/etc",
        "a/b@..",
        "a/b@x/../y",
        "a/b@x//y",
        "a/b@.hidden",
        "a/b@a\x1bb",
        "a/b@x y",
        "a/b@c@{1}",
        "a/b@" + "x" * 201,
        "hf://datasets/a/b",
        "hf://",
        "ftp://host/a/b",
        "https://huggingface.co",
        "https://huggingface.co/",
        "https://huggingface.co/datasets/a/b",
        "https://huggingface.co/a/b/discussions/3",
        "https://huggingface.co/a/b/blob",
        "https://huggingface.co/a/b/blob/refs/pr",
        "https://huggingface.co/a/b/blob/main/model.safetensors",
        "https://huggingface.co/a/b/blob/main/%2e%2e/%2e%2e/x.json",
        "https://huggingface.co/a/b/blob/%2e%2e/config.json",
        "https://huggingface.co/a/%2e%2e",
        "https://host:port/a/b",
        "https://ho st/a/b",
        "https://[::1/a/b",
        "https:///a/b",
        "https://huggingface.co/a/b/blob/main/model.gguf",
        "https://example.org/files/model.gguf",
        "https://modelscope.cn/models/a",
        "https://modelscope.cn/models/a/b/resolve/main/%2e%2e/x.json",
    ],
)
def test_what_is_refused(target: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_ref(target)
    assert str(caught.value).isprintable()
    assert caught.value.hint


@pytest.mark.parametrize(
    "target", ["https://me:hf_secret@huggingface.co/a/b", "https://hf_secret@host/a/b", "ftp://me:hf_secret@h/a"]
)
def test_a_password_in_a_url_is_refused_and_never_repeated(target: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_ref(target)
    assert "secret" not in f"{caught.value} {caught.value.hint}"


WORDS = ["https://huggingface.co/", "https://h/", "hf://", "..", "b.json", "%2e%2e", "%2F", "refs/pr/3", "blob", "tree"]
PIECES = st.sampled_from([*WORDS, "resolve", "main", *"\0\x1b/@-~\\:?#.[]é\ud800 a"])


@given(st.lists(PIECES | st.text(max_size=3), max_size=9).map("".join))
def test_nothing_escapes_and_nothing_else_is_raised(target: str) -> None:
    try:
        ref = parse_ref(target)
    except LlmcfgError as error:
        assert f"{error}{error.hint}".isprintable()
        return
    if isinstance(ref, HubRef):
        for part in (*ref.repo_id.split("/"), *(ref.revision or "main").split("/"), *ref.filename.split("/")):
            assert part not in ("", ".", "..")
            assert not set(part) & set("\\\0:\x1b")
        assert ref.repo_id.count("/") <= 1
        assert ref.filename.endswith(".json")
