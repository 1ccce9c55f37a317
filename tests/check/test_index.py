"""``llmcfg tensors --check`` where there is an index and no header: names and the total size."""

from __future__ import annotations

import json
from math import prod
from pathlib import Path
from typing import Any

import pytest

from tests.check.checkpoint import BYTES, GPT2, LLAMA, MIXTRAL, Names, gpt2, llama, mixtral
from tests.command import Result, llmcfg
from tests.hub_server import HubServer

INDEX = "model.safetensors.index.json"
PICKLED = "pytorch_model.bin.index.json"


def bytes_of(names: Names) -> int:
    return sum(prod(shape) * BYTES[dtype] for dtype, shape in names.values())


def index(names: Names, total: Any = None, file: str = "part-1.safetensors") -> dict[str, Any]:
    metadata = {"total_size": bytes_of(names) if total is None else total}
    return {"metadata": metadata, "weight_map": dict.fromkeys(names, file)}


def lay(directory: Path, config: dict[str, Any], said: dict[str, Any], name: str = INDEX) -> Path:
    (directory / "config.json").write_text(json.dumps(config))
    (directory / name).write_text(json.dumps(said))
    return directory


def checked(directory: Path, *arguments: str, code: int = 0) -> dict[str, Any]:
    result = llmcfg(directory, "tensors", *(arguments or (str(directory),)), "--check", "--json")
    assert (result.code, result.err) == (code, "")
    said: dict[str, Any] = json.loads(result.out)
    return said


@pytest.mark.parametrize(("config", "names"), [(LLAMA, llama()), (MIXTRAL, mixtral())])
def test_names_and_the_total_size_of_an_index_alone(tmp_path: Path, config: dict[str, Any], names: Names) -> None:
    said = checked(lay(tmp_path, config, index(names)))
    assert (said["matches"], said["read"]) == (True, "index")
    assert said["total_size"]["stored"] == said["total_size"]["implied"] == bytes_of(names)
    assert any("shapes and dtypes are not known" in remark for remark in said["remarks"])


def test_the_screen_says_what_was_not_read(tmp_path: Path) -> None:
    result = llmcfg(tmp_path, "tensors", str(lay(tmp_path, LLAMA, index(llama()))), "--check")
    assert result.code == 0
    assert "30 tensors named in the index" in result.out
    assert "The names match the config" in result.out
    assert "no header of a file" in result.out


@pytest.mark.parametrize("place", ["beside", "elsewhere"])
def test_an_index_is_named(tmp_path: Path, place: str) -> None:
    lay(tmp_path, LLAMA, index(llama()))
    named = tmp_path / INDEX
    if place == "elsewhere":
        named = named.rename(tmp_path / "other.index.json")
        assert checked(tmp_path, str(tmp_path / "config.json"), str(named))["matches"]
    assert checked(tmp_path, str(named))["matches"]


def test_each_model_has_the_index_after_it(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    lay(one, LLAMA, index(llama()))
    lay(two, MIXTRAL, index(llama()))
    result = llmcfg(tmp_path, "tensors", str(one), str(one / INDEX), str(two), str(one / INDEX), "--check", "--json")
    assert result.code == 1
    assert [json.loads(line)["matches"] for line in result.out.splitlines()] == [True, False]


def test_the_index_of_pickled_files_is_read(tmp_path: Path) -> None:
    said = checked(lay(tmp_path, LLAMA, index(llama(), file="pytorch_model-00001-of-00002.bin"), PICKLED))
    assert (said["matches"], said["read"]) == (True, "index")


def test_missing_and_extra_have_no_shape_from_an_index(tmp_path: Path) -> None:
    names = {name: one for name, one in llama().items() if "layers.1.mlp" not in name}
    names["model.layers.0.self_attn.rotary.extra"] = ("BF16", (3,))
    said = checked(lay(tmp_path, LLAMA, index(names)), code=1)
    assert said["matches"] is False
    assert [one["shape"] for one in said["missing"]] == [[12, 8], [12, 8], [8, 12]]
    assert [(one["name"], one["shape"]) for one in said["extra"]] == [("model.layers.0.self_attn.rotary.extra", None)]
    assert said["total_size"] is None


@pytest.mark.parametrize(
    ("total", "words"),
    [
        (2 * bytes_of(llama()), "is that of 4 bytes per number, and the config's dtype has 2"),
        (bytes_of(llama()) + 2 * 7 * 8, "with float32 for: norms"),
        (float(bytes_of(llama())), "is what the config implies"),
    ],
)
def test_a_total_size_is_explained(tmp_path: Path, total: Any, words: str) -> None:
    said = checked(lay(tmp_path, LLAMA, index(llama(), total)))
    assert said["matches"] is True
    assert words in said["total_size"]["words"]


@pytest.mark.parametrize("more", [-16, 14])
def test_a_total_size_that_nothing_explains_is_left_open(tmp_path: Path, more: int) -> None:
    said = checked(lay(tmp_path, LLAMA, index(llama(), bytes_of(llama()) + more)))
    assert said["matches"] is None
    assert said["total_size"]["agrees"] is None
    assert "the files' headers tell which" in said["total_size"]["words"]


@pytest.mark.parametrize("total", [0, -1, "many", True, None, 1e300, 0.5])
def test_a_total_size_that_is_none(tmp_path: Path, total: Any) -> None:
    said = index(llama())
    said["metadata"]["total_size"] = total
    found = checked(lay(tmp_path, LLAMA, said))
    assert found["matches"] is None
    assert found["total_size"]["words"] == "the index tells no total size"


def test_a_tied_head_that_is_counted_or_not(tmp_path: Path) -> None:
    config = {**LLAMA, "tie_word_embeddings": True}
    for total in (bytes_of(llama()), bytes_of(llama()) - 2 * 16 * 8):
        assert checked(lay(tmp_path, config, index(llama(), total)))["matches"] is True
    names = {name: one for name, one in llama().items() if name != "lm_head.weight"}
    for more in (0, 2 * 16 * 8):
        assert checked(lay(tmp_path, config, index(names, bytes_of(names) + more)))["matches"] is True


def test_masks_and_rotary_tables_are_more_bytes(tmp_path: Path) -> None:
    said = checked(lay(tmp_path, {**GPT2, "torch_dtype": "float32"}, index(gpt2())))
    assert said["matches"] is True
    assert "bytes more: those of 2 tensors that the model computes" in said["total_size"]["words"]


def test_layers_that_predict_further_tokens_are_declared_and_not_stored(tmp_path: Path) -> None:
    config = {**LLAMA, "num_nextn_predict_layers": 1}
    said = checked(lay(tmp_path, config, index(llama())), code=1)
    assert (said["matches"], said["unpredicted"]) == (False, 1)
    shown = llmcfg(tmp_path, "tensors", str(tmp_path), "--check")
    assert "declares a layer that predicts further tokens (MTP), and none is stored" in shown.out
    names = {**llama(), "model.layers.3.enorm.weight": ("BF16", (8,))}
    assert checked(lay(tmp_path, config, index(names)))["unpredicted"] == 0


def test_experts_one_by_one_or_stacked(tmp_path: Path) -> None:
    """The same weights in three layouts: as Mixtral's are published, as transformers has them, and as MLX does."""
    usual = mixtral()
    stacked = {name: one for name, one in usual.items() if ".experts." not in name and "gate.weight" not in name}
    mlx = dict(stacked)
    for layer in range(2):
        stacked |= {
            f"model.layers.{layer}.mlp.gate.weight": ("BF16", (4, 8)),
            f"model.layers.{layer}.mlp.experts.gate_up_proj": ("BF16", (4, 24, 8)),
            f"model.layers.{layer}.mlp.experts.down_proj": ("BF16", (4, 8, 12)),
        }
        sparse = f"model.layers.{layer}.block_sparse_moe."
        mlx |= {sparse + "gate.weight": ("BF16", (4, 8))}
        for name in ("gate_proj", "up_proj", "down_proj"):
            mlx[f"{sparse}switch_mlp.{name}.weight"] = ("BF16", (4, 12, 8))
    for names in (usual, stacked, mlx):
        said = checked(lay(tmp_path, MIXTRAL, index(names)))
        assert said["matches"] is True, said


def test_a_language_model_under_the_names_of_a_bigger_one(tmp_path: Path) -> None:
    names = {name.replace("model.", "model.language_model.", 1): one for name, one in llama().items()}
    said = checked(lay(tmp_path, LLAMA, index(names)))
    assert said["matches"] is True
    assert any("'model.language_model.' where the model's class has 'model.'" in one for one in said["remarks"])


def test_a_hub_is_asked_for_the_index_alone(tmp_path: Path) -> None:
    with HubServer() as hub:
        hub.add("org/name", LLAMA, files={INDEX: json.dumps(index(llama())).encode()})
        result = asked(hub, tmp_path)
        assert hub.asked_for("org/name") == ["config.json", "model.safetensors", INDEX]
        assert (result.code, json.loads(result.out)["read"]) == (0, "index")
        again = llmcfg(tmp_path, "tensors", "org/name", "--check", "--json", "--offline")
        assert json.loads(again.out)["matches"] is True
        assert asked(hub, tmp_path, "--headers").code == 3


def test_a_hub_with_pickled_files(tmp_path: Path) -> None:
    with HubServer() as hub:
        files = {PICKLED: json.dumps(index(llama(), file="pytorch_model-1.bin")).encode()}
        hub.add("org/name", LLAMA, files=files)
        result = asked(hub, tmp_path)
        assert hub.asked_for("org/name") == ["config.json", "model.safetensors", INDEX, PICKLED]
    assert json.loads(result.out)["matches"] is True


def asked(hub: HubServer, home: Path, *arguments: str) -> Result:
    online = {"HF_ENDPOINT": hub.url, "HF_HUB_OFFLINE": "0"}
    return llmcfg(home, "tensors", "org/name", "--check", "--json", *arguments, **online)
