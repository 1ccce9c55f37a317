"""Laws of contexts and memory that hold for every config, however odd."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings

from llmcfg.base.errors import LlmcfgError
from llmcfg.figures.budget import Asked, budget
from llmcfg.figures.engines import ENGINES, engines
from llmcfg.figures.memory import Machine
from llmcfg.figures.target import reach
from llmcfg.knowledge.formats import FORMATS
from llmcfg.render.context import context_sheet, plan_sheet, rope_sheets
from llmcfg.render.json import dumps
from llmcfg.render.json.context import context_json
from llmcfg.render.json.memory import memory_json
from llmcfg.render.layout import layout
from llmcfg.render.memory import memory_sheet
from llmcfg.render.plot import drawing, series, svg
from tests.json_schema import hold
from tests.test_laws import configs, load


def lines(sheet) -> None:
    for width in (None, 60):
        list(layout(sheet, width))


@given(configs)
@settings(max_examples=60)
def test_contexts_of_any_config(data):
    config = load(data)
    if config is None:
        return
    try:
        plan = reach(config, 1 << 20)
    except LlmcfgError as error:
        plan = error
    hold("context", json.loads(dumps(context_json(config, ENGINES, target=1 << 20, plan=plan, rope=True))))
    lines(context_sheet((config,), ENGINES))
    lines(context_sheet((config, config), ENGINES))
    for row in engines(config):
        assert (row.max_length is None) == (row.why is not None)
        assert row.max_length is None or row.max_length >= 0
    for draw in (
        lambda: [lines(sheet) for sheet in rope_sheets(config)],
        lambda: lines(plan_sheet(config, reach(config, 1 << 20))),
        lambda: svg(drawing(*series([config]))),
    ):
        try:
            draw()
        except LlmcfgError as error:
            assert "\n" not in str(error)


@given(configs)
@settings(max_examples=60)
def test_memory_of_any_config(data):
    config = load(data)
    if config is None:
        return
    for asked in (Asked(), Asked((4096,), 2, FORMATS["int4"], "float8", Machine("one", 1 << 34, 8, 0.9), 10**9)):
        said = budget(config, asked)
        hold("memory", json.loads(dumps(memory_json(said))))
        lines(memory_sheet(said))
        assert all(load.kv_cache is None or load.kv_cache >= 0 for load in said.loads)


@pytest.mark.parametrize("tokens", [1, 1000, 10**6])
def test_more_tokens_never_take_less(tokens):
    from llmcfg.api import from_dict
    from llmcfg.figures.kv_cache import cached

    for kind in ("gemma3_text", "qwen3_next", "deepseek_v3", "llama4_text", "gpt_oss"):
        cache = cached(from_dict({"model_type": kind}))
        assert cache.bytes(tokens) <= cache.bytes(tokens + 1)
