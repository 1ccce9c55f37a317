"""Laws that hold for every config, however odd."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import llmcfg
from llmcfg.compare import Change
from llmcfg.knowledge.aliases import ALIASES
from llmcfg.knowledge.types import TYPES as EVERY_TYPE
from llmcfg.render.diff import diff_sheet
from llmcfg.render.json import dumps
from llmcfg.render.json.diff import diff_json
from llmcfg.render.layout import layout
from llmcfg.render.show import raw_sheet, show_sheet
from llmcfg.resolve.complete import complete
from llmcfg.words.differences import differences
from tests.command import FIXTURES
from tests.json_schema import hold

KEYS = sorted(
    {alias.partition(".")[0] for aliases in ALIASES.values() for alias in aliases}
    | {"rope_scaling", "rope_parameters", "text_config", "vision_config", "quantization_config", "layer_types"}
    | {
        "use_sliding_window",
        "sliding_window",
        "max_window_layers",
        "multi_query",
        "alibi",
        "type",
        "rope_type",
        "factor",
    }
)
TYPES = [
    "llama",
    "qwen2",
    "qwen",
    "falcon",
    "gemma3",
    "deepseek_v3",
    "gpt2",
    "t5",
    "whisper",
    "chatglm",
    "no-such-type",
]
REAL = [json.loads(path.read_text()) for path in sorted(FIXTURES.glob("*--*.json"))]

scalars = st.none() | st.booleans() | st.integers(-4, 10**6) | st.floats() | st.text(max_size=8)
keys = st.sampled_from(KEYS) | st.text(max_size=6)
values: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=6), inner, max_size=6)
    ),
    max_leaves=12,
)
odd = st.dictionaries(keys, values, max_size=14).flatmap(
    lambda data: st.sampled_from([None, *TYPES]).map(lambda kind: {**data, "model_type": kind} if kind else data)
)
edited = st.sampled_from(REAL).flatmap(lambda real: odd.map(lambda edits: {**real, **edits}))


def _of_a_type(kind: str) -> st.SearchStrategy[Any]:
    """A file of one of transformers' types with a few of its fields set to anything."""
    completed = complete(kind, {})
    fields = sorted(name for name in completed.values if not name.startswith("_")) if completed is not None else KEYS
    edits = st.dictionaries(st.sampled_from(fields), values, min_size=1, max_size=3)
    return edits.map(lambda some: {**some, "model_type": kind})


configs = odd | edited | st.sampled_from(sorted(EVERY_TYPE)).flatmap(_of_a_type)


def load(data: dict[str, Any]) -> llmcfg.Config | None:
    try:
        return llmcfg.from_dict(data, "org/model")
    except llmcfg.LlmcfgError:
        return None


@given(configs)
@settings(max_examples=300)
def test_nothing_but_our_own_error_and_every_screen_is_drawn(data):
    config = load(data)
    if config is None:
        return
    hold("show", json.loads(dumps(config.to_dict()), parse_constant=lambda name: 1 / 0))
    for sheet in (show_sheet(config, everything=True), raw_sheet(config)):
        for width in (None, 40, 80):
            for line in layout(sheet, width):
                text = "".join(piece.text for piece in line)
                assert width is None or len(text) <= width
                assert "\n" not in text and "\x1b" not in text


@given(configs)
@settings(max_examples=300)
def test_every_raw_key_is_mapped_or_listed(data):
    config = load(data)
    if config is None:
        return
    mapped = {path.partition(".")[0] for path in config.feeds}
    left = {path.partition(".")[0] for path in config.unmapped}
    assert {key.partition(".")[0] for key in data} <= mapped | left
    for path, value in config.unmapped.items():
        assert path not in config.feeds
        assert "." in path or data[path] is value


@given(configs)
@settings(max_examples=200)
def test_a_value_has_an_origin_and_an_unknown_a_reason(data):
    config = load(data)
    if config is None:
        return
    for name, fact in config.facts.items():
        assert fact.origin is not None or (
            fact.value is None and any(note.startswith(f"{name} is not known: ") for note in config.notes)
        )


@given(configs)
@settings(max_examples=150)
def test_a_model_does_not_differ_from_itself(data):
    one, other = load(data), load(dict(reversed(data.items())))
    if one is None or other is None:
        return
    comparison = llmcfg.diff(one, one)
    assert comparison.changes == ()
    assert differences(comparison) == []
    # nor does the order of keys change an answer
    assert [change for change in llmcfg.diff(one, other).changes if change.field in one.facts] == []


MIRRORED = {"added": "removed", "removed": "added", "changed": "changed", "cosmetic": "cosmetic"}


@given(configs, configs)
@settings(max_examples=200)
def test_a_diff_mirrors(a, b):
    one, other = load(a), load(b)
    if one is None or other is None:
        return
    forth, back = llmcfg.diff(one, other), llmcfg.diff(other, one)
    hold("diff", json.loads(dumps(diff_json(forth))))
    mirrored = [
        Change(change.field, change.group, MIRRORED[change.kind], change.values[::-1], change.origins[::-1])
        for change in back.changes
    ]
    key = lambda change: (change.field, repr(change))  # noqa: E731
    assert repr(sorted(forth.changes, key=key)) == repr(sorted(mirrored, key=key))
    assert len(forth.same) == len(back.same)
    assert list(layout(diff_sheet(forth, everything=True), 60))
