"""Cache bytes of models whose numbers are known, and of layers of every kind."""

from __future__ import annotations

import json

import pytest

from llmcfg.api import from_dict
from llmcfg.figures.kv_cache import RESERVED, by_engine, cached, kv_cache
from llmcfg.figures.layers import layers
from tests.command import FIXTURES

MIB = 1 << 20


def model(name: str):
    return from_dict(json.loads((FIXTURES / f"{name}.json").read_text()), name)


@pytest.mark.parametrize(
    ("name", "per_token"),
    [
        ("meta-llama--Llama-3.1-8B", 131_072),
        ("meta-llama--Llama-2-7b-hf", 524_288),
        ("Qwen--Qwen2-7B", 57_344),
        ("Qwen--Qwen3-8B", 147_456),
        ("deepseek-ai--DeepSeek-V2-Lite", 31_104),
        ("deepseek-ai--DeepSeek-V3", 70_272),
        ("Qwen--Qwen3-Next-80B-A3B-Thinking", 24_576),
        ("google-bert--bert-base-uncased", 0),
    ],
)
def test_per_token(name, per_token):
    assert kv_cache(model(name)).bytes_per_token == per_token


FLOAT8 = {"num_bits": 8, "type": "float", "dynamic": False}


@pytest.mark.parametrize(
    ("quantization", "dtype"),
    [
        ({"quant_method": "modelopt", "quant_algo": "NVFP4", "kv_cache_scheme": FLOAT8}, "float8"),
        ({"quant_method": "modelopt", "quant_algo": "FP8", "kv_cache_quant_algo": "FP8"}, "float8"),
        ({"producer": {"name": "modelopt"}, "quantization": {"quant_algo": "FP8", "kv_cache_quant_algo": "fp8"}},
         "float8"),
        ({"quant_method": "compressed-tensors", "kv_cache_scheme": FLOAT8}, "float8"),
        ({"quant_method": "modelopt", "kv_cache_scheme": {**FLOAT8, "dynamic": True}}, "bfloat16"),
        ({"quant_method": "modelopt", "kv_cache_quant_algo": "INT8"}, "bfloat16"),
        ({"quant_method": "compressed-tensors", "kv_cache_scheme": None}, "bfloat16"),
        ({"quant_method": "fp8", "kv_cache_scheme": FLOAT8}, "bfloat16"),
    ],
)  # fmt: skip
def test_a_checkpoint_has_a_scheme_for_its_cache(quantization, dtype):
    data = {"model_type": "llama", "num_hidden_layers": 1, "dtype": "bfloat16", "quantization_config": quantization}
    config = from_dict(data)
    figure = kv_cache(config)
    assert (figure.dtype, figure.bytes_per_token) == (dtype, 8192 * (1 if dtype == "float8" else 2))
    assert (figure.dtype_origin or "").startswith("config:quantization_config" if dtype == "float8" else "config:dtype")
    # transformers has no such thing
    assert {row["bytes"] for row in by_engine(config, 1) if row["engine"] == "transformers"} == {16384}
    asked = kv_cache(config, "float32")
    assert (asked.dtype, asked.dtype_origin, asked.bytes_per_token) == ("float32", "set", 32768)


def test_a_scheme_that_is_not_weighed_says_so():
    quantization = {"quant_method": "modelopt", "kv_cache_quant_algo": "NVFP4"}
    figure = kv_cache(from_dict({"model_type": "llama", "quantization_config": quantization}))
    assert figure.bytes_per_token is None
    assert "a cache in nvfp4" in (figure.why or "")


def test_a_scheme_of_the_cache_leaves_convolutions_alone():
    config = model("Qwen--Qwen3-Next-80B-A3B-Thinking")
    assert cached(config, "float8").bytes(0) == cached(config).bytes(0)


def test_windows_bound_the_cache():
    figure = kv_cache(model("google--gemma-3-4b-it"))
    assert figure.bytes_at == {"context": 131072, "logical": 2676 * MIB, "reserved": 17408 * MIB}


def test_states_do_not_grow():
    cache = cached(model("Qwen--Qwen3-Next-80B-A3B-Thinking"))
    # 36 layers: 8192 channels × 3 tokens in bfloat16, 32 heads × 128 × 128 in float32
    assert cache.bytes(0) == 36 * (8192 * 3 * 2 + 32 * 128 * 128 * 4)
    assert cache.bytes(1000) - cache.bytes(0) == 1000 * 24_576


def test_shared_layers_keep_nothing():
    config = from_dict({"model_type": "gemma3n_text"})
    assert [one.per_token > 0 for one in layers(config)] == [True] * 20 + [False] * 15


def test_cross_attention():
    figure = kv_cache(from_dict({"model_type": "whisper", "dtype": "float16"}))
    assert figure.bytes_per_source_token == figure.bytes_per_token > 0


def test_a_layer_may_have_heads_of_its_own():
    kept = layers(from_dict({"model_type": "gemma4_text", "num_global_key_value_heads": 2, "attention_k_eq_v": True}))
    assert {one.kind: one.per_token for one in kept} == {
        "sliding_attention": 4 * 2 * 256,
        "full_attention": 2 * 2 * 512,
    }


def test_old_transformers_expand_the_latent():
    rows = {(row["engine"], row["versions"]): row["bytes"] for row in by_engine(model("deepseek-ai--DeepSeek-V3"), 1)}
    assert rows[("transformers", ">=5.0")] == 70_272
    assert rows[("transformers", "<5.0")] == 4_997_120


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ({"model_type": "deepseek_v4"}, "are not computed here"),
        ({"model_type": "xlstm"}, "a cache of their own kind"),
        ({"model_type": "vit"}, "declares no cache"),
        ({"model_type": "somebodys_own"}, "num_hidden_layers is not known"),
        ({"model_type": "somebodys_own", "num_hidden_layers": 4}, "not known"),
        (
            {"model_type": "somebodys_own", "num_hidden_layers": 2, "layer_types": ["linear_attention"] * 2},
            "the state of",
        ),
    ],
)
def test_what_is_not_known_says_why(data, why):
    figure = kv_cache(from_dict(data))
    assert figure.bytes_per_token is None
    assert why in (figure.why or "")


def test_an_engine_without_a_hybrid_manager_reserves_everything():
    cache = cached(from_dict({"model_type": "gpt_oss", "dtype": "bfloat16"}))
    assert cache.bytes(131072, cache=RESERVED) == 131072 * cache.per_token > cache.bytes(131072)


@pytest.mark.parametrize(("split", "share"), [(1, 8), (2, 4), (4, 2), (8, 1), (16, 1)])
def test_heads_are_divided_and_then_copied(split, share):
    cache = cached(
        from_dict({"model_type": "llama", "num_key_value_heads": 8, "num_hidden_layers": 1, "dtype": "bfloat16"})
    )
    assert cache.bytes(1, split=split) == share * 2 * 128 * 2


def test_a_latent_is_copied():
    cache = cached(model("deepseek-ai--DeepSeek-V3"))
    assert cache.bytes(1, split=8) == cache.bytes(1)
