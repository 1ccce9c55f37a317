"""RoPE in every spelling: transformers 4 and 5, flat and per layer type, known and unknown classes."""

from __future__ import annotations

import pytest

import llmcfg

YARN = {"factor": 4.0, "original_max_position_embeddings": 32768}


def rope(**keys):
    config = llmcfg.from_dict({"hidden_size": 64, "num_attention_heads": 4, "max_position_embeddings": 32768, **keys})
    return {
        name: config[name]
        for name in ("rope_type", "rope_theta", "rope_factor", "original_max_position_embeddings", "rope_local_theta")
        if config[name] is not None
    }


@pytest.mark.parametrize("model_type", ["llama", "no-such-type"])
@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"rope_theta": 1e6}, {"rope_type": "default", "rope_theta": 1e6}),
        ({"rope_theta": 1e6, "rope_scaling": None}, {"rope_type": "default", "rope_theta": 1e6}),
        ({"rope_parameters": {"rope_type": "default", "rope_theta": 5e5}}, {"rope_type": "default", "rope_theta": 5e5}),
        (
            {"rope_theta": 1e6, "rope_scaling": {"type": "yarn", **YARN}},
            {"rope_type": "yarn", "rope_theta": 1e6, "rope_factor": 4.0, "original_max_position_embeddings": 32768},
        ),
        (
            {"rope_parameters": {"rope_type": "yarn", "rope_theta": 1e6, **YARN}},
            {"rope_type": "yarn", "rope_theta": 1e6, "rope_factor": 4.0, "original_max_position_embeddings": 32768},
        ),
        # The original length left out: transformers takes the maximum (modeling_rope_utils.py standardize_rope_params).
        (
            {"rope_theta": 1e6, "rope_scaling": {"rope_type": "yarn", "factor": 2.0}},
            {"rope_type": "yarn", "rope_theta": 1e6, "rope_factor": 2.0, "original_max_position_embeddings": 32768},
        ),
        # A factor without a type is ignored (ran, transformers 5.23).
        ({"rope_theta": 1e6, "rope_scaling": {"factor": 4.0}}, {"rope_type": "default", "rope_theta": 1e6}),
        (
            {"rope_theta": 1e4, "rope_scaling": {"type": "mrope", "mrope_section": [1, 1]}},
            {"rope_type": "default", "rope_theta": 1e4},
        ),
        (
            {"rope_theta": 1e4, "rope_scaling": {"type": "linear", "factor": 2.0}},
            {"rope_type": "linear", "rope_theta": 1e4, "rope_factor": 2.0},
        ),
    ],
)
def test_spellings(model_type, keys, expected):
    assert rope(model_type=model_type, **keys) == expected


def test_one_object_per_layer_type():
    per_layer = {
        "sliding_attention": {"rope_type": "default", "rope_theta": 10000.0},
        "full_attention": {"rope_type": "linear", "factor": 8.0, "rope_theta": 1e6},
    }
    expected = {"rope_type": "linear", "rope_theta": 1e6, "rope_factor": 8.0, "rope_local_theta": 10000.0}
    assert rope(model_type="gemma3_text", rope_parameters=per_layer) == expected
    assert rope(model_type="no-such-type", rope_parameters=per_layer) == expected


def test_gemma_3_scales_full_attention_alone():
    keys = {"rope_theta": 1e6, "rope_local_base_freq": 10000, "rope_scaling": {"rope_type": "linear", "factor": 8.0}}
    expected = {"rope_type": "linear", "rope_theta": 1e6, "rope_factor": 8.0, "rope_local_theta": 10000}
    assert rope(model_type="gemma3_text", **keys) == expected


def test_a_class_default_may_be_scaled():
    """gpt-oss without a RoPE key is YaRN ×32 (configuration_gpt_oss.py)."""
    config = llmcfg.from_dict({"model_type": "gpt_oss"})
    assert (config.rope_type, config.rope_factor, config.original_max_position_embeddings) == ("yarn", 32.0, 4096)
    assert config.origin("rope_factor") == "default:gpt_oss"


def test_both_objects_are_a_contradiction():
    config = llmcfg.from_dict(
        {
            "model_type": "llama",
            "rope_scaling": {"rope_type": "linear", "factor": 2.0},
            "rope_parameters": {"rope_type": "default", "rope_theta": 1e6},
        }
    )
    assert config.rope_theta == 10000.0  # transformers loses the other's base (ran)
    assert any("rope_scaling and rope_parameters are both given" in note for note in config.notes)


def test_two_types_are_a_contradiction():
    config = llmcfg.from_dict({"model_type": "llama", "rope_scaling": {"type": "linear", "rope_type": "yarn", **YARN}})
    assert config.rope_type == "yarn"
    assert any("vLLM refuses" in note for note in config.notes)


def test_longrope_factor_is_the_ratio():
    config = llmcfg.load("microsoft/Phi-3-mini-128k-instruct", offline=True)
    assert config.rope_type == "longrope"
    assert config.rope_factor == 32.0
    assert config.original_max_position_embeddings == 4096
    assert config.origin("original_max_position_embeddings") == "config:original_max_position_embeddings"


def test_an_origin_names_the_key_as_written():
    config = llmcfg.from_dict({"model_type": "qwen2", "rope_theta": 1e6, "rope_scaling": {"type": "yarn", **YARN}})
    assert config.origin("rope_type") == "config:rope_scaling.type"
    assert config.origin("rope_factor") == "config:rope_scaling.factor"
    assert config.origin("rope_theta") == "config:rope_theta"
