"""``llmcfg show --verify``: the same file read by the installed transformers."""

from __future__ import annotations

import importlib.util
import json

import pytest

INSTALLED = importlib.util.find_spec("transformers") is not None
needs_transformers = pytest.mark.skipif(not INSTALLED, reason="transformers is not installed")


@pytest.mark.skipif(INSTALLED, reason="transformers is installed")
def test_without_transformers_there_is_a_hint(run):
    result = run("show", "Qwen/Qwen2-7B", "--verify")
    assert (result.code, result.out) == (2, "")
    assert "hint: pip install 'llmcfg[transformers]'" in result.err


@needs_transformers
def test_a_model_that_both_read_the_same(run):
    result = run("show", "Qwen/Qwen2-7B", "--verify", "--json")
    answer = json.loads(result.out)
    assert answer["differences"] == []
    assert len(answer["checked"]) > 10
    assert result.code == 0


@needs_transformers
def test_a_difference_is_shown_and_is_exit_1(run):
    """T5Stack's decoder has num_decoder_layers; the config's num_hidden_layers is the encoder's (ByT5: 12 and 4)."""
    file = json.dumps({"model_type": "t5", "num_layers": 12, "num_decoder_layers": 4})
    result = run("show", "-", "--verify", stdin=file)
    assert "num_hidden_layers" in result.out
    assert result.code == 1


@needs_transformers
def test_remote_code_is_never_run(run):
    result = run("show", "Qwen/Qwen-7B", "--verify")
    assert result.code == 2
    assert "never run" in result.err
