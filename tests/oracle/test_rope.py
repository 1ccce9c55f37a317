"""RoPE's frequencies of the bundled models against transformers' own functions."""

from __future__ import annotations

import json

import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

from llmcfg.api import from_dict
from llmcfg.figures.rope import frequencies, ropes
from tests.command import FIXTURES

BUNDLED = sorted(path.name for path in FIXTURES.glob("*--*.json"))


@pytest.mark.parametrize("name", BUNDLED)
def test_every_bundled_model(name):
    from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

    transformers.logging.set_verbosity_error()
    raw = json.loads((FIXTURES / name).read_text())
    if raw.get("model_type") not in transformers.CONFIG_MAPPING:
        pytest.skip("a repository's own code")
    config = transformers.CONFIG_MAPPING[raw["model_type"]].from_dict(json.loads(json.dumps(raw)))
    text = config.get_text_config(decoder=True)
    for rope in ropes(from_dict(raw)):
        if rope.kind not in ROPE_INIT_FUNCTIONS:
            continue  # plain RoPE: each model class has its own lines for it
        original = rope.parameters.get("original_max_position_embeddings") or rope.longest
        for length in (None, original + 1):
            layer = {"layer_type": rope.layers} if rope.layers else {}
            inverse, attention = ROPE_INIT_FUNCTIONS[rope.kind](text, "cpu", seq_len=length, **layer)
            ours = frequencies(rope, length)
            assert ours.inverse == pytest.approx(inverse.tolist(), rel=1e-6, abs=1e-9)
            assert ours.attention_factor == pytest.approx(attention, rel=1e-9)
