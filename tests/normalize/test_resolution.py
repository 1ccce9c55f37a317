"""Where a value comes from when the file does not say it under its own name."""

from __future__ import annotations

import pytest

import llmcfg


def facts(names, **keys):
    config = llmcfg.from_dict(keys)
    return {name: (config[name], config.origin(name)) for name in names.split()}


def test_null_is_not_absent():
    """mistral: absent means the class default 8, null means as many as query heads (configuration_mistral.py)."""
    assert facts("num_key_value_heads", model_type="mistral") == {"num_key_value_heads": (8, "default:mistral")}
    assert facts("num_key_value_heads", model_type="mistral", num_key_value_heads=None) == {
        "num_key_value_heads": (32, "derived:num_attention_heads")
    }
    assert facts("q_lora_rank", model_type="deepseek_v3", q_lora_rank=None) == {
        "q_lora_rank": (None, "config:q_lora_rank")
    }


@pytest.mark.parametrize(
    ("keys", "window"),
    [
        ({"model_type": "qwen2", "sliding_window": 4096}, None),  # use_sliding_window defaults to false
        ({"model_type": "qwen2", "sliding_window": 4096, "use_sliding_window": False}, None),
        ({"model_type": "qwen2", "sliding_window": 4096, "use_sliding_window": True, "max_window_layers": 0}, 4096),
        ({"model_type": "qwen2", "sliding_window": 4096, "use_sliding_window": True, "max_window_layers": 32}, None),
        ({"model_type": "mistral"}, 4096),
        ({"model_type": "mistral", "sliding_window": None}, None),
        ({"model_type": "no-such-type", "sliding_window": 0}, None),
        ({"model_type": "llama", "sliding_window": 4096}, None),  # LlamaConfig has no such field: without effect
    ],
)
def test_the_window_in_force(keys, window):
    assert llmcfg.from_dict(keys).sliding_window == window


def test_a_key_that_the_class_does_not_read_is_left_over():
    config = llmcfg.from_dict({"model_type": "llama", "sliding_window": 4096})
    assert config.unmapped == {"sliding_window": 4096}


def test_sparse_text_config_is_completed_by_its_own_type():
    config = llmcfg.load("google/gemma-3-4b-it", offline=True)
    assert (config.num_attention_heads, config.num_key_value_heads, config.head_dim) == (8, 4, 256)
    assert config.origin("num_key_value_heads") == "default:gemma3_text"
    assert config.layer_types.count("sliding_attention") == 29
    assert config["vision.num_channels"] == 3
    assert config.origin("vision.num_channels") == "default:siglip_vision_model"


def test_a_text_config_without_a_type_takes_the_parents():
    config = llmcfg.load("llava-hf/llava-1.5-7b-hf", offline=True)
    assert (config.num_hidden_layers, config.hidden_size, config.num_key_value_heads) == (32, 4096, 32)
    assert config.origin("num_hidden_layers") == "default:llama"


def test_a_file_without_a_type_is_known_by_its_class():
    config = llmcfg.from_dict({"architectures": ["RobertaForMaskedLM"], "hidden_size": 768})
    assert config.origin("num_hidden_layers") == "default:roberta"


def test_two_names_of_one_field_are_a_conflict_whatever_their_order():
    keys = {"n_embd": 64, "hidden_size": 128}
    one = llmcfg.from_dict({"model_type": "gpt2", **keys})
    other = llmcfg.from_dict({"model_type": "gpt2", **dict(reversed(keys.items()))})
    assert one.hidden_size == other.hidden_size
    for config in (one, other):
        assert any("two names of one field" in note for note in config.notes)


def test_a_default_that_changed_between_4_and_5():
    """qwen3_vl_moe_text flipped tie_word_embeddings, mt5 too: the release that wrote the file decides."""
    four = llmcfg.from_dict({"model_type": "qwen3_vl_moe_text", "transformers_version": "4.57.1"})
    five = llmcfg.from_dict({"model_type": "qwen3_vl_moe_text", "transformers_version": "5.1.0"})
    assert (four.tie_word_embeddings, five.tie_word_embeddings) == (False, True)
    assert any("transformers 4, which wrote the file" in note for note in four.notes)
    assert not any("transformers 4" in note for note in five.notes)


# Files whose layout is not their class's. transformers 5.23 reads its own defaults off them, without a word; the file's
# values are the model's. llmcfg names both and picks none: which one is in force depends on who loads the file.
# Seen in THUDM/GLM-4.1V-9B-Thinking (written for transformers 4.53) and Qwen/Qwen3-ASR-0.6B (thinker_config).
SIZES = {"hidden_size": 1024, "num_hidden_layers": 28, "num_attention_heads": 16}


@pytest.mark.parametrize(
    "file",
    [
        {"model_type": "glm4v", **SIZES, "max_position_embeddings": 65536, "vision_config": {"depth": 24}},
        {"model_type": "qwen3_asr", "thinker_config": {"text_config": {**SIZES, "max_position_embeddings": 65537}}},
    ],
)
def test_a_file_in_another_layout_than_its_class(file):
    config = llmcfg.from_dict(file)
    assert config.hidden_size is None
    assert config.origin("hidden_size") is None
    (note,) = (note for note in config.notes if note.startswith("hidden_size is not known"))
    assert "1024" in note and "transformers takes" in note
    assert any("not in the layout" in note for note in config.notes)


def test_a_wrong_type_is_no_value():
    config = llmcfg.from_dict({"model_type": "no-such-type", "hidden_size": "4096", "num_hidden_layers": True})
    assert config.hidden_size is None
    assert "hidden_size is not known: hidden_size is a string, not a whole number" in config.notes
    assert "num_hidden_layers is not known: num_hidden_layers is true or false, not a whole number" in config.notes


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        ({"num_attention_heads": 32, "num_key_value_heads": 32}, "MHA"),
        ({"num_attention_heads": 32, "num_key_value_heads": 8}, "GQA"),
        ({"num_attention_heads": 32, "num_key_value_heads": 1}, "MQA"),
        ({"num_attention_heads": 1, "num_key_value_heads": 1}, "MHA"),
        ({"num_attention_heads": 128, "kv_lora_rank": 512}, "MLA"),
        ({"num_attention_heads": [8, 8], "num_key_value_heads": [2, 4]}, "GQA"),
        ({"num_attention_heads": [8, 8], "num_key_value_heads": [8, 4]}, "hybrid"),
        ({"num_attention_heads": 32}, None),
    ],
)
def test_attention_kind(keys, kind):
    assert llmcfg.from_dict({"model_type": "no-such-type", **keys}).attention_kind == kind


@pytest.mark.parametrize(
    ("keys", "heads"),
    [
        ({}, 1),  # multi_query defaults to true (configuration_falcon.py)
        ({"multi_query": False}, 71),
        ({"new_decoder_architecture": True, "num_kv_heads": 8}, 8),
    ],
)
def test_falcon_heads(keys, heads):
    """transformers modeling_falcon.py:241; FalconConfig().num_kv_heads alone would say 71."""
    assert llmcfg.from_dict({"model_type": "falcon", **keys}).num_key_value_heads == heads


def test_an_origin_names_keys_in_the_formulas_order_on_every_run(run):
    """Falcon's formula reads n_head_kv before n_head, which begins alike: no set's order may decide."""
    falcon = '{"model_type": "falcon", "new_decoder_architecture": true, "n_head": 8, "n_head_kv": 4}'
    said = {run("show", "-", "--json", stdin=falcon, PYTHONHASHSEED=str(seed)).out for seed in range(6)}
    assert len(said) == 1
