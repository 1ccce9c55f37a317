"""RoPE's frequencies against numbers that transformers computed (rope.json), and what cannot be computed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from llmcfg.api import from_dict
from llmcfg.figures.rope import Unusable, frequencies, ropes, variants

CASES = json.loads((Path(__file__).parent / "rope.json").read_text())["cases"]
LLAMA = {"model_type": "llama", "hidden_size": 256, "num_attention_heads": 4, "max_position_embeddings": 4096}


@pytest.mark.parametrize("name", CASES)
def test_equals_transformers(name):
    case = CASES[name]
    (rope,) = (one for one in ropes(from_dict(case["config"])) if one.layers in ("", "full_attention"))
    ours = frequencies(rope, case["length"])
    assert ours.inverse == pytest.approx(case["inverse"], rel=1e-6, abs=1e-12)
    assert ours.attention_factor == pytest.approx(case["attention_factor"], rel=1e-9)
    assert len(ours.treatments) == len(ours.inverse)


def test_what_yarn_does_to_each_pair():
    (rope,) = ropes(from_dict(CASES["yarn"]["config"]))
    treatments = frequencies(rope).treatments
    assert treatments[0] == "extrapolated"
    assert treatments[-1] == "interpolated"
    # Never back and forth: fast pairs stay, slow pairs stretch, those between are blended.
    assert [*treatments] == sorted(treatments, key=("extrapolated", "blended", "interpolated").index)


def test_longrope_has_two_sets():
    (rope,) = ropes(from_dict(CASES["longrope, short"]["config"]))
    assert [said for said, _ in variants(rope)] == ["up to 4096 tokens", "beyond 4096 tokens"]


def test_layers_that_differ_have_one_each():
    config = from_dict({"model_type": "gemma3_text", "num_hidden_layers": 6, "rope_scaling": None})
    assert {rope.layers for rope in ropes(config)} == {"full_attention", "sliding_attention"}


@pytest.mark.parametrize(
    ("scaling", "why"),
    [
        ({"rope_type": "ntk", "factor": 2.0}, "RoPE type 'ntk' is none that transformers implements"),
        ({"rope_type": "linear", "factor": 0}, "a length or factor of 0 makes no sense"),
        ({"rope_type": "linear"}, "the linear RoPE object has no factor"),
        (
            {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0},
            "the llama3 RoPE object has no high_freq_factor",
        ),
        ({"rope_type": "yarn", "factor": "4"}, "factor of the yarn RoPE object is '4', no number"),
        ({"rope_type": "longrope", "long_factor": [1.0]}, "longrope needs short_factor, a list of numbers"),
        (
            {"rope_type": "longrope", "short_factor": [1.0], "long_factor": [1.0]},
            "short_factor has 1 entries for 32 pairs of dimensions",
        ),
    ],
)
def test_what_cannot_be_computed_says_why(scaling, why):
    (rope,) = ropes(from_dict({**LLAMA, "rope_scaling": scaling}))
    with pytest.raises(Unusable) as raised:
        frequencies(rope)
    assert str(raised.value) == why


def test_no_rope():
    assert ropes(from_dict({"model_type": "gpt2"})) == []
