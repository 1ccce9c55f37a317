"""Bytes → JSON object: what is read, what is noted, what is refused and in which words."""

from __future__ import annotations

import json
import math
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcfg.base.errors import InvalidConfig, LlmcfgError
from llmcfg.source.parse import MAX_BYTES, MAX_DEPTH, parse_json

# no lone surrogates, and no key that has a meaning
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8).filter(lambda text: text != "__float__")
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(TEXT, JSON, max_size=6), st.booleans(), st.sampled_from([None, 2, "\t"]))
def test_a_json_object_comes_back_as_it_was(data: dict[str, Any], ascii_only: bool, indent: int | str | None) -> None:
    parsed, oddities = parse_json(json.dumps(data, ensure_ascii=ascii_only, indent=indent).encode(), "x")
    assert parsed == data
    assert list(parsed) == list(data)
    assert oddities == ()


@given(
    st.binary(max_size=200)
    | st.text(alphabet='{}[]",:\\u0aNeE+-. \n\t\ud800').map(lambda s: s.encode("utf-8", "replace"))
)
def test_no_input_raises_anything_but_our_own_error(raw: bytes) -> None:
    try:
        data, oddities = parse_json(raw, "x")
    except LlmcfgError as error:
        assert "\n" not in str(error)
        assert error.hint
    else:
        assert isinstance(data, dict)
        print(data, oddities)  # can be encoded


@given(st.dictionaries(TEXT, JSON, min_size=1, max_size=4), st.data())
def test_a_file_cut_anywhere_is_refused(data: dict[str, Any], draw: st.DataObject) -> None:
    raw = json.dumps(data).encode()
    with pytest.raises(InvalidConfig):
        parse_json(raw[: draw.draw(st.integers(0, len(raw) - 1))], "x")


@pytest.mark.parametrize(
    ("raw", "data", "noted"),
    [
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}, "byte order mark"),
        ('{"a": "é"}'.encode("utf-16"), {"a": "é"}, "UTF-16"),
        ('\ufeff{"a": 1}'.encode("utf-16-be"), {"a": 1}, "UTF-16"),
        (b'{"a": "x\ty"}', {"a": "x\ty"}, "control characters"),
        (b'{"a": {"b": 1, "b": 2}}', {"a": {"b": 2}}, "given more than once, of which the last counts: a.b"),
        (b'{"a": {"b": 1, "b": 2}, "a": 3}', {"a": 3}, "last counts: a"),
        (b'{"a": [0, Infinity]}', {"a": [0, math.inf]}, "Infinity, which JSON has no number for (bare literal): a[1]"),
        (b'{"a": {"__float__": "-Infinity"}}', {"a": -math.inf}, '({"__float__": \u2026}): a'),
        (b'{"a": "\\ud800x"}', {"a": "\ufffdx"}, "lone surrogates"),
        (b'{"\\udc00": 1}', {"\ufffd": 1}, "lone surrogates"),
    ],
)
def test_what_is_odd_is_read_and_noted(raw: bytes, data: dict[str, Any], noted: str) -> None:
    parsed, oddities = parse_json(raw, "x")
    assert parsed == data
    assert noted in "; ".join(oddities)


def test_nan_in_both_spellings() -> None:
    parsed, oddities = parse_json(b'{"a": NaN, "b": {"__float__": "NaN"}}', "x")
    assert math.isnan(parsed["a"])
    assert math.isnan(parsed["b"])
    assert len(oddities) == 1


@pytest.mark.parametrize("raw", [b'{\r\n\t"a": 1\r\n}\r\n', b'{"a": "\\ud83d\\ude00"}', b'{"a": {"__float__": "x"}}'])
def test_what_is_not_odd_is_not_noted(raw: bytes) -> None:
    assert parse_json(raw, "x")[1] == ()


def test_many_oddities_are_counted_not_listed() -> None:
    raw = "{" + ", ".join(f'"k{i}": 1, "k{i}": 2' for i in range(500)) + "}"
    (line,) = parse_json(raw.encode(), "x")[1]
    assert "k0" in line
    assert "495 more" in line


@pytest.mark.parametrize(
    ("raw", "message", "hint"),
    [
        (b"", "the file is empty", "config.json"),
        (b" \n", "the file is empty", "config.json"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 7\n", "Git LFS pointer", "git lfs pull"),
        (b"<!DOCTYPE html><html></html>", "an HTML or XML page", "/resolve/"),
        (b"[1, 2]", "a JSON list, not an object", "one object"),
        (b'"text"', "a JSON string", "one object"),
        (b"12", "a JSON number", "one object"),
        (b"null", "a JSON null", "one object"),
        (b'{"a": 1', "truncated", "again"),
        (b'{"a": "b', "truncated", "again"),
        (b'{"a": tru', "truncated", "again"),
        (b'{"a": 1,', "truncated", "again"),
        (b'{"a": 1,}', "a comma before the closing bracket, line 1 column", "remove that comma"),
        (b'{"a": [1,\n]}', "a comma before the closing bracket", "remove that comma"),
        (b'{\n  // x\n  "a": 1}', "a comment, line 2 column 3", "remove the comments"),
        (b"{'a': 1}", "single quotes", "double quotes"),
        (b'{"a": True}', "a Python literal", "true"),
        (b'{"a": 1}\n{"a": 2}', "more follows after the first value, line 2 column 1", "one object per file"),
        (b'{"a": 1 "b": 2}', "line 1 column 9", "mend"),
        (b"model_type: llama", "not JSON", "config.json"),
        (b"PK\x03\x04\x14\x00", "a zip archive", "config.json"),
        (b"GGUF\x03\x00\x00\x00", "a GGUF file", "config.json"),
        (b"\x1f\x8b\x08\x00", "a gzip file", "config.json"),
        (b"\x80\x04\x95\x10", "a Python pickle", "config.json"),
        (b'\x20\x00\x00\x00\x00\x00\x00\x00{"a": {}}', "a safetensors file", "config.json"),
        (b'{"a": "\xe9"}', "not UTF-8 text (byte 7)", "UTF-8"),
        (b'{"a": 1e400}', "the number 1e400 is too large", "number"),
        (b'{"a": -1e400}', "the number -1e400 is too large", "number"),
        (b'{"a": ' + b"9" * 5000 + b"}", "a number of 5000 digits", "number"),
        (b"[" * 100_000, "nested deeper", "check"),
        (b'{"a":' * 101 + b"1" + b"}" * 101, f"nested deeper than {MAX_DEPTH}", "check"),
        (b" " * (MAX_BYTES + 1), "larger than 32 MiB", "config.json"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_what_is_refused_says_so_in_one_line(raw: bytes, message: str, hint: str) -> None:
    with pytest.raises(InvalidConfig) as caught:
        parse_json(raw, "model/f.json")
    assert str(caught.value).startswith("model/f.json: ")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
    assert hint in (caught.value.hint or "")


def test_the_bounds_themselves_are_fine() -> None:
    parse_json(b'{"a":' * MAX_DEPTH + b"1" + b"}" * MAX_DEPTH, "x")
    assert parse_json(b'{"a": ' + b"9" * 40 + b"}", "x")[0]["a"] == 10**40 - 1
    assert parse_json(b'{"a": 1.7976931348623157e308}', "x")[0]["a"] == sys.float_info.max


def test_a_name_cannot_move_the_cursor() -> None:
    with pytest.raises(InvalidConfig) as caught:
        parse_json(b"", "a\x1b[2J\nb")
    assert str(caught.value).isprintable()
