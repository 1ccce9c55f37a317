"""What a file or a directory is that is no model's config, and what is read of one that is an adapter's."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from llmcfg.base.errors import FetchError, InvalidConfig
from llmcfg.source import Options, read
from llmcfg.source.document import Adapter, Document

BERT = {"architectures": ["BertModel"], "model_type": "bert", "hidden_size": 64, "num_hidden_layers": 2}
LORA = {
    "base_model_name_or_path": "Qwen/Qwen2-7B",
    "peft_type": "LORA",
    "r": 16,
    "lora_alpha": 32,
    "target_modules": ["q_proj", "v_proj"],
    "task_type": "CAUSAL_LM",
}
OFFLINE = Options(offline=True)

FILES: list[tuple[str, Any, str]] = [
    ("x.json", {}, "names no model type"),
    ("x.json", {"name": "me", "count": 3}, "it has name, count"),
    ("x.json", {"dependencies": {}, "version": "1"}, "package or a JavaScript"),
    ("model_index.json", {"_class_name": "FluxPipeline", "_diffusers_version": "0.30"}, "a component of a diffusers"),
    ("x.json", {"_class_name": "A", "_diffusers_version": "1", "num_layers": 19, "hidden_size": 4}, "diffusers"),
    ("generation_config.json", {"eos_token_id": 2}, "settings for generation"),
    ("x.json", {"_from_model_config": True, "eos_token_id": 2, "transformers_version": "4"}, "settings for generation"),
    ("x.json", {"do_sample": True, "temperature": 0.7, "top_p": 0.8}, "settings for generation"),
    ("x.json", {"model_max_length": 512, "tokenizer_class": "BertTokenizer"}, "tokenizer's settings"),
    ("tokenizer_config.json", {"model_max_length": 512}, "tokenizer's settings"),
    (
        "x.json",
        {"version": "1.0", "added_tokens": [], "normalizer": None, "pre_tokenizer": {}, "model": {}},
        "tokenizer",
    ),
    ("vocab.json", {"!": 0, '"': 1}, "a part of a tokenizer"),
    ("special_tokens_map.json", {"bos_token": "<s>"}, "a part of a tokenizer"),
    ("x.json", {"image_processor_type": "CLIPImageProcessor", "size": 224, "do_resize": True}, "preprocessor"),
    ("preprocessor_config.json", {"sampling_rate": 16000}, "preprocessor"),
    ("x.json", {"processor_class": "Qwen2VLProcessor"}, "preprocessor"),
    ("model.safetensors.index.json", {"metadata": {}, "weight_map": {}}, "index of a checkpoint"),
    ("pytorch_model.bin.index.json", {"metadata": {}, "weight_map": {}}, "index of a checkpoint"),
    ("x.json", {"weight_map": {"a": "b"}}, "index of a checkpoint"),
    ("x.json", {"bits": 4, "group_size": 128, "desc_act": False}, "quantized"),
    ("x.json", {"zero_point": True, "q_group_size": 128, "w_bit": 4, "version": "GEMM"}, "quantized"),
    ("x.json", {"producer": {"name": "modelopt"}, "quantization": {"quant_algo": "FP8"}}, "quantized"),
    ("x.json", {"quant_method": "auto-round", "bits": 4}, "quantized"),
    ("x.json", {"log_history": [], "global_step": 5, "best_metric": None}, "state of a training"),
    ("x.json", {"per_device_train_batch_size": 1, "learning_rate": 1e-5}, "arguments of a training"),
    ("x.json", {"train_batch_size": "auto", "zero_optimization": {"stage": 2}}, "arguments of a training"),
    ("x.json", {"max_seq_length": 256, "do_lower_case": False}, "sentence-transformers"),
    ("x.json", {"__version__": {}, "prompts": {}, "default_prompt_name": None}, "sentence-transformers"),
    ("x.json", {"word_embedding_dimension": 384, "pooling_mode_cls_token": True}, "pooling"),
    ("modules.json", [{"idx": 0, "name": "0", "path": "", "type": "m.Transformer"}], "list of modules"),
    ("x.json", [{"idx": 0, "name": "0", "path": "", "type": "m.Transformer"}], "list of modules"),
    ("config.json", {"architecture": "vit_base_patch16_224", "num_features": 768}, "timm"),
    ("x.json", {"model_cfg": {"embed_dim": 512}, "preprocess_cfg": {}}, "OpenCLIP"),
]


@pytest.mark.parametrize(("name", "content", "what"), FILES)
@pytest.mark.parametrize("piped", [False, True])
def test_a_file_that_is_no_config_is_named(tmp_path: Path, name: str, content: Any, what: str, piped: bool) -> None:
    text = json.dumps(content)
    (tmp_path / name).write_text(text)
    if piped and (what not in ("a component of a diffusers", "diffusers") and name != "x.json"):
        return  # of these, the name tells
    target = "-" if piped else str(tmp_path / name)
    with pytest.raises(InvalidConfig) as caught:
        read(target, Options(stdin=io.BytesIO(text.encode())))
    assert what in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.hint


def test_a_gguf_file_is_named_by_its_first_bytes_whatever_its_size(tmp_path: Path) -> None:
    for size in (24, 1 << 36):
        path = tmp_path / f"model-{size}.gguf"
        path.write_bytes(b"GGUF\x03\0\0\0")
        with path.open("r+b") as file:
            file.truncate(size)  # sparse
        with pytest.raises(InvalidConfig, match="a GGUF file") as caught:
            read(str(path))
        assert "does not read GGUF yet" in (caught.value.hint or "")


@pytest.mark.parametrize(
    ("name", "head", "size", "what"),
    [
        ("training_args.bin", b"PK\x03\x04", 5000, "the arguments of a training"),
        ("model.safetensors", b"\x20\0\0\0\0\0\0\0{", 1 << 36, "a file of weights"),
        ("tokenizer.json", b'{"version"', 1 << 26, "a tokenizer"),
        ("pytorch_model.bin", b"PK\x03\x04", 5000, "a file of weights"),
    ],
)
def test_what_is_no_json_or_too_large_is_named(tmp_path: Path, name: str, head: bytes, size: int, what: str) -> None:
    with (tmp_path / name).open("wb") as file:
        file.write(head)
        file.truncate(size)
    with pytest.raises(InvalidConfig, match=what):
        read(str(tmp_path / name))


@pytest.mark.parametrize(
    "config",
    [
        BERT,
        {"model_type": "no-such-type"},
        {"hidden_size": 64},
        {"text_config": {"hidden_size": 3}},
        {"n_embd": 4, "n_layer": 2},
        {"hidden_size": 64, "num_hidden_layers": 2, "tokenizer_class": "BertTokenizer"},
    ],
)
def test_a_config_stays_one(tmp_path: Path, config: dict[str, Any]) -> None:
    (tmp_path / "c.json").write_text(json.dumps(config))
    assert read(str(tmp_path / "c.json")).data == config


# Adapters ------------------------------------------------------------------------------------------------------------


def adapter(document: Document) -> Adapter:
    assert document.adapter is not None
    return document.adapter


@pytest.mark.parametrize("directory", [False, True])
def test_an_adapter_is_read_with_its_base_models_config(tmp_path: Path, directory: bool) -> None:
    (tmp_path / "adapter_config.json").write_text(json.dumps(LORA))
    target = str(tmp_path) if directory else str(tmp_path / "adapter_config.json")
    document = read(target, OFFLINE)
    assert (document.name, document.data["model_type"], document.source.kind) == (target, "qwen2", "bundled")
    assert adapter(document) == Adapter("LORA", "Qwen/Qwen2-7B", 16, 32, ("q_proj", "v_proj"), "Qwen/Qwen2-7B")


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ({**LORA, "peft_type": "IA3", "r": None, "lora_alpha": None}, ("IA3", None, None, ("q_proj", "v_proj"))),
        ({**LORA, "peft_type": "ADALORA", "r": 8, "target_modules": ".*proj"}, ("ADALORA", 8, 32, (".*proj",))),
        ({**LORA, "target_modules": "all-linear", "r": "x"}, ("LORA", None, 32, ("all-linear",))),
        (
            {
                "base_model_name_or_path": "Qwen/Qwen2-7B",
                "peft_type": "PREFIX_TUNING",
                "num_virtual_tokens": 20,
                "num_layers": 28,
                "num_attention_heads": 28,
            },
            ("PREFIX_TUNING", None, None, ()),
        ),
        (
            {"model": "Qwen/Qwen2-7B", "fine_tune_type": "dora", "lora_parameters": {"rank": 8, "scale": 20.0}},
            ("dora", 8, 20.0, ()),
        ),
        (
            {"model_name": "Qwen/Qwen2-7B", "model_class": "Q", "model_type": "qwen2", "config": {"architecture": "x"}},
            ("x", None, None, ()),
        ),
    ],
)
def test_every_form_of_an_adapters_file(tmp_path: Path, said: dict[str, Any], found: tuple[Any, ...]) -> None:
    (tmp_path / "a.json").write_text(json.dumps(said))
    one = adapter(read(str(tmp_path / "a.json"), OFFLINE))
    assert (one.type, one.r, one.alpha, one.targets) == found


@pytest.mark.parametrize("base", ["base", "./base", "../base", "someone/base", "/home/who/models/base", "{tmp}/base"])
def test_a_base_model_is_found_near_its_adapter(tmp_path: Path, base: str) -> None:
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "config.json").write_text(json.dumps(BERT))
    (tmp_path / "lora").mkdir()
    said = {**LORA, "base_model_name_or_path": base.format(tmp=tmp_path)}
    (tmp_path / "lora" / "adapter_config.json").write_text(json.dumps(said))
    document = read(str(tmp_path / "lora"), OFFLINE)
    assert document.data == BERT
    assert (adapter(document).read_from or "").endswith("base")


def test_a_config_beside_an_adapter_is_its_base(tmp_path: Path) -> None:
    (tmp_path / "adapter_config.json").write_text(json.dumps({**LORA, "base_model_name_or_path": "no/such"}))
    (tmp_path / "config.json").write_text(json.dumps(BERT))
    assert read(str(tmp_path / "adapter_config.json"), OFFLINE).data == BERT
    document = read(str(tmp_path), OFFLINE)
    assert document.data == BERT
    assert adapter(document).base == "no/such"


@pytest.mark.parametrize(
    ("base", "error", "message"),
    [
        ("no/such-model", FetchError, "a LoRA adapter (r 16, alpha 32, on q_proj, v_proj) of no/such-model"),
        (None, InvalidConfig, "of a base model that it does not name"),
        ("/nowhere/at/all", InvalidConfig, "of /nowhere/at/all, and there is nothing at that path"),
        ("a b\x1b[2J", InvalidConfig, "nothing at that path"),
        (7, InvalidConfig, "does not name"),
    ],
)
def test_a_base_that_cannot_be_had_is_named(tmp_path: Path, base: Any, error: type[Exception], message: str) -> None:
    (tmp_path / "adapter_config.json").write_text(json.dumps({**LORA, "base_model_name_or_path": base}))
    with pytest.raises(error) as caught:
        read(str(tmp_path), OFFLINE)
    assert message in str(caught.value)
    assert str(caught.value).isprintable()


def test_an_adapter_of_an_adapter_is_followed_no_further(tmp_path: Path) -> None:
    (tmp_path / "adapter_config.json").write_text(json.dumps({**LORA, "base_model_name_or_path": "."}))
    with pytest.raises(InvalidConfig):
        read(str(tmp_path), OFFLINE)


# Directories ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", ["", "0_Transformer", "sub/0_Transformer"])
def test_the_transformer_of_a_sentence_transformers_directory(tmp_path: Path, folder: str) -> None:
    modules = [
        {"idx": 0, "name": "0", "path": folder, "type": "sentence_transformers.models.Transformer"},
        {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
    ]
    (tmp_path / "modules.json").write_text(json.dumps(modules))
    (tmp_path / folder).mkdir(parents=True, exist_ok=True)
    (tmp_path / folder / "config.json").write_text(json.dumps(BERT))
    (tmp_path / folder / "sentence_bert_config.json").write_text('{"max_seq_length": 128}')
    document = read(str(tmp_path))
    assert document.data == BERT
    assert document.neighbours["sentence_bert_config.json"] == {"max_seq_length": 128}
    assert document.neighbours["modules.json"] == modules


def test_a_folder_that_climbs_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps(BERT))
    (tmp_path / "inner").mkdir()
    modules = [{"path": "..", "type": "sentence_transformers.models.Transformer"}]
    (tmp_path / "inner" / "modules.json").write_text(json.dumps(modules))
    with pytest.raises(InvalidConfig, match="a directory without config"):
        read(str(tmp_path / "inner"))


def test_neighbours_count_beside_a_file_that_is_called_config_only(tmp_path: Path) -> None:
    for name in ("config.json", "other.json"):
        (tmp_path / name).write_text(json.dumps(BERT))
    (tmp_path / "generation_config.json").write_text('{"eos_token_id": 7}')
    assert read(str(tmp_path / "config.json")).neighbours == {"generation_config.json": {"eos_token_id": 7}}
    assert read(str(tmp_path / "other.json")).neighbours == {}
