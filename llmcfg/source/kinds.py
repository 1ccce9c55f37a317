"""What a JSON file is, when it is no model's config: a table of kinds, told by their keys, else by their names."""

from __future__ import annotations

from llmcfg.base.errors import InvalidConfig
from llmcfg.base.record import Record
from llmcfg.source.text import listed, shown

__all__ = ["KINDS", "Kind", "kind_of", "kind_of_name", "refused"]


class Kind(Record):
    """One kind of file.

    :ivar what: what it is, as the end of a sentence.
    :ivar next: what to do instead.
    :ivar marks: sets of keys; a file that has all of one set is of this kind.
    :ivar names: what such a file is called.
    :ivar ends: how the name of such a file ends.
    """

    what: str
    next: str
    marks: tuple[tuple[str, ...], ...] = ()
    names: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()


_BESIDE = "the model's config.json stands beside it: name that, or the directory"
_MODEL = "name the model that it belongs to: its directory, its config.json or org/name"
_COMPONENT = "llmcfg reads language models: of a pipeline, text_encoder/config.json is one"

KINDS: tuple[Kind, ...] = (
    # diffusers pipeline_utils.py save_pretrained; configuration_utils.py ConfigMixin.to_json_string.
    Kind(
        "the index of a diffusers pipeline",
        _COMPONENT,
        names=("model_index.json",),
    ),
    Kind("a component of a diffusers pipeline", _COMPONENT, marks=(("_class_name", "_diffusers_version"),)),
    # transformers trainer_callback.py TrainerState, training_args.py TrainingArguments.to_json_string.
    Kind(
        "the state of a training (transformers' Trainer)",
        _BESIDE,
        marks=(("log_history", "global_step"), ("best_metric", "global_step")),
        names=("trainer_state.json",),
    ),
    Kind(
        "the arguments of a training",
        _MODEL,
        marks=(("per_device_train_batch_size", "learning_rate"), ("train_batch_size", "zero_optimization")),
        names=("training_args.json", "train_args.json", "trainer_config.json", "ds_config.json"),
        ends=("training_args.bin", "training_args.json"),
    ),
    # transformers modeling_utils.py save_pretrained.
    Kind(
        "the index of a checkpoint's files",
        "llmcfg tensors MODEL --check compares it with the config beside it; " + _BESIDE,
        marks=(("weight_map",),),
        ends=(".index.json",),
    ),
    # transformers generation/configuration_utils.py; written without a model_type.
    Kind(
        "a model's settings for generation",
        _BESIDE,
        marks=(("_from_model_config", "transformers_version"), ("do_sample", "temperature"), ("do_sample", "top_p")),
        names=("generation_config.json",),
    ),
    # tokenization_utils_base.py, tokenizers' own file, and what older releases wrote beside them.
    Kind(
        "a tokenizer's settings",
        _BESIDE,
        marks=(("tokenizer_class",), ("added_tokens_decoder",), ("model_max_length", "unk_token")),
        names=("tokenizer_config.json",),
    ),
    Kind(
        "a tokenizer",
        _BESIDE,
        marks=(("added_tokens", "pre_tokenizer"), ("added_tokens", "normalizer", "model")),
        names=("tokenizer.json", "tekken.json"),
    ),
    Kind(
        "a part of a tokenizer",
        _BESIDE,
        names=("vocab.json", "special_tokens_map.json", "added_tokens.json", "chat_template.json", "merges.txt"),
    ),
    # image_processing_utils.py, feature_extraction_utils.py, processing_utils.py.
    Kind(
        "a preprocessor's settings",
        _BESIDE,
        marks=(("image_processor_type",), ("feature_extractor_type",), ("processor_class",), ("do_resize", "size")),
        names=("preprocessor_config.json", "processor_config.json", "video_preprocessor_config.json"),
    ),
    # sentence-transformers models/Pooling.py, SentenceTransformer.py, models/Transformer.py.
    Kind(
        "the pooling of a sentence-transformers model",
        "name the model's directory, above this one",
        marks=(("word_embedding_dimension",), ("pooling_mode",), ("pooling_mode_mean_tokens",)),
    ),
    Kind(
        "a sentence-transformers model's list of modules",
        "name the directory; llmcfg finds the transformer in it",
        names=("modules.json",),
    ),
    Kind(
        "the settings of a sentence-transformers model",
        "name the directory; llmcfg reads it with the config",
        marks=(("max_seq_length", "do_lower_case"), ("similarity_fn_name",), ("prompts", "default_prompt_name")),
        names=("sentence_bert_config.json", "config_sentence_transformers.json"),
    ),
    # nvidia-modelopt export; AutoGPTQ and GPTQModel quantization/config.py; AutoAWQ; AutoRound; Intel's compressor.
    Kind(
        "how a model's weights are quantized",
        "name the directory; llmcfg reads it with the config",
        marks=(
            ("producer", "quantization"),
            ("bits", "group_size"),
            ("w_bit", "q_group_size"),
            ("quant_method",),
            ("quant_algo",),
        ),
        names=("hf_quant_config.json", "quantize_config.json", "quant_config.json", "quantization_config.json"),
    ),
    # timm models/_hub.py save_config_for_hf; open_clip push_to_hf_hub.py.
    Kind(
        "the config of a timm model",
        "llmcfg reads language models; transformers reads it as timm_wrapper",
        marks=(("architecture", "pretrained_cfg"), ("architecture", "num_features")),
    ),
    Kind(
        "the config of an OpenCLIP model",
        "its conversion to transformers, where there is one, has a config.json",
        marks=(("model_cfg", "preprocess_cfg"), ("embed_dim", "vision_cfg", "text_cfg")),
        names=("open_clip_config.json",),
    ),
    Kind(
        "the index of a Python package or a JavaScript project",
        _MODEL,
        marks=(("dependencies", "version"),),
        names=("package.json",),
    ),
    Kind(
        "a GGUF file: weights and settings for llama.cpp in one",
        "llmcfg does not read GGUF yet; name the model that it was made from: org/name, or its config.json",
        ends=(".gguf",),
    ),
    Kind(
        "a file of weights", "name the directory, or the config.json beside it", ends=(".safetensors", ".bin", ".pth")
    ),
)
"""Every kind; of two whose keys a file has, the first."""


def kind_of(data: object, name: str = "") -> Kind | None:
    """Return what a JSON value is that names no model type: by its keys, else by its file's name; ``None`` otherwise.

    :param name: the file's, or a path to it.
    """
    if isinstance(data, dict):
        for kind in KINDS:
            if any(all(key in data for key in marks) for marks in kind.marks):
                return kind
    elif isinstance(data, list) and data and all(isinstance(one, dict) and "type" in one for one in data):
        return kind_of_name("modules.json")
    return kind_of_name(name)


def kind_of_name(name: str) -> Kind | None:
    """Return what a file of this name is."""
    name = name.replace("\\", "/").rpartition("/")[2].lower()
    return next((kind for kind in KINDS if name in kind.names or name.endswith(kind.ends or ("\0",))), None)


def refused(kind: Kind | None, name: str, data: object = None) -> InvalidConfig:
    """Return the error for a file that is no model's config.

    :param kind: what it is; ``None`` where that is not known.
    :param name: what to call it.
    """
    if kind is not None:
        return InvalidConfig(f"{shown(name)}: {kind.what}, not a model's config", hint=kind.next)
    keys: list[str] = [key for key in data if isinstance(key, str)] if isinstance(data, dict) else []
    has = f"; it has {listed(keys)}" if keys else ""
    return InvalidConfig(
        f"{shown(name)}: not a model's config: it names no model type, and none of its keys is a size of a model{has}",
        hint=_MODEL,
    )
