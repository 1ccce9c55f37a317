"""Heads, positions and frequencies layer by layer, against small models of every type in transformers."""

from __future__ import annotations

import json
import math

import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

from llmcfg.api import from_dict
from llmcfg.figures.heads import heads
from llmcfg.figures.layers import attends
from llmcfg.figures.rope import Unusable, frequencies, ropes
from llmcfg.resolve.positions import attending, turned
from tests.oracle.probe import Refused, probe
from tools.traits import build

HALF = {"layer_types": ["sliding_attention", "full_attention"] * 4}
ALPHA = {"rope_parameters": {"rope_type": "dynamic", "alpha": 1000.0, "factor": 1.0, "rope_theta": 1e4}}
YARN = {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 64, "rope_theta": 1e4}
# What files of these types vary layer by layer; their class defaults are tried besides.
EDITS = [
    ("afmoe", HALF),
    ("cohere2", HALF),
    ("cohere2", {**HALF, "sliding_window": None}),
    ("exaone4", HALF),
    ("exaone4", {**HALF, "sliding_window": None}),
    ("flint", HALF),
    ("gemma3_text", {**HALF, "rope_parameters": dict.fromkeys(("full_attention", "sliding_attention"), YARN)}),
    ("gemma3_text", {"layer_types": ["sliding_attention"] * 8}),
    ("gemma4_text", {**HALF, "num_global_key_value_heads": 1, "attention_k_eq_v": True}),
    ("granite_swa", {"layer_rope_theta": [0, 1e4, 5e5, 1e4] * 2}),
    ("granitemoe_swa", {"layer_rope_theta": [0, 1e4, 5e5, 1e4] * 2}),
    (
        "hunyuan_v1_dense",
        {"rope_parameters": {"rope_type": "dynamic", "alpha": 1000.0, "factor": 1.0, "rope_theta": 1e4}},
    ),
    (
        "hunyuan_v1_moe",
        {"rope_parameters": {"rope_type": "dynamic", "alpha": 1000.0, "factor": 1.0, "rope_theta": 1e4}},
    ),
    ("kolibri1", HALF),
    ("laguna", {**HALF, "num_attention_heads_per_layer": [16, 8] * 4}),
    ("laguna", {"num_attention_heads_per_layer": [8, 16, 24, 8] * 2}),
    ("llama4_text", {"no_rope_layers": [0, 1, 1, 1] * 2}),
    ("mimo_v2_flash", HALF),
    ("modernbert", {"layer_types": ["sliding_attention"] * 8}),
    ("olmo3", {**HALF, "rope_parameters": {"full_attention": YARN, "sliding_attention": {"rope_type": "default"}}}),
    ("smollm3", {"no_rope_layers": [0, 1, 1, 1] * 2}),
    ("smollm3", {"no_rope_layer_interval": 2}),
]
# Keys and values are repeated for each expert before they are compared; the cache holds them once.
REPEATED = {"jetmoe"}
# No rotary module of theirs is about the model's own layers: sounds and boxes have positions of another kind.
ASIDE = {
    "bros", "clvp_encoder", "lasr_ctc", "nemotron3_diarization", "nemotron_asr_streaming_encoder", "parakeet_encoder",
    "sapiens2",
}  # fmt: skip


@pytest.fixture(autouse=True)
def quiet():
    transformers.logging.set_verbosity_error()
    torch.set_num_threads(1)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("model_type", "edit"),
    [*((model_type, {}) for model_type in build.own_types()), *EDITS],
    ids=lambda value: value if isinstance(value, str) else ",".join(value),
)
def test_every_type(model_type, edit):
    try:
        seen = probe(model_type, edit)
    except (Refused, LookupError, ImportError, ValueError, TypeError) as refusal:
        if edit:
            raise
        pytest.skip(str(refusal)[:100])
    config = from_dict(json.loads(json.dumps(seen.config, default=str)))
    at = attending(config.resolved.text, config.layer_types, config.num_hidden_layers)
    if seen.layers is not None and at is not None and len(seen.layers) == config.num_hidden_layers:
        groups = turned(config.resolved.text, config.layer_types, config.num_hidden_layers)
        turning = {layer for one in groups if one.parameters is not None for layer in one.layers or ()}
        for layer, really in enumerate(seen.layers):
            if really.heads is None:
                continue
            if groups and model_type not in ASIDE:
                assert really.turns == (config.position_embedding == "rope" and layer in turning), layer
            ours = heads(config, layer, attends(at.get(layer) or "full_attention"))
            if config.kv_lora_rank is not None:
                assert ours.query == really.heads[0], layer
            elif None not in ours:
                key_value = really.heads[2] if model_type not in REPEATED else ours.key_value
                assert tuple(ours) == (*really.heads[:1], key_value, really.heads[1], really.heads[3]), layer
    if model_type not in ASIDE and config.position_embedding != "none":  # cohere2 makes a table and no use of it
        for inverse, scale in seen.tables:
            assert _is_ours(config, inverse, scale), (inverse[:3], len(inverse))


def _is_ours(config, inverse, scale):
    """Whether a module's table is one of ours; one for a kind of layer that no layer is of need not be."""
    tables = []
    for rope in ropes(config):
        try:
            tables.append(frequencies(rope))
        except Unusable:
            return False
    rope = config.resolved.text.values.get("rope_parameters") or {}
    unused = sum(isinstance(one, dict) for one in rope.values()) > len(tables)
    return unused or any(
        len(one.inverse) == len(inverse)
        and math.isclose(one.attention_factor, scale, rel_tol=1e-6)
        and all(math.isclose(a, b, rel_tol=1e-5, abs_tol=1e-6) for a, b in zip(one.inverse, inverse, strict=True))
        for one in tables
    )
