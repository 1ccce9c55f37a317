"""What the files beside a config.json change, and how that is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import llmcfg

LLAMA: dict[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": 256,
    "intermediate_size": 512,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "vocab_size": 1000,
    "tie_word_embeddings": False,
    "torch_dtype": "bfloat16",
    "eos_token_id": 2,
}


def load(folder: Path, config: dict[str, Any], **files: Any) -> llmcfg.Model:
    for name, content in {"config": config, **files}.items():
        (folder / f"{name}.json").write_text(json.dumps(content))
    return llmcfg.load(str(folder))


MODELOPT = {"producer": {"name": "modelopt"}, "quantization": {"quant_algo": "FP8", "kv_cache_quant_algo": "FP8"}}


@pytest.mark.parametrize(
    ("name", "content", "bits", "origin"),
    [
        ("hf_quant_config", MODELOPT, 8, None),
        (
            "quantize_config",
            {"bits": 4, "group_size": 128, "desc_act": True, "sym": True},
            4,
            "quantize_config.json:bits",
        ),
        ("quantize_config", {"bits": 3, "group_size": 64, "quant_method": "gptq"}, 3, "quantize_config.json:bits"),
        (
            "quant_config",
            {"zero_point": True, "q_group_size": 128, "w_bit": 4, "version": "GEMM"},
            4,
            "quant_config.json:w_bit",
        ),
        (
            "quantization_config",
            {"quant_method": "auto-round", "bits": 4, "group_size": 128},
            4,
            "quantization_config.json:bits",
        ),
    ],
)
def test_a_quantization_beside_the_config(
    tmp_path: Path, name: str, content: dict[str, Any], bits: int, origin: str | None
) -> None:
    plain = llmcfg.from_dict(LLAMA).figures["weights"]["bytes"]
    model = load(tmp_path, LLAMA, **{name: content})
    assert model.quant_bits == bits
    assert model.quant_method
    if origin is not None:
        assert model.origin("quant_bits") == origin
    else:
        assert model.origin("quant_format") == "hf_quant_config.json:quantization.quant_algo"
        assert (model.quant_kv_cache, model.origin("quant_kv_cache")) == (
            "FP8",
            "hf_quant_config.json:quantization.kv_cache_quant_algo",
        )
    assert model.figures["weights"]["bytes"] < plain
    assert any(f"{name}.json" in note for note in model.to_dict()["notes"])


def test_the_config_itself_has_the_first_word(tmp_path: Path) -> None:
    own = {"quant_method": "gptq", "bits": 8, "group_size": 128}
    model = load(tmp_path, {**LLAMA, "quantization_config": own}, hf_quant_config=MODELOPT)
    assert (model.quant_bits, model.origin("quant_bits")) == (8, "config:quantization_config.bits")


@pytest.mark.parametrize(
    ("ids", "value", "origin"),
    [
        ([2, 7], [2, 7], "generation_config.json:eos_token_id"),
        (7, 7, "generation_config.json:eos_token_id"),
        (2, 2, "config:eos_token_id"),
        ([2], 2, "config:eos_token_id"),
        (None, 2, "config:eos_token_id"),
        ("x", 2, "config:eos_token_id"),
    ],
)
def test_generation_ends_where_its_own_file_says(tmp_path: Path, ids: Any, value: Any, origin: str) -> None:
    model = load(tmp_path, LLAMA, generation_config={"eos_token_id": ids})
    assert (model.eos_token_id, model.origin("eos_token_id")) == (value, origin)
    assert any("eos_token_id is" in note for note in model.notes) == (value != 2)


def test_an_end_that_only_generation_names(tmp_path: Path) -> None:
    model = load(tmp_path, {**LLAMA, "eos_token_id": None}, generation_config={"eos_token_id": [1, 2]})
    assert (model.eos_token_id, model.origin("eos_token_id")) == ([1, 2], "generation_config.json:eos_token_id")


def test_params_beside_a_config_that_say_otherwise(tmp_path: Path) -> None:
    params = {"dim": 256, "n_layers": 2, "n_heads": 4, "hidden_dim": 512, "vocab_size": 999, "tied_embeddings": True}
    notes = load(tmp_path, LLAMA, params=params).notes
    assert any(note.startswith("vocab_size is 1000 by config:vocab_size, and 999 by params.json:") for note in notes)
    assert any(note.startswith("tie_word_embeddings is False") for note in notes)
    assert not any(note.startswith("hidden_size is") for note in notes)


BERT = {
    "architectures": ["BertModel"],
    "model_type": "bert",
    "hidden_size": 384,
    "max_position_embeddings": 512,
    "position_embedding_type": "absolute",
}
MODULES = [{"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"}]


@pytest.mark.parametrize(
    ("files", "vllm", "theirs"),
    [
        ({"sentence_bert_config": {"max_seq_length": 256}, "tokenizer_config": {"model_max_length": 512}}, 256, 256),
        ({"sentence_roberta_config": {"max_seq_length": 128}}, 128, 128),
        ({"tokenizer_config": {"model_max_length": 300}}, 300, 300),
        ({"sentence_bert_config": {"max_seq_length": None}, "tokenizer_config": {"model_max_length": 1e30}}, 512, None),
    ],
)
def test_a_sentence_transformers_length(tmp_path: Path, files: dict[str, Any], vllm: int, theirs: int | None) -> None:
    model = load(tmp_path, BERT, modules=MODULES, **files)
    rows = {(row["engine"], row["versions"]): row["max_length"] for row in model.figures["context"]["engines"]}
    assert rows["vllm", ">=0.30"] == vllm
    assert rows["sentence-transformers", ">=2.0"] == theirs
    assert rows["transformers", ">=5.0"] == 512


def test_a_model_with_none_of_these_has_no_such_row(tmp_path: Path) -> None:
    rows = [row["engine"] for row in load(tmp_path, LLAMA).figures["context"]["engines"]]
    assert "sentence-transformers" not in rows


@pytest.mark.parametrize("odd", [None, "x", -1, [], [1], {}, {"a": {}}, True, 1e400, [[]]])
def test_odd_neighbours_change_nothing_and_raise_nothing(tmp_path: Path, odd: Any) -> None:
    inner = dict.fromkeys(("eos_token_id", "max_seq_length", "model_max_length", "quantization", "bits", "dim"), odd)
    for content in (odd, inner):
        text = json.dumps(content)
        (tmp_path / "config.json").write_text(json.dumps(LLAMA))
        for name in ("generation_config", "sentence_bert_config", "tokenizer_config", "modules", "params"):
            (tmp_path / f"{name}.json").write_text(text)
        model = llmcfg.load(str(tmp_path))
        model.to_dict()
        assert model.parameters["total"] == llmcfg.from_dict(LLAMA).parameters["total"]
