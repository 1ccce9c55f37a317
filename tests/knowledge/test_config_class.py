"""llmcfg.resolve.complete: origins, failures, bounds. (What the values are: test_against_transformers.py.)"""

from __future__ import annotations

import math
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmcfg.knowledge.registry import ARCHITECTURES, RENAMED, ROLES
from llmcfg.knowledge.types import TYPES
from llmcfg.resolve.complete import Completed, complete
from llmcfg.resolve.kinds import v4_default


def completed(model_type: str, raw: dict[str, Any] | None = None, path: str = "") -> Completed:
    config = complete(model_type, raw or {}, path)
    assert config is not None
    return config


def test_an_unknown_type_is_none() -> None:
    assert complete("no_such_type", {}) is None
    assert complete("_DbrxAttentionConfig", {}) is None
    assert complete("../llama", {}) is None


@pytest.mark.parametrize(
    ("model_type", "raw", "field", "value", "origin"),
    [
        ("llama", {}, "hidden_size", 4096, "default:llama"),
        ("llama", {"hidden_size": 8192}, "hidden_size", 8192, "config:hidden_size"),
        ("llama", {}, "num_key_value_heads", 32, "derived:num_attention_heads"),
        ("llama", {"num_key_value_heads": None}, "num_key_value_heads", 32, "derived:num_attention_heads"),
        ("llama", {"num_key_value_heads": 8}, "num_key_value_heads", 8, "config:num_key_value_heads"),
        ("llama", {}, "head_dim", 128, "derived:hidden_size // num_attention_heads"),
        ("mistral", {}, "num_key_value_heads", 8, "default:mistral"),
        # aliases: the path names the key as written
        ("gpt2", {"hidden_size": 1024}, "n_embd", 1024, "config:hidden_size"),
        ("gpt2", {"n_embd": 1024}, "n_embd", 1024, "config:n_embd"),
        ("bloom", {"n_embed": 512}, "hidden_size", 512, "config:n_embed"),
        # switched off
        ("qwen2", {"sliding_window": 131072, "use_sliding_window": False}, "sliding_window", None,
         "derived:sliding_window if use_sliding_window else None"),
        # forced by the class, whatever the file says
        ("mt5", {"tie_word_embeddings": False}, "tie_word_embeddings", True, "code:mt5"),
        ("deepseek_v3", {}, "head_dim", 64, "derived:qk_rope_head_dim"),
        ("llama", {"torch_dtype": "bfloat16"}, "dtype", "bfloat16", "config:torch_dtype"),
        ("nemotron_h", {"hybrid_override_pattern": "M*"}, "layers_block_type", ["linear_attention", "full_attention"],
         "derived:hybrid_override_pattern"),
        ("gemma4_text", {"num_hidden_layers": 6}, "per_layer_config", {5: {"head_dim": 512}},
         "derived:layer_types, head_dim"),
    ],
)  # fmt: skip
def test_value_and_origin(model_type: str, raw: dict[str, Any], field: str, value: Any, origin: str) -> None:
    config = completed(model_type, raw)
    assert (config.values[field], config.origins[field]) == (value, origin)


def test_rope_entries_have_their_own_origins() -> None:
    config = completed(
        "qwen2", {"rope_theta": 1e6, "rope_scaling": {"type": "yarn", "factor": 4.0}, "max_position_embeddings": 32768}
    )
    assert config.values["rope_parameters"] == {
        "type": "yarn",
        "factor": 4.0,
        "rope_theta": 1e6,
        "rope_type": "yarn",
        "original_max_position_embeddings": 32768,
    }
    assert config.origins["rope_parameters.rope_theta"] == "config:rope_theta"
    assert config.origins["rope_parameters.rope_type"] == "config:rope_scaling.type"
    assert config.origins["rope_parameters.factor"] == "config:rope_scaling.factor"
    assert config.origins["rope_parameters.original_max_position_embeddings"] == "derived:max_position_embeddings"
    assert completed("qwen2").origins["rope_parameters.rope_theta"] == "default:qwen2"


def test_sub_configs_take_the_parents_type() -> None:
    config = completed("llava", {"text_config": {"hidden_size": 5120, "num_attention_heads": 40}})
    text = config.text()
    assert text is config.values["text_config"]
    assert text.model_type == "llama"
    assert text.origins["hidden_size"] == "config:text_config.hidden_size"
    assert text.origins["vocab_size"] == "default:llama"
    assert config.values["vision_config"].model_type == "clip_vision_model"
    assert config.values["vision_config"].values["image_size"] == 336
    assert config.values["vision_config"].origins["image_size"] == "default:llava"


def test_a_flat_file_of_a_nested_type() -> None:
    text = completed("qwen2_vl", {"hidden_size": 1536, "rope_scaling": {"type": "mrope"}}).text()
    assert (text.values["hidden_size"], text.origins["hidden_size"]) == (1536, "config:hidden_size")
    assert text.origins["rope_parameters.type"] == "config:rope_scaling.type"


def test_the_path_of_a_part_of_a_file() -> None:
    assert completed("llama", {"hidden_size": 8}, "a.b").origins["hidden_size"] == "config:a.b.hidden_size"


def test_reading_goes_through_aliases_and_properties() -> None:
    config = completed("gpt2", {"n_layer": 3})
    assert config.get("num_hidden_layers") == 3
    assert config.get("no_such_attribute", 5) == 5
    assert completed("jamba", {"num_hidden_layers": 4}).get("layer_types") is not None


def test_the_decoder_of_an_encoder_decoder() -> None:
    text = completed("bart", {"decoder_layers": 3, "encoder_layers": 6}).text()
    assert text.get("num_hidden_layers") == 3


def test_undeclared_keys_are_kept_and_named() -> None:
    config = completed("llama", {"auto_map": {}, "temperature": 0.5, "first_k_dense_replace": 1})
    assert config.undeclared == {"auto_map", "temperature", "first_k_dense_replace"}
    assert completed("deepseek_v3", {"num_nextn_predict_layers": 1}).undeclared == set()
    assert "auto_map" in config.values
    assert "temperature" not in config.values


def test_what_cannot_be_derived_is_told() -> None:
    config = completed("llama", {"num_attention_heads": 0})
    assert config.values["head_dim"] is None
    (failed,) = config.failed
    assert failed.key == "head_dim"
    assert failed.needs == "worked out from hidden_size, num_attention_heads, whose values do not allow it"


def test_absurd_sizes_allocate_nothing() -> None:
    config = completed("gpt_oss", {"num_hidden_layers": 10**30})
    assert config.values["layer_types"] is None
    assert any(failed.key == "layer_types" for failed in config.failed)


def test_the_input_is_not_changed() -> None:
    raw = {"rope_scaling": {"type": "yarn", "factor": 2.0}, "text_config": {"rope_scaling": {"type": "mrope"}}}
    before = repr(raw)
    for model_type in ("llama", "qwen2_vl", "gemma3", "phi3"):
        completed(model_type, raw)
    assert repr(raw) == before


def test_v4_defaults() -> None:
    assert v4_default("llava", "tie_word_embeddings") is True
    assert v4_default("deepseek_v2", "vocab_size") == 32000
    assert v4_default("llama", "tie_word_embeddings") is None
    assert v4_default("some_remote_code_type", "tie_word_embeddings") is True


def test_the_registry() -> None:
    assert ROLES["causal"]["llama"] == "LlamaForCausalLM"
    assert ROLES["seq2seq"]["t5"] == "T5ForConditionalGeneration"
    assert ARCHITECTURES["Qwen2ForCausalLM"] == "qwen2"
    assert ARCHITECTURES["GPT2LMHeadModel"] == "gpt2"
    assert RENAMED["gpt-sw3"] == "gpt2"


VALUES = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.just(10**30), st.floats(), st.text(max_size=5), st.just("llama")
    ),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["model_type", "rope_type", "type", "factor", "0", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = (
    "num_hidden_layers num_attention_heads hidden_size head_dim rope_scaling rope_parameters rope_theta text_config "
    "vision_config layer_types sliding_window per_layer_config id2label torch_dtype attention_types depths"
)


@settings(max_examples=150)
@given(
    model_type=st.sampled_from(sorted(name for name in TYPES if name[0] != "_")),
    raw=st.dictionaries(st.sampled_from(KEYS.split()), VALUES, max_size=6),
)
def test_no_file_raises(model_type: str, raw: dict[str, Any]) -> None:
    config = completed(model_type, raw)
    assert all(isinstance(origin, str) for origin in config.origins.values())
    text = config.text()
    for name in text.kind.properties:
        value = text.get(name)
        assert value is None or not isinstance(value, float) or value == value or math.isnan(value)


def test_run_time_needs_no_transformers() -> None:
    code = "import sys; from llmcfg.resolve.complete import complete; complete('gemma3', {}); complete('blip-2', {})"
    code += "; sys.exit('transformers' in sys.modules or 'torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
