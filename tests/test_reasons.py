"""Reasons are sentences: no exception's own words, no word that only this house knows, in anything that people read."""

from __future__ import annotations

import ast
import json
import random
import re
from collections.abc import Iterator
from typing import Any

import pytest

import llmcfg
from llmcfg.base.errors import LlmcfgError
from llmcfg.knowledge.types import TYPES
from llmcfg.words.problems import told
from tests.command import FIXTURES, ROOT

PYTHON = re.compile(
    r"\b[A-Z]\w+(Error|Exception)\b|Traceback|NoneType|out of range|has no attribute|not subscriptable|not iterable"
    r"|unsupported operand|not supported between|must be str|takes \d+ positional|unhashable|<class "
)
INNER = re.compile(r"\bblueprint|\bKeyError\b|\bCompleted\b|\bNode\b", re.IGNORECASE)
PUBLISHED = sorted(FIXTURES.glob("*--*.json"))
WRONG: list[Any] = [None, "x", 0, -1, 1.5, True, [], [1, 2], ["a"], {}, {"a": 1}, 10**6]


def said(raw: dict[str, Any]) -> Iterator[str]:
    """Every sentence that a config gives rise to."""
    try:
        model = llmcfg.from_dict(raw)
    except LlmcfgError as error:
        yield str(error)
        return
    yield from model.notes
    yield from told(model.problems)
    yield from whys(model.figures)
    yield from whys(model.memory(1024)._asdict())
    try:
        model.tensors()
    except LlmcfgError as error:
        yield str(error)


def whys(value: Any) -> Iterator[str]:
    """The reasons in a nest of figures."""
    if hasattr(value, "_asdict"):
        value = value._asdict()
    if isinstance(value, dict):
        for key, one in value.items():
            if key in ("why", "rule", "forbidden") and isinstance(one, str):
                yield one
            yield from whys(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from whys(one)


def broken(raw: dict[str, Any], rng: random.Random, count: int) -> Iterator[dict[str, Any]]:
    for _ in range(count):
        edited = json.loads(json.dumps(raw))
        place = edited
        inner = [value for value in edited.values() if isinstance(value, dict) and value]
        if inner and rng.random() < 0.4:
            place = rng.choice(inner)
        for key in rng.sample(sorted(place), min(len(place), 2)):
            value = place[key]
            place[key] = value[:-1] if isinstance(value, list) and rng.random() < 0.6 else rng.choice(WRONG)
        edited["model_type"] = raw.get("model_type")
        yield edited


def bad(sentences: Iterator[str]) -> list[str]:
    return [one for one in sentences if PYTHON.search(one) or INNER.search(one)]


@pytest.mark.parametrize("path", PUBLISHED, ids=lambda path: path.stem)
def test_published_files_and_broken_ones(path):
    raw = json.loads(path.read_text())
    rng = random.Random(path.stem)
    for one in [raw, *broken(raw, rng, 12)]:
        assert bad(said(one)) == [], one


@pytest.mark.parametrize("part", range(8))
def test_every_type(part):
    for model_type in sorted(TYPES)[part::8]:
        for raw in (
            {"model_type": model_type},
            {"model_type": model_type, "num_hidden_layers": 3, "layer_types": ["x"]},
        ):
            assert bad(said(raw)) == [], raw


MESSAGES = {"Unknown", "Unusable", "InvalidConfig", "UsageError", "FetchError", "Refused", "missing", "append", "say"}


def test_no_message_in_the_source_has_such_words():
    found = []
    for path in sorted((ROOT / "llmcfg").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in MESSAGES:
                texts = [text.value for text in ast.walk(node) if isinstance(text, ast.Constant)]
                found += [f"{path.name}: {text}" for text in texts if isinstance(text, str) and INNER.search(text)]
                named = [part for part in ast.walk(node) if isinstance(part, ast.Attribute) and part.attr == "__name__"]
                found += [f"{path.name}:{node.lineno}: names a Python class" for _ in named]
    assert found == []
