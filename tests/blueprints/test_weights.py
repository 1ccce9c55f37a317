"""What weights weigh: formats whose layout is published, and honest nulls."""

import json
from pathlib import Path

import pytest

from llmcfg.resolve.complete import complete
from llmcfg.tensors.counts import parameters
from llmcfg.tensors.weights import weights

FIXTURES = Path(__file__).parents[2] / "fixtures"
FP8 = {"quant_method": "fp8", "weight_block_size": [128, 128]}


def model(name, **edits):
    raw = json.loads((FIXTURES / f"{name}.json").read_text()) | edits
    return complete(raw["model_type"], raw), raw["architectures"][0]


@pytest.mark.parametrize(("dtype", "width"), [("bfloat16", 2), ("float16", 2), ("float32", 4)])
def test_without_quantization_it_is_numbers_times_width(dtype, width):
    found = weights(*model("Qwen--Qwen2-7B", torch_dtype=dtype))
    assert (found.bytes, found.dtype, found.quantization) == (7_615_616_512 * width, dtype, None)


def test_fp8_blocks_leave_tables_norms_and_the_head_alone():
    root, name = model("Qwen--Qwen2-7B", quantization_config=FP8)
    found = weights(root, name)
    by_component = parameters(root, name).by_component
    biases = 28 * (3584 + 2 * 512)
    converted = by_component["attention"] + by_component["feed-forward"] - biases
    plain = 7_615_616_512 - converted
    scales = 28 * 4 * (2 * 28 * 28 + 2 * 4 * 28 + 3 * 148 * 28)
    assert found.bytes == plain * 2 + converted + scales


def test_a_module_that_is_not_converted_keeps_its_width():
    everything = weights(*model("Qwen--Qwen2-7B", quantization_config=FP8)).bytes
    kept = weights(
        *model("Qwen--Qwen2-7B", quantization_config=FP8 | {"modules_to_not_convert": ["mlp.up_proj"]})
    ).bytes
    matrix = 18944 * 3584
    assert kept - everything == 28 * (matrix - 4 * 148 * 28)


@pytest.mark.parametrize(
    "pattern",
    [
        "mlp.up_proj",
        "re:.*\\.up_proj$",
        "*.up_proj",
        "model.layers.*.mlp.up_proj",
        "model\\.layers\\.\\d+\\.mlp\\.up_proj",
        "re:(.|.)*mlp.u(p|q)_proj",
    ],
)
def test_every_dialect_of_patterns_is_read(pattern):
    kept = {method: weigh(FP8 | {method: [pattern]}) for method in ("modules_to_not_convert", "ignore")}
    assert set(kept.values()) == {weigh(FP8 | {"ignore": ["mlp.up_proj"]})} != {weigh(FP8)}


def weigh(config):
    return weights(*model("Qwen--Qwen2-7B", quantization_config=config)).bytes


def scheme(targets, **more):
    group = {"weights": {"num_bits": 8, "strategy": "channel"}, "targets": targets}
    return {"quant_method": "compressed-tensors", "config_groups": {"group_0": group}, **more}


def test_targets_alone_are_quantized():
    everything = weigh(scheme(["Linear"]))
    others = ["re:.*self_attn.*", "re:.*mlp.(gate|down)_proj"]
    assert weigh(scheme(["re:.*up_proj"])) == weigh(scheme(["Linear"], ignore=others)) > everything
    assert weigh(scheme(["re:.*up_proj"], ignore=["re:.*self_attn.*"])) == weigh(scheme(["re:.*up_proj"]))


@pytest.mark.parametrize(
    ("targets", "more", "why"),
    [
        (["re:.*no_such_module"], {}, "no modules of this model"),
        (["Qwen2MLP"], {}, "class Qwen2MLP"),
        (["re:.*[0-4].mlp.up_proj"], {"ignore": ["model.layers.3.mlp.up_proj"]}, "two lists of patterns"),
        (["re:.*(?<=mlp).up_proj"], {}, "not followed"),
    ],
)
def test_targets_that_cannot_be_told_make_it_null(targets, more, why):
    found = weights(*model("Qwen--Qwen2-7B", quantization_config=scheme(targets, **more)))
    assert found.bytes is None
    assert why in found.why


def test_gptq_costs_a_little_more_than_its_bits():
    config = {"quant_method": "gptq", "bits": 4, "group_size": 128}
    found = weights(*model("Qwen--Qwen2-7B", quantization_config=config))
    assert 5.4e9 < found.bytes < 5.7e9  # the published Qwen2-7B-Instruct-GPTQ-Int4 files: 5.58 GB


@pytest.mark.parametrize(
    "config",
    [
        {"quant_method": "something-new"},
        {"quant_method": "compressed-tensors", "config_groups": {}},
        {"quant_method": "fp8", "ignore": ["re:(?!a)b"]},
        {"quant_method": "gptq", "bits": 4, "dynamic": {"-:.*down.*": {}}},
        {"quant_method": "auto-round", "bits": 4, "extra_config": {"lm_head": {"bits": 16}}},
        "fp8",
    ],
)
def test_a_layout_that_is_not_known_is_null_with_why(config):
    found = weights(*model("Qwen--Qwen2-7B", quantization_config=config))
    assert found.bytes is None
    assert found.why


def test_without_a_dtype_it_is_not_known():
    root, name = model("Qwen--Qwen2-7B", torch_dtype=None)
    assert weights(root, name).why == "the file names no dtype"
