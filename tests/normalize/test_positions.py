"""Positions layer by layer: who turns, by which base and scaling, and which layers have no positions."""

from __future__ import annotations

import json
import math

import pytest

import llmcfg
from llmcfg.figures.context import context
from llmcfg.figures.rope import base, frequencies, ropes
from tests.command import llmcfg as run

SIZE = {"hidden_size": 64, "num_attention_heads": 4, "vocab_size": 128, "max_position_embeddings": 4096}
FOUR = {**SIZE, "num_hidden_layers": 4}
ONE_FULL = ["sliding_attention"] * 3 + ["full_attention"]


def read(**file):
    return llmcfg.from_dict({**FOUR, **file})


@pytest.mark.parametrize(
    "file",
    [
        {"model_type": "smollm3", "no_rope_layers": [1, 1, 1, 0]},
        {"model_type": "smollm3", "no_rope_layer_interval": 4},
        {"model_type": "llama4_text", "no_rope_layers": [1, 1, 1, 0]},
        {"model_type": "granite_swa", "layer_types": ONE_FULL, "layer_rope_theta": [1e4, 1e4, 1e4, 0]},
        {"model_type": "cohere2", "layer_types": ONE_FULL, "sliding_window": 128},
        {"model_type": "exaone4", "layer_types": ONE_FULL, "sliding_window": 128},
        {"model_type": "afmoe", "layer_types": ONE_FULL, "sliding_window": 128},
        {"model_type": "beam", "layer_types": ONE_FULL},
        # A repository's own code.
        {"model_type": "their_own", "rope_theta": 1e4, "layer_rope_theta": [1e4, 1e4, 1e4, 0]},
        {"model_type": "their_own", "rope_theta": 1e4, "no_rope_layers": [1, 1, 1, 0]},
        {"model_type": "their_own", "rope_theta": 1e4, "no_rope_layers": [3]},
        {"model_type": "their_own", "rope_theta": 1e4, "nope_layer_interval": 4},
        {"model_type": "their_own", "rope_theta": 1e4, "no_rope_layer_interval": 4},
        {"model_type": "their_own", "rope_theta": 1e4, "use_rope_layers": [True, True, True, False]},
        {"model_type": "their_own", "rope_theta": 1e4, "position_layers": ["rope", "rope", "rope", "nope"]},
        {"model_type": "iquest_q1", "rope_theta": 1e4, "no_rope_layers": [3]},
    ],
    ids=lambda file: f"{file['model_type']}-{[*file][-1]}",
)
def test_layers_without_positions(file):
    config = read(**file)
    theta = config.rope_theta
    assert config.layer_rope_theta == [theta, theta, theta, 0]
    record = context(config)
    assert sorted((one.method, one.layers) for one in record.by_layer) == [("none", 1), ("static", 3)]
    assert [one.layer_count for one in ropes(config)] == [3]


def test_no_layer_turns():
    config = read(model_type="granite_swa", layer_rope_theta=[0, 0, 0, 0], rope_theta=1e4)
    assert config.position_embedding == "none"
    assert "rope_theta" not in config.facts
    assert ropes(config) == []


def test_no_window_no_rope():
    """cohere2 turns in windowed layers alone, exaone4 in all where there is no window."""
    alike = {"layer_types": ONE_FULL, "sliding_window": None}
    assert read(model_type="cohere2", **alike).position_embedding == "none"
    assert "layer_rope_theta" not in read(model_type="exaone4", **alike).facts


def test_layers_that_do_not_attend_have_no_base():
    kinds = ["linear_attention", "full_attention", "linear_attention", "full_attention"]
    config = read(model_type="their_own", layer_types=kinds, rope_theta=1e4, layer_rope_theta=[1e4, 1e4, 1e4, 0])
    assert config.layer_rope_theta == [None, 1e4, None, 0]


def test_an_entry_for_layers_that_are_not_there_does_not_count():
    rope = {
        "sliding_attention": {"rope_type": "default", "rope_theta": 10000.0},
        "full_attention": {"rope_type": "linear", "factor": 8.0, "rope_theta": 1000000.0},
    }
    config = read(model_type="gemma3_text", layer_types=["sliding_attention"] * 4, rope_parameters=rope)
    assert (config.rope_theta, config.rope_type) == (10000.0, "default")
    assert not {"rope_factor", "rope_local_theta", "layer_rope_theta", "layer_rope_type"} & set(config)
    assert [one.parameters["rope_theta"] for one in ropes(config)] == [10000.0]


def test_a_base_and_a_scaling_for_each_kind_of_layer():
    config = read(model_type="gemma3_text", layer_types=ONE_FULL, rope_scaling={"rope_type": "linear", "factor": 8.0})
    assert config.layer_rope_theta == [1e4, 1e4, 1e4, 1e6]
    assert config.layer_rope_type == ["default", "default", "default", "linear"]
    assert (config.rope_theta, config.rope_local_theta, config.rope_type) == (1e6, 1e4, "linear")


def test_lists_and_scalings_of_a_repository_s_own_code():
    """stepfun-ai/Step-3.5-Flash's spelling under a type of no class."""
    config = read(
        model_type="their_own",
        layer_types=ONE_FULL,
        rope_theta=[1e4, 1e4, 1e4, 5e6],
        partial_rotary_factors=[1.0, 1.0, 1.0, 0.5],
        yarn_only_types=["full_attention"],
        rope_scaling={"rope_type": "yarn", "factor": 2.0, "original_max_position_embeddings": 2048},
    )
    assert config.layer_rope_theta == [1e4, 1e4, 1e4, 5e6]
    assert config.layer_partial_rotary_factor == [1.0, 1.0, 1.0, 0.5]
    assert config.layer_rope_type == ["default", "default", "default", "yarn"]
    assert (config.rope_theta, config.rope_local_theta, config.rope_type, config.rope_factor) == (5e6, 1e4, "yarn", 2.0)
    assert {one.layers: one.kind for one in ropes(config)} == {"sliding_attention": "default", "full_attention": "yarn"}


def test_deepseek_v4_stretches_the_layers_that_compress():
    config = llmcfg.from_dict(
        {
            "model_type": "deepseek_v4",
            "num_hidden_layers": 4,
            "compress_ratios": [0, 0, 4, 128],
            "rope_scaling": {"type": "yarn", "factor": 16, "original_max_position_embeddings": 65536},
        }
    )
    record = context(config)
    assert (record.method, record.factor, record.native, record.effective) == ("yarn", 16, 65536, 1048576)
    assert [(one.kind, one.layers, one.method, one.rope_theta) for one in record.by_layer] == [
        ("sliding_attention", 2, "static", 10000.0),
        ("compress", 2, "yarn", 160000.0),
    ]


def test_molmo2_scales_some_layers():
    scaling = {"rope_type": "yarn", "factor": 2.0, "original_max_position_embeddings": 2048}
    config = read(model_type="molmo2_text", rope_scaling_layers=[3], rope_scaling=scaling)
    assert config.layer_rope_type == ["default", "default", "default", "yarn"]


@pytest.mark.parametrize("model_type", ["hunyuan_v1_dense", "hunyuan_v1_moe", "their_own"])
def test_alpha_stretches_the_base_once_for_all(model_type):
    config = read(
        model_type=model_type,
        head_dim=128,
        rope_theta=1e4,
        rope_scaling={"type": "dynamic", "alpha": 1000.0, "factor": 1.0},
    )
    (rope,) = ropes(config)
    assert round(base(rope)) == 11_158_840
    assert frequencies(rope).inverse[1] == pytest.approx(0.776034, abs=1e-6)
    assert (context(config).method, context(config).effective) == ("ntk_alpha", 4096)


def test_alpha_is_nothing_to_a_class_that_does_not_read_it():
    config = read(model_type="llama", rope_theta=1e4, rope_scaling={"type": "dynamic", "alpha": 1000.0, "factor": 2.0})
    assert "rope_alpha" not in config.facts
    assert base(ropes(config)[0]) == 1e4


def test_dbrx_has_its_base_where_transformers_does_not_look():
    config = read(model_type="dbrx", attn_config={"rope_theta": 500000, "kv_n_heads": 2})
    assert (config.rope_theta, config.origin("rope_theta")) == (500000, "config:attn_config.rope_theta")
    assert any("vLLM" in note and "10000" in note for note in config.notes)
    assert ropes(config)[0].parameters["rope_theta"] == 500000


def test_a_table_in_the_order_of_its_use():
    """modeling_ernie4_5_vl_moe.py: height's pairs, width's, then time's."""
    file = {"model_type": "ernie4_5_vl_moe_text", "head_dim": 16, "rope_theta": 1e4}
    config = read(**file, rope_scaling={"type": "default", "mrope_section": [3, 3, 2]})
    plain = [1e4 ** (-2 * pair / 16) for pair in range(8)]
    assert list(frequencies(ropes(config)[0]).inverse) == pytest.approx(
        [plain[pair] for pair in (0, 2, 4, 1, 3, 5, 6, 7)]
    )


def test_the_sides_of_a_picture_share_a_head():
    (rope,) = ropes(llmcfg.from_dict({"model_type": "eomt_dinov3"}))
    assert len(frequencies(rope).inverse) == 16
    assert math.isclose(frequencies(rope).inverse[1], 100 ** (-1 / 16))


def test_on_a_screen(tmp_path):
    file = tmp_path / "config.json"
    file.write_text(json.dumps({**FOUR, "model_type": "smollm3", "no_rope_layers": [1, 1, 1, 0]}))
    shown = run(tmp_path, "show", str(file)).out
    assert "3×2000000 + 1×no positions" in shown
    assert "no positions in 1 of 4 layers" in shown
    told = run(tmp_path, "context", str(file)).out
    assert "static RoPE, base 2000000" in told
    rope = json.loads(run(tmp_path, "context", str(file), "--rope", "--json").out)["rope"]
    assert [(one["layer_count"], one["base"]) for one in rope] == [(3, 2e6)]
