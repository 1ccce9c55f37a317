"""What fits, how it divides, and how many operations it takes."""

from __future__ import annotations

import json

import pytest

from llmcfg.api import from_dict
from llmcfg.base.errors import UsageError
from llmcfg.figures.budget import Asked, budget
from llmcfg.figures.flops import flops, training
from llmcfg.figures.memory import Machine, forbidden, loads, splits, weigh
from llmcfg.knowledge.formats import weight_format
from llmcfg.knowledge.gpus import GPUS, gpu
from tests.command import FIXTURES

GIB = 1 << 30


def model(name: str):
    return from_dict(json.loads((FIXTURES / f"{name}.json").read_text()), name)


LLAMA = "meta-llama--Llama-3.1-8B"
PARAMETERS = 8_030_261_248


@pytest.mark.parametrize(
    ("dtype", "bytes_"),
    [
        ("bf16", 2 * PARAMETERS),
        ("fp32", 4 * PARAMETERS),
        # embeddings, head and norms stay in 16 bits: 5.33 GiB, not the naive 3.74
        ("int4", pytest.approx(5.33 * GIB, rel=2e-3)),
        ("q4_k", pytest.approx(PARAMETERS * 4.5 / 8)),
    ],
)
def test_weights(dtype, bytes_):
    assert weigh(model(LLAMA), weight_format(dtype)).bytes == bytes_


def test_weights_that_are_not_known_say_why():
    weighed = weigh(from_dict({"model_type": "somebodys_own"}), None)
    assert weighed.bytes is None
    assert weighed.why


def test_loads():
    room = Machine("one", 24 * GIB, 1, 0.9)
    short, long = loads(model(LLAMA), 2 * PARAMETERS, (8192, 131072), 1, None, room)
    assert (short.kv_cache, short.total, short.fits) == (GIB, GIB + 2 * PARAMETERS, True)
    assert (long.kv_cache, long.fits) == (16 * GIB, False)


def test_a_cache_in_fp8_is_half():
    (one,) = loads(model(LLAMA), None, (8192,), 1, "float8", None)
    assert (one.kv_cache, one.total, one.fits) == (GIB // 2, None, None)


def test_a_cache_that_is_too_much_alone_does_not_fit():
    (one,) = loads(model(LLAMA), None, (131072,), 4, None, Machine("one", 24 * GIB, 1, 0.9))
    assert one.fits is False


def test_splits():
    rows = splits(model(LLAMA), 2 * PARAMETERS, 8192, 1, None, Machine("some", 24 * GIB, 3, 0.9))
    assert [row.size for row in rows] == [1, 2, 3]
    one, two, three = rows
    assert one.fits and two.fits
    assert three.forbidden == "32 query heads do not divide by 3"
    # what fits, fits; one more does not
    left = int(24 * GIB * 0.9) - 2 * PARAMETERS
    assert one.longest == left // 131_072
    assert one.largest_batch == left // GIB


@pytest.mark.parametrize(
    ("values", "size", "why"),
    [
        ({}, 8, None),
        ({"num_key_value_heads": 2}, 8, None),
        ({"num_key_value_heads": 6, "num_attention_heads": 24, "hidden_size": 3072}, 4, "6 key/value heads neither"),
        ({}, 3, "32 query heads do not divide by 3"),
        ({"intermediate_size": 11007}, 2, "feed-forward width 11007 does not divide by 2"),
        ({"num_key_value_heads": [8, 3, 8]}, 4, "3 key/value heads neither divide by 4 nor into it"),
        ({"num_key_value_heads": 1, "num_attention_heads": [8, 12]}, 8, "12 query heads do not divide by 8"),
        ({"vocab_size": 151552, "num_attention_heads": 48, "hidden_size": 6144, "intermediate_size": 12288,
          "num_key_value_heads": 48}, 6, "a vocabulary of 151552, padded to 64, does not divide by 6"),
    ],
)  # fmt: skip
def test_sizes_that_are_refused(values, size, why):
    said = forbidden(from_dict({"model_type": "llama", "num_key_value_heads": 8, **values}), size)
    assert (said or "").startswith(why or "") and (said is None) == (why is None)


def test_sizes_of_models_whose_layers_differ():
    openelm = from_dict({"model_type": "openelm", "num_query_heads": [12, 12, 16], "num_kv_heads": [3, 3, 4],
                         "num_transformer_layers": 3, "model_dim": 1280, "head_dim": 64})  # fmt: skip
    assert forbidden(openelm, 8) == "12 query heads do not divide by 8"
    assert forbidden(openelm, 2) == "3 key/value heads neither divide by 2 nor into it"
    assert forbidden(openelm, 1) is None
    assert forbidden(from_dict({"model_type": "levit", "num_attention_heads": [4, 8, 12]}), 4) is None


def test_operations():
    at_8k = flops(model(LLAMA), 8192)
    parts = {part.component: part.decode for part in at_8k.parts}
    assert parts["attention scores"] == 4 * 32 * 32 * 128 * 8192
    assert at_8k.decode == pytest.approx(15.01e9 + 4.29e9, rel=1e-3)
    assert flops(model(LLAMA), 131072).decode == pytest.approx(15.01e9 + 68.7e9, rel=1e-3)
    # causal: each token of a prompt sees those before it
    prefill = {part.component: part.prefill for part in flops(model(LLAMA), 3).parts}
    assert prefill["attention scores"] == 4 * 32 * 32 * 128 * (1 + 2 + 3)


def test_operations_with_windows():
    windowed = flops(from_dict({"model_type": "mistral", "sliding_window": 4}), 6).parts[-1]
    assert windowed.decode == 4 * 32 * 32 * 128 * 4
    assert windowed.prefill == 4 * 32 * 32 * 128 * (1 + 2 + 3 + 4 + 4 + 4)


def test_operations_that_are_not_known_say_why():
    for data in ({"model_type": "somebodys_own"}, {"model_type": "t5"}):
        found = flops(from_dict(data), 8)
        assert found.decode is None
        assert found.why


def test_training():
    total, formula = training(model(LLAMA), 10**12)
    assert total == 6 * (PARAMETERS - 128256 * 4096) * 10**12
    assert "active" in formula


@pytest.mark.parametrize(
    ("text", "name", "count"),
    [
        ("h100", "H100", 1),
        ("RTX 4090x2", "RTX 4090", 2),
        ("rtx4090 x 2", "RTX 4090", 2),
        ("8xH200", "H200", 8),
        ("nvidia a100-80gb", "A100 80GB", 1),
        ("4090", "RTX 4090", 1),
        ("MI300X*8", "MI300X", 8),
        ("l40s", "L40S", 1),
    ],
)
def test_gpus_by_name(text, name, count):
    found, many = gpu(text)
    assert (found.name, many) == (name, count)


def test_every_gpu_is_found_by_its_own_name():
    assert all(gpu(one.name) == (one, 1) for one in GPUS)


@pytest.mark.parametrize("text", ["a100", "gtx 1080", "", "x2", "h100x0"])
def test_gpus_that_are_not_there(text):
    with pytest.raises(UsageError):
        gpu(text)


@pytest.mark.parametrize(
    "values",
    [
        {"model_type": "minimax_m2", "num_local_experts": 0},
        {"model_type": "qwen3", "num_attention_heads": 0, "dtype": "bfloat16",
         "quantization_config": {"quant_method": "fp8"}},
    ],
)  # fmt: skip
def test_nothing_is_divided_by_what_a_broken_file_has_none_of(values):
    said = budget(from_dict(values), Asked((1024,)))
    assert said.weights.bytes is not None or said.weights.why
    assert said.flops is not None and (said.flops.decode is not None or said.flops.why)
