"""Heads that differ from layer to layer: facts, cache and operations follow them."""

from __future__ import annotations

import pytest

import llmcfg
from llmcfg.figures.flops import flops
from llmcfg.figures.heads import heads
from llmcfg.figures.layers import Unknown, layers
from tests.command import llmcfg as run

ONE_FULL = ["sliding_attention"] * 3 + ["full_attention"]
FOUR = {
    "hidden_size": 64, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 16, "vocab_size": 128,
    "num_hidden_layers": 4, "max_position_embeddings": 4096, "layer_types": ONE_FULL, "sliding_window": 8,
    "rope_theta": 10000.0,
}  # fmt: skip


def read(**file):
    return llmcfg.from_dict({**FOUR, **file})


def per_layer(config):
    kinds = config.layer_types or ["full_attention"] * config.num_hidden_layers
    return [tuple(heads(config, layer, kind))[:3] for layer, kind in enumerate(kinds)]


@pytest.mark.parametrize(
    "file",
    [
        {"model_type": "laguna", "num_attention_heads_per_layer": [8, 8, 8, 4]},
        {"model_type": "step3p5", "attention_other_setting": {"num_attention_heads": 8}},
        {"model_type": "their_own", "num_attention_heads_per_layer": [8, 8, 8, 4]},
        {
            "model_type": "their_own",
            "attention_other_setting": {"attention_type": "sliding_attention", "num_attention_heads": 8},
        },
        {"model_type": "their_own", "per_layer_config": {str(i): {"num_attention_heads": 8} for i in range(3)}},
        {"model_type": "their_own", "swa_num_attention_heads": 8},
        {"model_type": "inkling_text", "swa_num_attention_heads": 8, "swa_num_key_value_heads": 2, "swa_head_dim": 16},
    ],
    ids=lambda file: f"{file['model_type']}-{[*file][1]}",
)
def test_query_heads_of_the_windowed_layers(file):
    config = read(**file)
    assert (config.num_attention_heads, config.swa_num_attention_heads) == (4, 8)
    assert [query for query, _, _ in per_layer(config)] == [8, 8, 8, 4]


def test_key_value_heads_of_one_kind_of_layer():
    config = read(model_type="mimo_v2_flash", v_head_dim=8)
    assert (config.num_key_value_heads, config.swa_num_key_value_heads, config.attention_kind) == (2, 4, "hybrid")
    assert [kept.per_token for kept in layers(config)] == [4 * 24, 4 * 24, 4 * 24, 2 * 24]


def test_wider_heads_of_the_full_attention_layers():
    config = read(model_type="gemma4_text", global_head_dim=32, num_global_key_value_heads=1, attention_k_eq_v=True)
    assert (config.head_dim, config.global_head_dim, config.num_global_key_value_heads) == (16, 32, 1)
    assert per_layer(config) == [(4, 2, 16)] * 3 + [(4, 1, 32)]


def test_a_field_that_its_layers_do_not_have_is_not_said():
    """gemma4 gives full attention its own key/value heads with attention_k_eq_v alone."""
    config = read(model_type="gemma4_text", global_head_dim=32, num_global_key_value_heads=1, attention_k_eq_v=False)
    assert "num_global_key_value_heads" not in config.facts
    assert per_layer(config)[3] == (4, 2, 32)


def test_one_entry_for_each_layer_where_kinds_do_not_tell():
    """Deci/DeciLM-7B."""
    config = read(model_type="deci", layer_types=None, num_key_value_heads_per_layer=[4, 4, 2, 1], sliding_window=None)
    assert config.num_key_value_heads == [4, 4, 2, 1]
    assert config.origin("num_key_value_heads") == "config:num_key_value_heads_per_layer"
    assert [kept.per_token for kept in layers(config)] == [4 * 32, 4 * 32, 2 * 32, 32]


def test_one_number_where_a_list_has_the_same_for_each_layer():
    config = read(model_type="their_own", num_attention_heads_per_layer=[8] * 4, num_experts=4, moe_topk=[2] * 4)
    assert config.num_attention_heads == 8
    assert read(model_type="hunyuan_v1_moe", num_experts=4, moe_topk=[2] * 4).num_experts_per_tok == 2


def test_a_list_for_other_layers_than_these_says_nothing():
    config = read(model_type="their_own", num_attention_heads_per_layer=[8, 8])
    assert config.num_attention_heads == 4


def test_operations_follow_the_query_heads():
    """laguna's windowed layers have twice the heads: twice the scores, and no window at this length."""
    alike, twice = (
        flops(read(model_type="laguna", num_attention_heads_per_layer=per), 4).parts[-1].prefill
        for per in ([4, 4, 4, 4], [8, 8, 8, 4])
    )
    assert twice * 4 == alike * 7


def test_a_screen_says_who_has_which(tmp_path):
    (tmp_path / "config.json").write_text(
        '{"model_type": "laguna", "num_hidden_layers": 2, "layer_types": ["sliding_attention", "full_attention"],'
        ' "num_attention_heads": 48, "num_attention_heads_per_layer": [64, 48]}'
    )
    assert "GQA, 48 query heads on 8, sliding layers 64 on 8" in run(tmp_path, "show", str(tmp_path)).out


def test_mimo_v2_in_its_own_code():
    """vLLM models/mimo_v2.py: hybrid_layer_pattern has a 1 for each windowed layer, which have swa_ values."""
    config = read(
        model_type="mimo_v2", layer_types=None, hybrid_layer_pattern=[1, 1, 1, 0], swa_num_key_value_heads=4,
        swa_num_attention_heads=4, swa_head_dim=16, v_head_dim=8, swa_rope_theta=500.0,
    )  # fmt: skip
    assert config.layer_types == ONE_FULL
    assert config.layer_rope_theta == [500.0, 500.0, 500.0, 1e4]
    assert "swa_num_attention_heads" not in config.facts  # no other than the model's
    assert [(kept.per_token, kept.window) for kept in layers(config)] == [(4 * 24, 8)] * 3 + [(2 * 24, None)]


def test_baichuan_m1_in_its_own_code():
    """mlx-lm models/baichuan_m1.py: windowed layers have heads of their own number, and so of their own width."""
    config = read(
        model_type="baichuan_m1", layer_types=None, head_dim=None, sliding_window_layers=[0, 1, 2],
        num_swa_attention_heads=8, num_swa_key_value_heads=8,
    )  # fmt: skip
    assert per_layer(config) == [(8, 8, 8)] * 3 + [(4, 2, 16)]


def test_iquest_q1_in_its_own_code():
    """sglang configs/iquest_q1.py: a head, a block over and over, a tail."""
    config = read(
        model_type="iquest_q1", layer_types=None, first_layers_types=["sliding_attention"], rotary_dim=8,
        hybrid_layers_types_block=["sliding_attention"], num_hybrid_layers_block=2,
        last_layers_types=["full_attention"], swa_rope_theta=500.0, no_rope_layers=[0],
    )  # fmt: skip
    assert config.layer_types == ONE_FULL
    assert (config.layer_rope_theta, config.partial_rotary_factor) == ([0, 500.0, 500.0, 1e4], 0.5)


def test_what_mpt_s_class_passes_over_is_left_open():
    """llm-foundry's files say grouped heads and RoPE under attn_config; transformers' class has neither."""
    attention = {"kv_n_heads": 2, "rope": True, "alibi": False}
    config = llmcfg.from_dict(
        {"model_type": "mpt", "d_model": 64, "n_heads": 8, "n_layers": 2, "attn_config": attention}
    )
    assert config.fact("num_key_value_heads").state == config.fact("position_embedding").state == "unknown"
    assert any("kv_n_heads says 2" in note and "takes 8" in note for note in config.notes)
    with pytest.raises(Unknown):
        layers(config)
    plain = llmcfg.from_dict({"model_type": "mpt", "d_model": 64, "n_heads": 8, "attn_config": {"kv_n_heads": 8}})
    assert (plain.num_key_value_heads, plain.position_embedding) == (8, "alibi")
