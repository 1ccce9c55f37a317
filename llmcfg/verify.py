"""Cross-checking: the same file read by the installed transformers, fact by fact.

The only place that imports transformers, and only when asked. Its own config classes alone: never a repository's code.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.base.equality import same
from llmcfg.base.errors import InvalidConfig, UsageError
from llmcfg.base.record import Record
from llmcfg.facts.config import Config
from llmcfg.knowledge.aliases import ALIASES

__all__ = ["Difference", "Verification", "verify"]

# Facts that are transformers' own, by the names in ALIASES; the others are llmcfg's conclusions.
_OF_THE_TEXT = (
    "num_hidden_layers",
    "hidden_size",
    "layer_types",
    "num_attention_heads",
    "num_key_value_heads",
    "head_dim",
    "q_lora_rank",
    "kv_lora_rank",
    "sliding_window",
    "intermediate_size",
    "hidden_act",
    "num_experts",
    "num_experts_per_tok",
    "moe_intermediate_size",
    "max_position_embeddings",
    "norm_eps",
    "vocab_size",
)
_OF_THE_ROOT = ("tie_word_embeddings",)
_OF_ROPE = {
    "rope_theta": "rope_theta",
    "rope_type": "rope_type",
    "rope_factor": "factor",
    "original_max_position_embeddings": "original_max_position_embeddings",
}
_ABSENT = object()


class Difference(Record):
    """A fact that the two read differently.

    :ivar field: the field.
    :ivar llmcfg: its value here.
    :ivar transformers: its value there.
    """

    field: str
    llmcfg: Any
    transformers: Any


class Verification(Record):
    """The result of a cross-check.

    :ivar transformers_version: the installed release.
    :ivar checked: the fields that both know.
    :ivar differences: those of them that differ.
    """

    transformers_version: str
    checked: tuple[str, ...]
    differences: tuple[Difference, ...]


def verify(config: Config) -> Verification:
    """Compare a model's facts with what the installed transformers makes of the same file.

    :raises UsageError: transformers is not installed, or does not know the model type.
    :raises InvalidConfig: transformers refuses the file.
    """
    try:
        import transformers
    except ImportError:
        raise UsageError(
            "--verify compares with transformers, which is not installed", hint="pip install 'llmcfg[transformers]'"
        ) from None
    model_type = config.resolved.root.model_type
    if model_type not in transformers.CONFIG_MAPPING:
        raise UsageError(
            f"{config.name}: transformers {transformers.__version__} does not implement model type {model_type!r}",
            hint="its repository's own code is never run; there is nothing to compare with",
        )
    try:
        theirs = transformers.CONFIG_MAPPING[model_type].from_dict(_copied(config.raw))
        read = _read(theirs)
    except Exception as error:
        raise InvalidConfig(f"{config.name}: transformers refuses the file: {_reason(config, error)}") from None
    checked = [name for name in read if name in config.facts and config.facts[name].origin is not None]
    differing = [name for name in checked if not same(config.facts[name].value, read[name])]
    return Verification(
        transformers.__version__,
        tuple(checked),
        tuple(Difference(name, config.facts[name].value, read[name]) for name in differing),
    )


def _read(theirs: Any) -> dict[str, Any]:
    text = theirs.get_text_config(decoder=True)
    read: dict[str, Any] = {}
    for source, names in ((text, _OF_THE_TEXT), (theirs, _OF_THE_ROOT)):
        for name in names:
            values = (_attribute(source, key) for key in ALIASES.get(name, (name,)) if "." not in key)
            value = next((value for value in values if value is not _ABSENT and value is not None), _ABSENT)
            if value is not _ABSENT:
                read[name] = list(value) if isinstance(value, tuple) else value
    if read.get("kv_lora_rank"):  # an MLA class's head counts and head_dim are internal to its RoPE
        read.pop("num_key_value_heads", None)
        read.pop("head_dim", None)
    rope = _attribute(text, "rope_parameters")
    if isinstance(rope, dict) and rope and not any(isinstance(value, dict) for value in rope.values()):
        scaled = rope.get("rope_type") != "default"
        for name, key in _OF_ROPE.items():
            if rope.get(key) is not None and (scaled or name in ("rope_theta", "rope_type")):
                read[name] = rope[key]
    return read


def _attribute(source: Any, name: str) -> Any:
    try:
        return getattr(source, name, _ABSENT)
    except Exception:  # a heterogeneous config refuses to name one value for all layers
        return _ABSENT


def _copied(value: Any) -> Any:
    """A deep copy: config classes change the dicts they are given."""
    if isinstance(value, Mapping):
        return {key: _copied(item) for key, item in value.items()}
    return [_copied(item) for item in value] if isinstance(value, list) else value


def _reason(config: Config, error: Exception) -> str:
    """Say why transformers refuses a file: as a problem that is known, else in its own words."""
    for problem in config.problems:
        return f"{problem.key} must be {problem.needs}"
    lines = str(error).strip().splitlines() or ["it does not say why"]
    return lines[-1].strip().partition("Error: ")[2] or lines[-1].strip()
