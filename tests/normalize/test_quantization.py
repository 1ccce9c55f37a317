"""Quantization dialects: the same few facts, whoever wrote them and wherever they sit."""

from __future__ import annotations

import pytest

import llmcfg

# (quantization object, facts that it must give). Forms as their tools write them: transformers
# utils/quantization_config.py, AutoAWQ, compressed-tensors, ModelOpt, mlx-lm, bitsandbytes.
DIALECTS = {
    "gptq": ({"quant_method": "gptq", "bits": 4, "group_size": 128, "desc_act": False}, {"bits": 4, "group_size": 128}),
    "awq": (
        {
            "quant_method": "awq",
            "w_bit": 4,
            "q_group_size": 64,
            "version": "gemm",
            "modules_to_not_convert": ["visual"],
        },
        {"bits": 4, "group_size": 64, "format": "gemm", "skip": ["visual"]},
    ),
    "fp8": (
        {"quant_method": "fp8", "fmt": "e4m3", "weight_block_size": [128, 128], "activation_scheme": "dynamic"},
        {"bits": 8, "format": "e4m3", "block_size": [128, 128]},
    ),
    "mxfp4": ({"quant_method": "mxfp4", "modules_to_not_convert": ["lm_head"]}, {"bits": 4, "skip": ["lm_head"]}),
    "bitsandbytes": (
        {
            "quant_method": "bitsandbytes",
            "load_in_4bit": True,
            "bnb_4bit_quant_type": "nf4",
            "llm_int8_skip_modules": ["a"],
        },
        {"bits": 4, "format": "nf4", "skip": ["a"]},
    ),
    "compressed-tensors": (
        {
            "quant_method": "compressed-tensors",
            "format": "pack-quantized",
            "config_groups": {"group_0": {"weights": {"num_bits": 4, "group_size": 32, "type": "int"}}},
            "ignore": ["lm_head"],
            "kv_cache_scheme": {"num_bits": 8, "type": "float"},
        },
        {
            "bits": 4,
            "group_size": 32,
            "format": "pack-quantized",
            "skip": ["lm_head"],
            "kv_cache": {"num_bits": 8, "type": "float"},
        },
    ),
    "modelopt": (
        {"producer": {"name": "modelopt", "version": "0.31.0"}, "quant_algo": "NVFP4", "kv_cache_quant_algo": "FP8"},
        {"bits": 4, "format": "NVFP4", "kv_cache": "FP8"},
    ),
    "hqq": (
        {"quant_method": "hqq", "quant_config": {"weight_quant_params": {"nbits": 4, "group_size": 64}}},
        {"bits": 4, "group_size": 64},
    ),
    "quanto": ({"quant_method": "quanto", "weights": "int8"}, {"bits": 8, "format": "int8"}),
    "torchao": (
        {"quant_method": "torchao", "quant_type": "int4_weight_only"},
        {"bits": 4, "format": "int4_weight_only"},
    ),
    "auto-round": ({"quant_method": "auto-round", "bits": 2, "group_size": 64}, {"bits": 2, "group_size": 64}),
}


def quant(config):
    return {
        name.removeprefix("quant_"): fact.value
        for name, fact in config.facts.items()
        if name.startswith("quant_") and fact.origin is not None
    }


@pytest.mark.parametrize("method", DIALECTS)
@pytest.mark.parametrize("place", ["root", "text"])
@pytest.mark.parametrize("model_type", ["qwen2_vl", "no-such-type"])
def test_dialects(method, place, model_type):
    written, expected = DIALECTS[method]
    text = {"hidden_size": 64, "num_hidden_layers": 2}
    file = {"model_type": model_type, "text_config": text}
    (file if place == "root" else text)["quantization_config"] = written
    config = llmcfg.from_dict(file)
    assert quant(config) == {"method": method, **expected}
    prefix = "config:quantization_config." if place == "root" else "config:text_config.quantization_config."
    assert (config.origin("quant_method") or "").startswith(prefix)


def test_mlx_names_no_method():
    mlx = {"group_size": 64, "bits": 8, "mode": "affine"}
    config = llmcfg.from_dict({"model_type": "qwen3", "quantization": mlx, "quantization_config": dict(mlx)})
    assert quant(config) == {"method": "mlx", "bits": 8, "group_size": 64, "format": "affine"}


def test_mixed_widths_have_no_one_answer():
    groups = {name: {"weights": {"num_bits": bits}} for name, bits in (("a", 4), ("b", 8))}
    written = {"quant_method": "compressed-tensors", "config_groups": groups}
    config = llmcfg.from_dict({"model_type": "qwen3", "quantization_config": written})
    assert config.quant_bits is None
    assert "quant_bits is not known: 4 and 8 bits, by module" in config.notes


def test_old_places():
    assert llmcfg.from_dict({"compression_config": DIALECTS["compressed-tensors"][0]}).quant_bits == 4
    assert llmcfg.from_dict({"model_type": "chatglm", "quantization_bit": 4}).quant_bits == 4
    assert llmcfg.from_dict({"model_type": "chatglm", "quantization_bit": 0}).quant_bits is None


def test_an_unquantized_model_has_none_of_it():
    assert quant(llmcfg.from_dict({"model_type": "llama"})) == {}
