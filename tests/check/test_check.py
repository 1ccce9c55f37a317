"""``llmcfg tensors --check`` on checkpoints that are made here."""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from llmcfg import load
from llmcfg.render.check import check_json, check_sheet
from llmcfg.render.plain import text
from llmcfg.source.checkpoint import Checkpoint, in_directory
from llmcfg.source.safetensors import Stored
from llmcfg.tensors.check import Check, of_config
from llmcfg.tensors.listing import of
from tests.check.checkpoint import GPT2, LLAMA, MIXTRAL, Names, gpt2, llama, mixtral, packed, write
from tests.command import FIXTURES, llmcfg


def checked(directory: Path, config: Mapping[str, Any], names: Names) -> Check:
    write(directory, config, names)
    read = load(str(directory))
    return of_config(read, of(read), in_directory(str(directory)))


def names_of(found: Any) -> list[str]:
    return [name for one in found for name in one.entry.names()]


@pytest.mark.parametrize(("config", "names"), [(LLAMA, llama()), (MIXTRAL, mixtral()), (GPT2, gpt2())])
def test_a_match(tmp_path: Path, config: dict[str, Any], names: Names) -> None:
    check = checked(tmp_path, config, names)
    assert check.matches, check
    assert check.dtypes == {}


def test_a_match_says_so(tmp_path: Path) -> None:
    result = llmcfg(tmp_path, "tensors", str(write(tmp_path, LLAMA, llama())), "--check")
    assert result.code == 0
    assert "matches its config" in result.out
    assert "30 tensors stored" in result.out


def test_base_prefix_and_buffers_are_remarks(tmp_path: Path) -> None:
    check = checked(tmp_path, GPT2, gpt2())
    assert any("lack the prefix 'transformer.'" in remark for remark in check.remarks)
    assert any(remark.startswith("2 tensors stored that the model computes") for remark in check.remarks)


def test_a_base_class_reads_a_checkpoint_with_a_head(tmp_path: Path) -> None:
    check = checked(tmp_path, {**LLAMA, "architectures": ["LlamaModel"]}, llama())
    assert not check.missing
    assert names_of(check.extra) == ["lm_head.weight"]
    assert any("have the prefix 'model.'" in remark for remark in check.remarks)


def test_missing_and_extra_are_folded(tmp_path: Path) -> None:
    names = {name: one for name, one in llama().items() if not name.endswith("q_proj.weight")}
    for layer in (0, 2):
        names[f"model.layers.{layer}.self_attn.q_proj.bias"] = ("BF16", (8,))
    write(tmp_path, LLAMA, names)
    result = llmcfg(tmp_path, "tensors", str(tmp_path), "--check", "--json")
    assert result.code == 1
    said = json.loads(result.out)
    assert not said["matches"]
    assert said["missing"] == [
        {"name": "model.layers.*.self_attn.q_proj.weight", "shape": [8, 8], "indices": [[0, 1, 2]], "count": 3}
    ]
    assert [one["indices"] for one in said["extra"]] == [[[0, 2]]]
    shown = llmcfg(tmp_path, "tensors", str(tmp_path / "config.json"), "--check")
    assert shown.code == 1
    assert "model.layers.{0…2}.self_attn.q_proj.weight" in shown.out
    assert "initialized at random" in shown.out


def test_layers_too_many(tmp_path: Path) -> None:
    check = checked(tmp_path, {**LLAMA, "num_hidden_layers": 2}, llama())
    assert len(names_of(check.extra)) == 9
    assert not check.missing


def test_layers_that_predict_further_tokens(tmp_path: Path) -> None:
    check = checked(tmp_path, {**LLAMA, "num_hidden_layers": 2, "num_nextn_predict_layers": 1}, llama())
    assert check.matches
    assert any("MTP" in remark for remark in check.remarks)


def test_other_shapes(tmp_path: Path) -> None:
    names = {**llama(), "lm_head.weight": ("BF16", (20, 8)), "model.embed_tokens.weight": ("BF16", (20, 8))}
    check = checked(tmp_path, LLAMA, names)
    assert [(one.entry.name, one.entry.shape, one.stored) for one in check.shapes] == [
        ("model.embed_tokens.weight", (16, 8), (20, 8)),
        ("lm_head.weight", (16, 8), (20, 8)),
    ]
    assert not check.matches


def test_one_expert_is_missing(tmp_path: Path) -> None:
    names = mixtral()
    del names["model.layers.1.block_sparse_moe.experts.2.w3.weight"]
    check = checked(tmp_path, MIXTRAL, names)
    assert names_of(check.missing) == ["model.layers.1.block_sparse_moe.experts.2.w3.weight"]
    assert not check.extra


def test_a_tied_head_that_is_stored_anyway(tmp_path: Path) -> None:
    check = checked(tmp_path, {**LLAMA, "tie_word_embeddings": True}, llama())
    assert check.matches
    assert any("although tied" in remark for remark in check.remarks)


def test_a_tied_head_alone(tmp_path: Path) -> None:
    names = llama()
    del names["model.embed_tokens.weight"]
    assert checked(tmp_path, {**LLAMA, "tie_word_embeddings": True}, names).matches
    assert not checked(tmp_path, LLAMA, names).matches


def test_some_norms_in_another_dtype(tmp_path: Path) -> None:
    check = checked(tmp_path, LLAMA, {**llama(), "model.norm.weight": ("F32", (8,))})
    assert check.matches
    assert check.dtypes == {"F32": 1}


def test_all_in_another_dtype(tmp_path: Path) -> None:
    check = checked(tmp_path, LLAMA, llama(dtype="F16"))
    assert not check.matches
    assert check.dtypes == {"F16": 30}


def _gptq() -> Names:
    names: Names = {}
    for name, (dtype, shape) in llama().items():
        if "_proj" not in name:
            names[name] = (dtype, shape)
            continue
        stem = name.removesuffix(".weight")
        names[stem + ".qweight"] = ("I32", (1, shape[0]))
        names[stem + ".qzeros"] = ("I32", (1, 1))
        names[stem + ".scales"] = ("F16", (1, shape[0]))
        names[stem + ".g_idx"] = ("I32", (shape[1],))
        names[stem + ".bias"] = ("F16", (shape[0],))
    return names


def test_gptq(tmp_path: Path) -> None:
    config = {**LLAMA, "quantization_config": {"quant_method": "gptq", "bits": 4, "group_size": 128}}
    check = checked(tmp_path, config, _gptq())
    assert check.matches, check
    assert any("21 are packed" in remark for remark in check.remarks)


def test_a_payload_is_missing(tmp_path: Path) -> None:
    names = _gptq()
    del names["model.layers.1.mlp.up_proj.qweight"]
    config = {**LLAMA, "quantization_config": {"quant_method": "gptq", "bits": 4, "group_size": 128}}
    assert names_of(checked(tmp_path, config, names).missing) == ["model.layers.1.mlp.up_proj.weight"]


def test_quantized_and_the_config_says_nothing(tmp_path: Path) -> None:
    check = checked(tmp_path, LLAMA, _gptq())
    assert not check.matches
    assert any("names no quantization" in remark for remark in check.remarks)


@pytest.mark.parametrize(
    ("method", "dtype", "ends"),
    [("fp8", "F8_E4M3", ("weight_scale_inv",)), ("bitsandbytes", "U8", ("weight.absmax", "weight.quant_map"))],
)
def test_scales_beside_the_weight(tmp_path: Path, method: str, dtype: str, ends: tuple[str, ...]) -> None:
    names: Names = {}
    for name, (given, shape) in llama().items():
        names[name] = (given, shape)
        if "_proj" in name:
            names[name] = (dtype, shape if dtype != "U8" else (shape[0] * shape[1] // 2, 1))
            names.update({f"{name.removesuffix('weight')}{end}": ("F32", (1,)) for end in ends})
    config = {**LLAMA, "quantization_config": {"quant_method": method, "load_in_4bit": True}}
    check = checked(tmp_path, config, names)
    assert check.matches, check
    names["model.layers.0.mlp.up_proj.weight"] = ("F8_E4M3", (12, 9))
    assert names_of(checked(tmp_path, config, names).shapes) == ["model.layers.0.mlp.up_proj.weight"]


def test_mxfp4(tmp_path: Path) -> None:
    config = json.loads((FIXTURES / "openai--gpt-oss-20b.json").read_text())
    found = of(load(str(FIXTURES / "openai--gpt-oss-20b.json")))
    stored: dict[str, Stored | None] = {}
    for entry in found.entries:
        for name in entry.names():
            if name.endswith(("experts.gate_up_proj", "experts.down_proj")):
                stored[name + "_blocks"] = Stored("U8", (32, 90, 16))
                stored[name + "_scales"] = Stored("U8", (32, 90))
            else:
                stored[name] = Stored("BF16", entry.shape)
    write(tmp_path, config, {})
    check = of_config(load(str(tmp_path)), found, Checkpoint(stored))
    assert check.matches, check.remarks
    assert any("48 are packed" in remark for remark in check.remarks)


def test_old_names_of_layer_norms(tmp_path: Path) -> None:
    config = {"architectures": ["BertModel"], "model_type": "bert", "num_hidden_layers": 2}
    (tmp_path / "config.json").write_text(json.dumps(config))
    read = load(str(tmp_path))
    found = of(read)
    stored: dict[str, Stored | None] = {}
    for entry in found.entries:
        for name in entry.names():
            old = name.replace("LayerNorm.weight", "LayerNorm.gamma").replace("LayerNorm.bias", "LayerNorm.beta")
            stored["bert." + old] = Stored("F32", entry.shape)
    check = of_config(read, found, Checkpoint(stored))
    assert check.matches, check
    assert any("LayerNorm.gamma" in remark for remark in check.remarks)


# Files --------------------------------------------------------------------------------------------------------------


def _sharded(directory: Path, names: Names, files: dict[str, str] | None = None) -> Path:
    (directory / "config.json").write_text(json.dumps(LLAMA))
    half = len(names) // 2
    for number, part in enumerate((list(names)[:half], list(names)[half:])):
        (directory / f"part-{number}.safetensors").write_bytes(packed({name: names[name] for name in part}))
    places = {name: f"part-{int(at >= half)}.safetensors" for at, name in enumerate(names)}
    index = {"metadata": {}, "weight_map": {**places, **(files or {})}}
    (directory / "model.safetensors.index.json").write_text(json.dumps(index))
    return directory


def test_shards(tmp_path: Path) -> None:
    assert llmcfg(tmp_path, "tensors", str(_sharded(tmp_path, llama())), "--check").code == 0


@pytest.mark.parametrize("place", ["../x.safetensors", "/etc/x.safetensors", "a/../../x.safetensors", "x.bin", "C:\\x"])
def test_a_shard_elsewhere_is_refused(tmp_path: Path, place: str) -> None:
    result = llmcfg(tmp_path, "tensors", str(_sharded(tmp_path, llama(), {"x": place})), "--check")
    assert result.code == 2
    assert result.err.startswith("error: ")
    assert "no safetensors file beside it" in result.err


def test_a_missing_shard(tmp_path: Path) -> None:
    result = llmcfg(tmp_path, "tensors", str(_sharded(tmp_path, llama(), {"x": "part-7.safetensors"})), "--check")
    assert result.code == 2
    assert "part-7.safetensors: no such file" in result.err
    assert "hint: " in result.err


@pytest.mark.parametrize("name", ["part-1.safetensors", "model.safetensors.index.json"])
@pytest.mark.parametrize("what", ["fifo", "directory", "device"])
def test_what_is_no_file_is_not_opened(tmp_path: Path, name: str, what: str) -> None:
    path = _sharded(tmp_path, llama()) / name
    path.unlink()
    if what == "fifo":
        os.mkfifo(path)
    elif what == "directory":
        path.mkdir()
    else:
        path.symlink_to("/dev/zero")
    result = llmcfg(tmp_path, "tensors", str(tmp_path), "--check")
    assert (result.code, result.out) == (2, "")
    assert "no model.safetensors" in result.err or "part-1.safetensors: not a regular file" in result.err
    assert len(result.err.splitlines()) <= 2


def _header(value: Any) -> bytes:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return struct.pack("<Q", len(raw)) + raw


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "no safetensors file"),
        (packed(llama())[:200], "cut off within its header"),
        (packed(llama())[:-1], "cut off: "),
        (b"\xff" * 64, "claims a header of"),
        (b"version https://git-lfs.github.com/spec/v1\n", "Git LFS pointer"),
        (_header(b"\x80\x04 not JSON"), "no JSON object"),
        (_header(b"[" * 100_000), "no JSON object"),
        (_header([1]), "no JSON object"),
        (_header({"a\x1b[31m": 3}), "wrongly"),
        (_header({"a": {"dtype": "F32", "shape": [-1], "data_offsets": [0, 0]}}), "wrongly"),
        (_header({"a": {"dtype": "F32", "shape": [1], "data_offsets": [4, 0]}}), "wrongly"),
        (_header({"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}}) + bytes(4), "has not the bytes"),
    ],
)
def test_broken_files(tmp_path: Path, raw: bytes, why: str) -> None:
    write(tmp_path, LLAMA, {})
    (tmp_path / "model.safetensors").write_bytes(raw)
    result = llmcfg(tmp_path, "tensors", str(tmp_path), "--check")
    assert result.code == 2
    assert why in result.err
    assert "\x1b" not in result.err
    assert result.err.count("error: ") == 1
    assert len(result.err.splitlines()) == 2  # and its hint


@pytest.mark.parametrize(("name", "why"), [("pytorch_model.bin", "pickled"), ("notes.txt", "no model.safetensors")])
def test_no_safetensors(tmp_path: Path, name: str, why: str) -> None:
    (tmp_path / "config.json").write_text(json.dumps(LLAMA))
    (tmp_path / name).write_bytes(b"cos\nsystem\n(S'false'\ntR.")
    result = llmcfg(tmp_path, "tensors", str(tmp_path), "--check")
    assert result.code == 2
    assert why in result.err


def test_names_from_strangers(tmp_path: Path) -> None:
    names: Names = {**llama(), "a*.\x1b[2J": ("F32", (1,)), "9" * 5000 + ".x": ("F32", (1,)), "": ("F32", (1,))}
    check = checked(tmp_path, LLAMA, names)
    config = load(str(tmp_path))
    shown = text(check_sheet(config, of(config), check))
    assert "a*.\\x1b[2J" in shown
    assert len(check_json(config, of(config), check)["extra"]) == 3


def test_offline_and_stdin(tmp_path: Path) -> None:
    result = llmcfg(tmp_path, "tensors", "-", "--check", stdin=json.dumps(LLAMA))
    assert result.code == 2
    result = llmcfg(tmp_path, "tensors", "openai-community/gpt2", "--check", "--offline")
    assert result.code == 3
    assert "hint: " in result.err


def test_check_takes_no_selection(tmp_path: Path) -> None:
    assert llmcfg(tmp_path, "tensors", str(tmp_path), "--check", "--flat").code == 2
