"""What a small change to the code would break, and no other test would tell: see tools/mutants."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from itertools import pairwise
from math import log10
from typing import Any

import pytest

import llmcfg
from tests.command import FIXTURES

LLAMA: dict[str, Any] = {
    "model_type": "llama", "torch_dtype": "bfloat16", "architectures": ["LlamaForCausalLM"], "num_hidden_layers": 2,
    "hidden_size": 8, "intermediate_size": 16, "num_attention_heads": 2, "num_key_value_heads": 1, "vocab_size": 32,
    "tie_word_embeddings": False,
}  # fmt: skip
# 2 layers: q and o 8×8, k and v 4×8; three of 16×8; a scale of 4 bytes for each of them, ModelOpt's for the input too.
ATTENTION, FEED_FORWARD = 2 * (64 + 32 + 32 + 64), 2 * 3 * 128
SCALES = {"attention": 2 * 4 * 4, "feed-forward": 2 * 3 * 4}


def quantized(**block: Any) -> llmcfg.Model:
    return llmcfg.from_dict({**LLAMA, "quantization_config": block})


@pytest.mark.parametrize(
    "block",
    [
        {"quant_method": "modelopt", "quant_algo": "FP8"},
        {"quant_method": "modelopt", "quantization": {"quant_algo": "FP8"}},
        {"quant_method": "fp8"},
    ],
)
def test_fp8_is_eight_bits_and_a_scale(block: dict[str, Any]) -> None:
    model = quantized(**block)
    assert (model.quant_method, model.quant_bits) == (block["quant_method"], 8)
    parts, each = model.figures["weights"]["by_component"], 2 if block["quant_method"] == "modelopt" else 1
    assert parts["attention"] == ATTENTION + each * SCALES["attention"]
    assert parts["feed-forward"] == FEED_FORWARD + each * SCALES["feed-forward"]
    assert parts["embedding"] == 2 * 32 * 8
    assert parts["head"] == (
        32 * 8 + 8 if each == 2 else 2 * 32 * 8
    )  # ModelOpt's list of what it leaves alone is empty


@pytest.mark.parametrize("name", ["compressed-tensors", "compressed_tensors"])
def test_a_method_by_its_other_name(name: str) -> None:
    weights = {"num_bits": 8, "type": "float", "strategy": "tensor"}
    groups = {"group_0": {"weights": weights, "targets": ["Linear"]}}
    model = quantized(quant_method=name, format="float-quantized", config_groups=groups)
    assert (model.quant_method, model.quant_bits) == ("compressed-tensors", 8)
    assert model.origin("quant_method") == "config:quantization_config.quant_method"


# Which keys say it ----------------------------------------------------------------------------------------------------


def test_one_of_three_sizes_beside_the_towers_is_a_key_that_nobody_reads() -> None:
    whole = {"hidden_size": 96, "num_hidden_layers": 3, "num_attention_heads": 4}
    for missing in whole:
        some = {key: value for key, value in whole.items() if key != missing}
        model = llmcfg.from_dict({"model_type": "gemma3", **some})
        assert model.origin("hidden_size") == "default:gemma3_text"
        assert dict(model.unmapped) == some
    model = llmcfg.from_dict({"model_type": "gemma3", **whole})
    assert model.fact("hidden_size").state == "unknown"
    assert any("not in the layout that transformers reads for gemma3" in note for note in model.notes)


def test_the_origin_of_one_key_or_another() -> None:
    """A formula ``a or b`` names the key that it takes, and both where neither says anything."""
    for given, value, origin in (
        ({"num_decoder_layers": 3, "num_layers": 5}, 3, "config:num_decoder_layers"),
        ({"num_decoder_layers": 3, "num_layers": 3}, 3, "config:num_decoder_layers"),
        ({"num_decoder_layers": None, "num_layers": 5}, 5, "derived:num_layers"),
        ({"num_layers": 5}, 5, "derived:num_layers"),
    ):
        model = llmcfg.from_dict({"model_type": "t5", **given})
        assert (model.num_hidden_layers, model.origin("num_hidden_layers")) == (value, origin)
    for given, value, origin in (
        ({"inner_hidden_size": 7, "ffn_hidden_size": 9}, 7, "config:inner_hidden_size"),
        ({"inner_hidden_size": None, "ffn_hidden_size": 9}, 9, "config:ffn_hidden_size"),
        ({"inner_hidden_size": 0, "ffn_hidden_size": 9}, 9, "config:ffn_hidden_size"),
        ({"ffn_hidden_size": 9}, 9, "config:ffn_hidden_size"),
    ):
        model = llmcfg.from_dict({"model_type": "chatglm", **given})
        assert (model.intermediate_size, model.origin("intermediate_size")) == (value, origin)


@pytest.mark.parametrize(
    ("more", "tied", "noted"),
    [
        ({"transformers_version": "4.57.3"}, False, True),
        ({"transformers_version": "4"}, False, True),
        ({"transformers_version": "5.0.0"}, True, False),
        ({"transformers_version": "4.57.3", "tie_word_embeddings": True}, True, False),
        ({"transformers_version": 4}, True, False),
        ({}, True, False),
    ],
)
def test_a_default_that_changed_is_that_of_the_release_that_wrote_the_file(
    more: dict[str, Any], tied: bool, noted: bool
) -> None:
    model = llmcfg.from_dict({"model_type": "mt5", **more})
    assert model.tie_word_embeddings is tied
    assert any("as in transformers 4" in note for note in model.notes) is noted


def test_a_default_that_did_not_change_needs_no_note() -> None:
    whole = [{"model_type": kind} for kind in ("llama", "gpt2", "gemma", "t5", "opt")]
    # transformers 4 asks the language model inside, which says the same here
    inside = {"model_type": "llava", "text_config": {"model_type": "llama"}}
    for config in (*whole, inside):
        model = llmcfg.from_dict({**config, "transformers_version": "4.40.0"})
        assert not [note for note in model.notes if "transformers 4" in note]
    assert llmcfg.from_dict({**inside, "transformers_version": "4.40.0"}).tie_word_embeddings is False


# Outputs --------------------------------------------------------------------------------------------------------------


def test_what_is_routed_stands_in_the_list(run) -> None:
    config = {"model_type": "mixtral", "num_hidden_layers": 1, "num_local_experts": 6, "num_experts_per_tok": 3}
    tensors = json.loads(run("tensors", "-", "--json", stdin=json.dumps(config)).out)["tensors"]
    routed = {tensor["name"]: tensor.get("routed") for tensor in tensors}
    assert {tuple(share) for name, share in routed.items() if ".experts." in name} == {(3, 6)}
    assert {share for name, share in routed.items() if ".experts." not in name} == {None}
    sheet = run("tensors", "-", stdin=json.dumps(config)).out
    assert sum("a token sees 3 of 6" in line for line in sheet.splitlines()) == sum(
        ".experts." in name for name in routed
    )


def test_a_drawing_stands_where_it_should(run, tmp_path) -> None:
    """Wavelengths rise from left to right inside the frame; powers of ten and marked lengths are on their levels."""
    path = tmp_path / "rope.svg"
    model = FIXTURES / "Qwen--Qwen2-7B-Instruct.json"
    assert run("context", str(model), "--target", "128k", "--plot", str(path)).code == 0
    tree = ET.parse(path)
    space = "{http://www.w3.org/2000/svg}"
    lines = [
        ([tuple(map(float, point.split(","))) for point in one.get("points", "").split()], one.get("stroke"), one)
        for one in tree.iter(f"{space}polyline")
    ]
    texts = {one.text: one for one in tree.iter(f"{space}text")}

    def level(length: float) -> float:
        return 480 - (480 - 30) * log10(length) / 8

    curves = [points for points, _, _ in lines if len(points) == 64]
    assert len(curves) == 2
    for points in curves:
        assert points[0][0] == 90
        assert points[-1][0] == 930
        assert all(a[0] < b[0] and a[1] > b[1] for a, b in pairwise(points))
        assert all(30 <= y <= 480 for _, y in points)
        assert points[0][1] == pytest.approx(level(6.2832), abs=0.06)
    plain, stretched = curves
    theta = 2 * 3.14159265 * 1e6 ** (2 * 63 / 128)
    assert plain[-1][1] == pytest.approx(level(theta), abs=0.06)
    assert stretched[-1][1] == pytest.approx(level(4 * theta), abs=0.06)
    assert plain[0] == stretched[0]
    for power in range(8):
        assert float(texts[f"{10**power:,}"].get("y", "")) == pytest.approx(level(10**power), abs=0.06)
        assert float(texts[f"{10**power:,}"].get("x", "")) == 82
    for length, name in ((32768, "32K tokens"), (131072, "128K tokens")):
        assert float(texts[name].get("y", "")) == pytest.approx(level(length) - 9, abs=0.06)
        assert texts[name].get("text-anchor") == "end"
        dashed = [points for points, _, one in lines if one.get("stroke-dasharray") == "4 4"]
        assert any(y == pytest.approx(level(length), abs=0.06) for ((_, y), _) in dashed)
    names = [text for text in texts if text and text.startswith(str(model))]
    assert [float(texts[name].get("y", "")) for name in names] == [44, 64]
    assert [float(texts[str(pair)].get("x", "")) for pair in (0, 8, 56)] == [90, 196.7, 836.7]


def test_a_drawing_as_png_is_twice_as_large(run, tmp_path) -> None:
    image_of = pytest.importorskip("PIL.Image")
    path = tmp_path / "rope.png"
    assert run("context", "Qwen/Qwen2-7B-Instruct", "--plot", str(path)).code == 0
    image = image_of.open(path).convert("RGB")
    assert image.size == (1920, 1080)
    assert image.getpixel((1918, 1078)) == (255, 255, 255)
    blue = [
        (x, y) for x in range(180, 1862, 2) for y in range(60, 962, 2) if image.getpixel((x, y)) == (0x00, 0x72, 0xB2)
    ]
    assert min(x for x, _ in blue) < 200 < 1840 < max(x for x, _ in blue)
