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
    assert weigh(scheme(["re:.*up_proj"])) == weigh(scheme(["Linear"], ignore=[*others, "lm_head"])) > everything
    assert weigh(scheme(["re:.*up_proj"], ignore=["re:.*self_attn.*"])) == weigh(scheme(["re:.*up_proj"]))


@pytest.mark.parametrize(
    ("targets", "more", "why"),
    [
        (["re:.*no_such_module"], {}, "no modules of this model"),
        (["Qwen2MLP"], {}, "class Qwen2MLP"),
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


LAYERS, HIDDEN, INNER, VOCABULARY = 28, 3584, 18944, 152064


def gptq_bytes(rows, columns, bits=4, group=128):
    packed, groups = rows * columns * bits // 8, -(-columns // group)
    return packed + groups * (2 * rows + rows * bits // 8) + 4 * columns


def kept(rows, columns, *, bits=4):
    """What it costs not to quantize a matrix."""
    return 2 * rows * columns - gptq_bytes(rows, columns, bits)


GPTQ = {"quant_method": "gptq", "bits": 4, "group_size": 128}
UP = LAYERS * kept(INNER, HIDDEN)


@pytest.mark.parametrize(
    ("more", "costs"),
    [
        ({"lm_head": True}, -kept(VOCABULARY, HIDDEN)),
        ({"dynamic": {"-:.*up_proj.*": {}}}, UP),
        ({"dynamic": {r"+:.*\.up_proj": {"bits": 8}, "-:.*up_proj.*": {}}}, UP - LAYERS * kept(INNER, HIDDEN, bits=8)),
        ({"dynamic": {r"-:model\.layers\.[0-3]\.mlp\.up_proj": {}}}, UP // LAYERS * 4),
        ({"dynamic": {"-:lm_head": {}}, "lm_head": True}, 0),
        ({"modules_to_not_convert": ["up_proj"]}, UP),
    ],
)  # fmt: skip
def test_gptq_module_by_module(more, costs):
    assert weigh(GPTQ | more) - weigh(GPTQ) == costs


def test_gptq_quantizes_only_the_modules_that_are_listed():
    listed = [["self_attn.k_proj", "self_attn.v_proj", "self_attn.q_proj"], ["self_attn.o_proj"], ["mlp.gate_proj"]]
    rest = [["mlp.up_proj"], ["mlp.down_proj"]]
    assert weigh(GPTQ | {"modules_in_block_to_quantize": listed + rest}) == weigh(GPTQ)
    some = weigh(GPTQ | {"modules_in_block_to_quantize": listed})
    assert some - weigh(GPTQ) == UP + LAYERS * kept(HIDDEN, INNER)


@pytest.mark.parametrize(
    "extra", [{"model.layers.3.mlp.up_proj": {"bits": 16}}, {r".*\.3\.mlp\.up_proj": {"bits": 16}},
              {"layers.3.mlp.up_proj.*": {"bits": 16, "data_type": "float"}}],
)  # fmt: skip
def test_auto_round_names_layers_of_another_width(extra):
    config = {"quant_method": "auto-round", "bits": 4, "group_size": 128}
    assert weigh(config | {"extra_config": extra}) - weigh(config) == kept(INNER, HIDDEN) + 4 * HIDDEN


def test_mlx_gives_modules_widths_of_their_own():
    config = {"group_size": 64, "bits": 4}
    name = "model.layers.0.mlp.up_proj"
    more = weigh(config | {name: {"group_size": 64, "bits": 8}}) - weigh(config)
    assert more == INNER * HIDDEN // 2
    assert weigh(config | {name: False}) - weigh(config) == 2 * INNER * HIDDEN - INNER * HIDDEN * 9 // 16


@pytest.mark.parametrize(
    ("mode", "bits", "group", "of_16"), [("mxfp4", 4, 32, 4.25), ("mxfp8", 8, 32, 8.25), ("nvfp4", 4, 16, 4.5)]
)
def test_mlx_modes_have_scales_of_a_byte(mode, bits, group, of_16):
    norms = 2 * weights(*model("Qwen--Qwen2-7B")).by_component["norms"]
    found = weights(*model("Qwen--Qwen2-7B", quantization={"mode": mode, "bits": bits, "group_size": group}))
    assert found.by_component["head"] == VOCABULARY * HIDDEN * of_16 / 8
    assert found.by_component["norms"] * 2 == norms


def test_compressed_tensors_quantizes_the_head_unless_it_is_ignored():
    less = weigh(scheme(["Linear"], ignore=["lm_head"])) - weigh(scheme(["Linear"], ignore=[]))
    assert less == VOCABULARY * HIDDEN - 2 * VOCABULARY - 16  # the packed tensor's shape


def test_groups_of_different_widths_stand_side_by_side():
    four = {"weights": {"num_bits": 4, "strategy": "group", "group_size": 32}, "targets": ["re:.*up_proj"]}
    eight = {"weights": {"num_bits": 8, "strategy": "channel"}, "targets": ["Linear"]}
    config = {"quant_method": "compressed-tensors", "config_groups": {"a": eight, "b": four}}
    found = weights(*model("Qwen--Qwen2-7B", quantization_config=config))
    assert found.quantization == (
        "compressed-tensors, 8 bits, a scale per channel; compressed-tensors, 4 bits, a scale per group"
    )
    alone = weigh(config | {"config_groups": {"a": eight}})
    assert alone - found.bytes == LAYERS * INNER * (HIDDEN + 2 - HIDDEN // 2 - 2 * HIDDEN // 32)


def test_zero_points_of_asymmetric_weights_are_stored():
    group = {"num_bits": 4, "strategy": "group", "group_size": 32}
    sizes = [
        weigh({"quant_method": "compressed-tensors", "ignore": ["lm_head"], "format": "pack-quantized",
               "config_groups": {"a": {"targets": ["re:.*up_proj"], "weights": group | {"symmetric": symmetric}}}})
        for symmetric in (True, False)
    ]  # fmt: skip
    assert sizes[1] - sizes[0] == LAYERS * INNER // 2 * HIDDEN // 32


def test_modelopt_names_layers_one_by_one():
    layers = {f"model.layers.{n}.mlp.up_proj": {"quant_algo": "NVFP4", "group_size": 16} for n in range(4)}
    layers["lm_head"] = {"quant_algo": "FP8"}
    config = {"quant_method": "modelopt", "quant_algo": "MIXED_PRECISION", "quantized_layers": layers}
    plain = 7_615_616_512 * 2
    assert plain - weigh(config) == 4 * (INNER * HIDDEN * 23 // 16 - 8) + VOCABULARY * HIDDEN - 8


@pytest.mark.parametrize(
    "config",
    [
        {"quant_method": "something-new"},
        {"quant_method": "compressed-tensors", "config_groups": {}},
        {"quant_method": "fp8", "ignore": ["re:(?!a)b"]},
        {"quant_method": "gptq", "bits": 4, "modules_in_block_to_quantize": [["no.such_module"]]},
        {"quant_method": "awq", "bits": 4, "version": "gemv"},
        {"quant_method": "auto-round", "bits": 4, "extra_config": {"lm_head": {"bits": 4, "data_type": "mx_fp"}}},
        {"quant_method": "exl2", "bits": 4.25, "head_bits": 6},
        {"quant_method": "vptq"},
        {"quant_method": "modelopt", "quant_algo": "MIXED_PRECISION"},
        {"quant_method": "modelopt", "quant_algo": "W4A8_AWQ"},
        {"bits": 4, "group_size": 32, "mode": "unheard_of"},
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
