"""Shallow and small builds of any model type that transformers holds."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import importlib.util
import inspect
import re
import sys
from functools import cache
from typing import Any

import torch
from transformers import CONFIG_MAPPING, PreTrainedConfig, PreTrainedModel
from transformers.models.auto import modeling_auto as auto

__all__ = [
    "Overrides",
    "config_class",
    "divisors",
    "is_tower",
    "make_config",
    "model_class",
    "on_meta",
    "own_types",
    "small_on_cpu",
    "source",
]

Overrides = dict[str, Any]
"""Fields to change; a dot descends into a nested configuration."""

# Deep enough to hold every kind of layer in the usual patterns (one in four, one in six, one in eight).
LAYERS = 8

_DEPTH = re.compile(r"^(n_layers?|num_layers|num_hidden_layers|num_blocks|depth|attn_layers)$|_layers$|_n_layer$")
_MAIN_DEPTH = re.compile(
    r"^(n_layers?|num_layers|num_hidden_layers|num_blocks|depth|(num_)?(encoder|decoder)_(hidden_)?layers)$"
)
# The classes a type may be known by, most basic first.
_MAPPINGS = (
    auto.MODEL_MAPPING,
    auto.MODEL_FOR_CAUSAL_LM_MAPPING,
    auto.MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING,
    auto.MODEL_FOR_MASKED_LM_MAPPING,
    auto.MODEL_FOR_TEXT_ENCODING_MAPPING,
    auto.MODEL_FOR_IMAGE_MAPPING,
    auto.MODEL_FOR_MULTIMODAL_LM_MAPPING,
)
# Types without a model of their own, whose classes take several configurations.
_CLASS = {"t5_gemma_module": "T5GemmaDecoder"}


@cache
def config_class(model_type: str) -> type[PreTrainedConfig]:
    """The type's configuration class."""
    cls: type[PreTrainedConfig] = CONFIG_MAPPING[model_type]
    return cls


@cache
def own_types() -> tuple[str, ...]:
    """Model types that describe one model of their own: a composite's facts are those of its text part's type."""
    found = []
    for model_type in CONFIG_MAPPING:
        try:
            config = config_class(model_type)()
            text = config.get_text_config()
        except Exception:
            continue
        if text is config or text.model_type == model_type:
            found.append(model_type)
    return tuple(sorted(found))


@cache
def _module(model_type: str) -> Any:
    """The modeling module beside a type's configuration module; a few packages hold its modular source only."""
    configuration = config_class(model_type).__module__
    package, _, name = configuration.rpartition(".configuration_")
    for module in (f"{package}.modeling_{name}", f"{package}.modular_{name}"):
        if importlib.util.find_spec(module):
            return importlib.import_module(module)
    raise LookupError(f"no modeling module beside {configuration}")


# What a class's own defaults leave out or leave null although its code needs it. Any value that builds will do, so long
# as it does not decide a fact.
_MROPE = {"rope_type": "default", "rope_theta": 1e4, "mrope_section": [8, 12, 12], "partial_rotary_factor": 0.5}
_NEEDED: dict[str, Overrides] = {
    "autoformer": {"prediction_length": 24},
    "bamba": {"attn_layer_indices": [3, 7]},
    "chameleon": {"vocabulary_map": {"<image>": 4}},
    "cohere_compass_text": {
        "rope_parameters": {
            k: {"rope_type": "default", "rope_theta": 1e4} for k in ("full_attention", "sliding_attention")
        }
    },
    "dbrx": {"attn_config.rope_theta": 1e4, "attn_config.clip_qkv": 1e4},
    "deepseek_ocr2_text": {
        "num_experts_per_tok": 2,
        "n_group": 1,
        "topk_group": 1,
        "mlp_layer_types": ["dense"] + ["sparse"] * 7,
    },
    "dots1": {"n_routed_experts": 8, "n_shared_experts": 1, "num_experts_per_tok": 2},
    "esm": {"vocab_size": 33},
    "gemma3n_text": {"num_kv_shared_layers": 3},
    "glm4v_moe_text": {"head_dim": 128, "rope_parameters": _MROPE},
    "glm4v_text": {"rope_parameters": _MROPE},
    "glm_image_text": {"rope_parameters": _MROPE},
    "gpt_neo": {"attention_types": [[["global", "local"], 4]]},
    "granitemoehybrid": {"layer_types": ["mamba", "mamba", "mamba", "attention"] * 2},
    "hunyuan_vl_text": {
        "rope_parameters": {"rope_type": "default", "rope_theta": 1e4, "mrope_section": [16, 16, 16, 16]}
    },
    "informer": {"prediction_length": 24},
    "lfm2_moe": {"layer_types": ["conv", "conv", "full_attention", "conv"] * 2},
    "moonshine_streaming": {"num_key_value_heads": 8},
    "qwen4_exp_text": {
        "indexer_n_heads": 4,
        "indexer_kv_heads": 1,
        "indexer_head_dim": 256,
        "indexer_budget": 64,
        "indexer_compress_ratio": 4,
    },
    "qwen3_omni_moe_talker_text": {"shared_expert_intermediate_size": 768},
    "deepseek_v2": {"num_experts_per_tok": 2},
    "diffusion_gemma_text": {"num_experts": 8, "top_k_experts": 2, "moe_intermediate_size": 704},
    "t5_gemma_module": {"dropout_rate": 0.0, "cross_attention_hidden_size": 2304},
    "t5gemma2_decoder": {"dropout_rate": 0.0},
    "t5gemma2_text": {"dropout_rate": 0.0},
    "time_series_transformer": {"prediction_length": 24},
}


@cache
def model_class(model_type: str) -> type[PreTrainedModel]:
    """The basic model class of a type: no head where there is a class without one."""
    config = config_class(model_type)
    for mapping in _MAPPINGS:
        try:
            found = mapping.get(config, None)
        except ValueError:  # registered under a name that the library does not export
            continue
        if found is not None:
            cls: type[PreTrainedModel] = found[0] if isinstance(found, tuple) else found
            return cls
    if model_type in _CLASS:
        return getattr(_module(model_type), _CLASS[model_type])  # type: ignore[no-any-return]
    members: list[tuple[str, Any]] = inspect.getmembers(_module(model_type), inspect.isclass)
    candidates = [
        cls
        for _, cls in members
        if issubclass(cls, PreTrainedModel) and cls.config_class is config and "PreTrained" not in cls.__name__
    ]
    if not candidates:
        raise LookupError(f"no model class takes {config.__name__}")
    chosen: type[PreTrainedModel] = min(
        candidates, key=lambda c: ("For" in c.__name__, not c.__name__.endswith("Model"), len(c.__name__))
    )
    return chosen


@cache
def source(model_type: str) -> str:
    """The text in which options are looked for: the modeling file and the configuration file."""
    files = sys.modules[model_class(model_type).__module__], sys.modules[config_class(model_type).__module__]
    return "".join(map(inspect.getsource, files))


def _get(config: Any, name: str, default: Any = None) -> Any:
    try:
        return getattr(config, name, default)
    except RuntimeError:  # one value per layer: no single one to read
        return default


def _set(config: Any, path: str, value: Any) -> None:
    *parents, leaf = path.split(".")
    for parent in parents:
        config = getattr(config, parent)
    setattr(config, leaf, value)


def make_config(model_type: str, overrides: Overrides, divisor: int = 1) -> PreTrainedConfig:
    """The type's default configuration with fewer layers, options as asked, and widths divided by ``divisor``."""
    cls = config_class(model_type)
    base = cls()
    overrides = {**_NEEDED.get(model_type, {}), **overrides}
    change: Overrides = {}
    declared = {f.name: f for f in dataclasses.fields(cls)} if dataclasses.is_dataclass(cls) else {}
    depths = set()
    for name in declared:
        value = _get(base, name)
        if isinstance(value, bool):
            continue
        if isinstance(value, int) and _DEPTH.search(name) and value > LAYERS // 2:
            depths.add(value)
            change[name] = min(value, LAYERS if _MAIN_DEPTH.match(name) else LAYERS // 2)
    for name, field in declared.items():
        value = _get(base, name)
        # A list that the class itself makes from the depth is made again; one written out as a default is cut.
        fixed = field.default_factory is not dataclasses.MISSING or isinstance(field.default, (list, tuple))
        if fixed and isinstance(value, (list, tuple)) and len(value) in depths:
            change[name] = value[:LAYERS]
    if divisor > 1:
        change.update(_narrow(base, declared, divisor))
    heads, width = (change.get(n, _get(base, n)) for n in ("num_attention_heads", "hidden_size"))
    if isinstance(heads, int) and isinstance(width, int):
        # Null means "as usual" here; not every class works that out before its code needs it.
        for name, value in (("head_dim", width // heads), ("num_key_value_heads", heads)):
            if name in declared and _get(base, name, 0) is None:
                change[name] = value
    nested: Overrides = {}
    for path, value in overrides.items():
        head, _, rest = path.partition(".")
        if rest:
            part = nested.setdefault(head, copy.deepcopy(getattr(base, head)))
            _set(part, rest, value)
        else:
            change[path] = value
    change.update(nested)
    try:
        return cls(**change)
    except Exception:
        # Some classes refuse a depth that their other lists do not match: then at full depth.
        if divisor > 1:
            raise
        return cls(**{k: v for k, v in change.items() if k in overrides or k in nested})


_HEADS = re.compile(
    r"head(s|_kv)?$|num_attention_heads|num_key_value_heads|kv_heads|_heads$|n_heads?$|attention_groups$"
)
_EXPERTS = re.compile(r"^(moe_)?(num|n)_(local_|routed_|moe_)?experts$|^num_local_experts$|^moe_num_experts$")
_CHOSEN = re.compile(r"experts_per_tok(en)?$|^moe_(top_?k|k)$|^top_k_experts$")
_NOT_WIDTH = re.compile(
    r"head_dim|position|seq|length|token|image|patch|sample|rate|kernel|stride|bins|window|chunk|layers|experts|vocab"
    r"|max|mel|channels|theta|base|bucket|rotary|_id$|d_kv|kv_channels|head_size|state|lora|rope|context|tile|groups"
    r"|conv|n_fft|hop|codebook|resolution|frames|n_words|ctx"
)


def _narrow(base: Any, declared: Any, divisor: int) -> Overrides:
    """Heads and widths divided alike, so that width = heads x head width still holds."""
    change: Overrides = {}
    for name in declared:
        value = _get(base, name)
        if isinstance(value, bool) or not isinstance(value, int):
            continue
        if _HEADS.search(name) and not re.search(r"dim|d_head$", name) and value > 1:
            change[name] = max(1, value // divisor)
        elif _EXPERTS.search(name):
            change[name] = min(value, 8)
        elif _CHOSEN.search(name):
            change[name] = min(value, 4)
        elif name in {"n_group", "topk_group", "num_expert_groups"}:
            change[name] = 1
        elif "vocab_size" in name or name in {"n_words", "n_token"}:
            change[name] = min(value, 1024)
        elif name.endswith("token_id") and value >= 1024:
            change[name] = 1
        elif value >= 256 and value % divisor == 0 and not _NOT_WIDTH.search(name):
            change[name] = value // divisor
    return change


def is_tower(model_type: str) -> bool:
    """Whether a type reads pictures or sound."""
    return bool(model_class(model_type).main_input_name != "input_ids")


def divisors(model_type: str) -> list[int]:
    """By how much to narrow a type, best first."""
    base = config_class(model_type)()
    heads, width = _get(base, "num_attention_heads"), _get(base, "hidden_size")
    odd = [heads] if isinstance(heads, int) and heads > 1 and heads % 2 else []
    wide = [16] if isinstance(width, int) and width >= 4096 else []
    if is_tower(model_type):
        return [*odd, *wide, 8][:1]
    # One head alone would not tell a norm over a head from a norm over all.
    return sorted([*odd, *wide, 8, 4, 16, 2, 1], key=lambda d: isinstance(heads, int) and heads // d < 2)


def on_meta(model_type: str, overrides: Overrides) -> tuple[PreTrainedConfig, PreTrainedModel]:
    """The model at full width, without weights."""
    config = make_config(model_type, overrides)
    with torch.device("meta"):
        return config, _build(model_type, config)


def _build(model_type: str, config: PreTrainedConfig) -> PreTrainedModel:
    cls = model_class(model_type)
    # The plain loop over experts: the fused kernels want sizes that a narrow model does not have.
    config._experts_implementation = "eager"
    try:
        return cls._from_config(config, attn_implementation="eager")
    except ValueError:
        return cls._from_config(config)


def small_on_cpu(model_type: str, overrides: Overrides, divisor: int) -> tuple[PreTrainedConfig, PreTrainedModel]:
    """A narrow model with weights such that every sublayer's output is of about the size of its input."""
    torch.manual_seed(0)
    config = make_config(model_type, overrides, divisor)
    with torch.device("meta"):
        size = sum(p.numel() for p in _build(model_type, copy.deepcopy(config)).parameters())
    if size > 300_000_000:
        raise MemoryError(f"{size} parameters")
    model = _build(model_type, config).float().eval()
    tables = {id(m.weight) for m in model.modules() if isinstance(m, torch.nn.Embedding)}
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if id(parameter) in tables:
                parameter.normal_()
            elif parameter.ndim >= 2:
                fan_in = parameter.shape[-1] if parameter.ndim == 2 else parameter[0].numel() ** 0.5
                parameter.normal_(0.0, float(fan_in) ** -0.5)
            elif not name.endswith("bias") and parameter.numel() and float(parameter.abs().max()) < 0.2:
                # Scales that start near zero would hide the branch that they scale.
                parameter.uniform_(0.5, 1.5)
    return config, model
