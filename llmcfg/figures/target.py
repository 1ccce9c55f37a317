"""Reaching a longer context: the exact change to a config, and how to say the same to each engine."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from llmcfg.base.errors import UsageError
from llmcfg.base.record import Record
from llmcfg.figures.context import Context, context, documented
from llmcfg.figures.rope import Unusable, ropes
from llmcfg.knowledge.documented import Documented
from llmcfg.resolve.positions import turned

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["Command", "Plan", "reach"]

# Longer than any model; a typing error in --target should not become a config.
_MOST = 1 << 40


class Command(Record):
    """How to say the change to an engine without editing the file.

    :ivar engine: the engine, as in the table of engines.
    :ivar line: the command, ready for a POSIX shell or, for transformers, Python.
    :ivar source: where the option is documented.
    """

    engine: str
    line: str
    source: str


class Plan(Record):
    """What takes a model to a length.

    :ivar target: tokens asked for.
    :ivar native: tokens that the model was trained for.
    :ivar factor: what RoPE must stretch by.
    :ivar edit: key path → the value to write there.
    :ivar patch: the same as a JSON merge patch (RFC 7396).
    :ivar config: the whole edited config.
    :ivar commands: the same for each engine.
    :ivar warnings: what to know before doing it.
    """

    target: int
    native: int
    factor: float
    edit: dict[str, Any]
    patch: dict[str, Any]
    config: dict[str, Any]
    commands: tuple[Command, ...]
    warnings: tuple[str, ...]


def reach(config: Config, target: int) -> Plan:
    """Return the change that lets a model take ``target`` tokens.

    It is YaRN over the trained length (arXiv:2309.00071), the one scaling that every engine has and model cards
    document, together with the longer ``max_position_embeddings`` that vLLM from 0.30, SGLang and llama.cpp ask for.

    :raises UsageError: the model takes that many already, or no change is known that would do it.
    """
    record, card = context(config), documented(config)
    native = _native(config, record, target)
    if card is not None:
        # A card may count from less than the file declares: Qwen3 declares 40960 and documents YaRN over 32768.
        native = int(card.rope_scaling["original_max_position_embeddings"])
    factor = target / native
    declared = _declared_key(config)
    path, rope = _rope(config, native, factor)
    edit = {declared: target, path: rope}
    patch = _nested(edit)
    return Plan(
        target,
        native,
        factor,
        edit,
        patch,
        _patched(dict(config.raw), patch),
        _commands(config, target, native, factor, rope),
        _warnings(record, card, target, factor),
    )


def _native(config: Config, record: Context, target: int) -> int:
    """Return the length to stretch from, or say why there is none."""
    if not 0 < target <= _MOST:
        raise UsageError(f"a target of {target} tokens makes no sense")
    if record.method not in ("static", "yarn"):
        raise UsageError(
            f"{config.name}: no change known that reaches {target} tokens: "
            + (
                "how the model encodes positions is not known"
                if record.method is None
                else f"its positions are {record.method}, which YaRN cannot stretch"
                if config.position_embedding != "rope"
                else f"its {record.method} scaling is part of the model"
            )
        )
    if _by_kind(config):
        raise UsageError(f"{config.name}: no change known that reaches {target} tokens: layers differ in their RoPE")
    if record.native is None:
        raise UsageError(f"{config.name}: no change known that reaches {target} tokens: {record.why}")
    # With YaRN on, every engine takes what is both declared and reached.
    taken = max(record.native, min(record.effective or 0, record.declared or 0))
    if target <= taken:
        raise UsageError(
            f"{config.name} takes {taken} tokens as it is: nothing to change for {target}",
            hint=f"--target takes more than {taken}",
        )
    return record.native


def _by_kind(config: Config) -> bool:
    """Whether layers have RoPE objects by their kind, even where all are of one (gemma3 without full attention)."""
    groups = turned(config.resolved.text, config.layer_types, config.num_hidden_layers)
    if any("." in one.path for one in groups):
        return True
    try:
        return len(ropes(config)) > 1
    except Unusable as why:
        raise UsageError(f"{config.name}: {why}") from None


def _declared_key(config: Config) -> str:
    """Return the path of the key that declares the length, as the file spells it."""
    origin = config.origin("max_position_embeddings") or ""
    kind, _, path = origin.partition(":")
    return path if kind == "config" else f"{config.resolved.text.path}max_position_embeddings"


def _rope(config: Config, native: int, factor: float) -> tuple[str, dict[str, Any]]:
    """Return the path of the RoPE object and what it must hold."""
    text = config.resolved.text
    yarn: dict[str, Any] = {"rope_type": "yarn", "factor": factor, "original_max_position_embeddings": native}
    key = next((key for key in ("rope_scaling", "rope_parameters") if text.raw.get(key)), "rope_scaling")
    given = text.raw.get(key)
    given = given if isinstance(given, Mapping) else {}
    # What the object says besides stays: base, sections of a multimodal RoPE, YaRN's own settings.
    kept = {name: value for name, value in given.items() if name not in yarn and name != "type"}
    return f"{text.path}{key}", {**({"type": "yarn"} if "type" in given else {}), **yarn, **kept}


def _nested(edit: Mapping[str, Any]) -> dict[str, Any]:
    patch: dict[str, Any] = {}
    for path, value in edit.items():
        *parents, last = path.split(".")
        inner = patch
        for parent in parents:
            inner = inner.setdefault(parent, {})
        inner[last] = value
    return patch


def _json(value: Any, config: Config) -> str:
    try:
        return json.dumps(value, allow_nan=False)
    except ValueError:
        raise UsageError(
            f"{config.name}: its RoPE settings hold a number that JSON has not (NaN or Infinity)",
            hint="correct the file first: nothing that is copied from it would work",
        ) from None


def _patched(target: Any, patch: Mapping[str, Any]) -> Any:
    """Apply a merge patch. Source: RFC 7396, section 2."""
    merged = dict(target) if isinstance(target, Mapping) else {}
    for key, value in patch.items():
        merged[key] = _patched(merged.get(key), value) if isinstance(value, Mapping) else deepcopy(value)
    return merged


# --- the same, engine by engine ---------------------------------------------------------------------------------------


def _commands(
    config: Config, target: int, native: int, factor: float, edited: Mapping[str, Any]
) -> tuple[Command, ...]:
    model = shlex.quote(config.name)
    rope = {key: value for key, value in edited.items() if key != "type"}
    # To be said again: transformers 5 keeps them in the object that is replaced.
    for key in ("rope_theta", "partial_rotary_factor", "mrope_section"):
        if config[key] not in (None, 1.0):
            rope.setdefault(key, config[key])
    override: dict[str, Any] = {"rope_parameters": rope, "max_position_embeddings": target}
    for parent in reversed([part for part in config.resolved.text.path.split(".") if part]):
        override = {parent: override}
    said = shlex.quote(_json(override, config))
    arguments = ", ".join(f"{key}={value!r}" for key, value in override.items())
    return (
        Command(
            "transformers",
            f"AutoModelForCausalLM.from_pretrained({config.name!r}, {arguments})",
            "PreTrainedConfig.from_pretrained: keyword arguments override the file's keys",
        ),
        Command(
            "vllm",
            f"vllm serve {model} --hf-overrides {said} --max-model-len {target}",
            "https://docs.vllm.ai/en/latest/features/context_extension.html",
        ),
        Command(
            "sglang",
            f"python -m sglang.launch_server --model-path {model} --json-model-override-args {said}"
            f" --context-length {target}",
            "https://docs.sglang.ai/advanced_features/server_arguments.html",
        ),
        Command(
            "llama.cpp",
            f"llama-server -m MODEL.gguf -c {target} --rope-scaling yarn --rope-scale {factor:g}"
            f" --yarn-orig-ctx {native}",
            "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
        ),
        Command(
            "mlx-lm",
            "mlx_lm.generate --model DIRECTORY_WITH_THE_EDITED_CONFIG",
            "mlx-lm has no option for it: it reads config.json",
        ),
    )


def _warnings(record: Context, card: Documented | None, target: int, factor: float) -> tuple[str, ...]:
    warnings = [
        "YaRN here is static: it stretches every prompt, and may cost quality on short ones; switch it on only where "
        "long prompts are needed.",
        "rope_scaling alone is not enough: vLLM from 0.30, SGLang and llama.cpp take max_position_embeddings as the "
        "limit, so both change together.",
    ]
    if card is None:
        if record.method == "static":
            warnings.append("No model card known to llmcfg documents this extension; nothing says how well it works.")
    elif target > card.length:
        warnings.append(f"The model card documents YaRN up to {card.length} tokens ({card.source}), not {target}.")
    else:
        warnings.append(f"The model card documents YaRN up to {card.length} tokens: {card.source}")
    if factor > 4 and card is None:
        warnings.append(f"Stretching ×{factor:g} is more than the ×4 that model cards usually document.")
    if record.window is not None:
        warnings.append(f"A window of {record.window} tokens stays in force on the windowed layers.")
    return tuple(warnings)
