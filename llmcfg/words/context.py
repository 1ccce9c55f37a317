"""How long a prompt a model takes, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from llmcfg.figures.context import Context, Layers, context, documented
from llmcfg.figures.engines import Row, engines
from llmcfg.words.engines import engine_words
from llmcfg.words.numbers import power, times, tokens

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["context_sentence", "context_summary", "layers_words", "trained_words"]

_METHODS = {
    "static": "static RoPE",
    "linear": "linear RoPE scaling",
    "dynamic": "dynamic NTK",
    "ntk_alpha": "RoPE with an NTK alpha",
    "yarn": "YaRN",
    "longrope": "LongRoPE",
    "llama3": "Llama 3 RoPE scaling",
    "proportional": "proportional RoPE",
    "axial": "axial RoPE",
    "learned": "learned positions",
    "alibi": "ALiBi",
    "relative": "relative positions",
    "sinusoidal": "sinusoidal positions",
    "none": "no positions",
}


def context_summary(config: Config) -> str | None:
    """Say how long a prompt the model takes, in a few words: ``32K, static RoPE · YaRN ×4 → 128K documented``."""
    record = context(config)
    if record.method is None and record.declared is None:
        return None
    method = _METHODS.get(record.method or "", record.method or "unknown positions")
    factor = f" {times(record.factor)}" if record.factor is not None else ""
    length = record.effective if record.effective is not None else record.declared
    text = f"{tokens(length)}, {method}{factor}" if length is not None else f"{method}{factor}"
    if record.native is not None and record.native != record.effective:
        text += f" from {tokens(record.native)}"
    text += _layers(record)
    card = documented(config)
    if card is not None:
        text += f" · YaRN {times(float(card.rope_scaling['factor']))} → {tokens(card.length)} documented"
    return text


def trained_words(config: Config) -> list[str]:
    """Say that a model takes more than it was trained on, where its makers say what that was."""
    record = context(config)
    reach = record.native
    if record.trained is None or reach is None or reach <= record.trained:
        return []
    return [
        f"It was trained on sequences of up to {record.trained} tokens ({record.trained_source}); the {reach} that its "
        "file declares are beyond that, by RoPE's own reach."
    ]


def layers_words(one: Layers) -> str:
    """Say what positions some layers have: ``YaRN ×16 from 64K, base 160000``."""
    method = _METHODS.get(one.method, one.method)
    factor = f" {times(one.factor)}" if one.factor is not None else ""
    origin = f" from {tokens(one.native)}" if one.native is not None else ""
    base = f", base {power(one.rope_theta)}" if one.rope_theta is not None else ""
    return f"{method}{factor}{origin}{base}"


def _layers(record: Context) -> str:
    """Say on how many layers, where not on all."""
    counts = [one.layers for one in record.by_layer]
    if not counts or None in counts:
        return ""
    every = sum(filter(None, counts))
    main = _METHODS.get(record.method or "", "")
    silent = sum(one.layers or 0 for one in record.by_layer if one.method == "none")
    alike = sum(one.layers or 0 for one in record.by_layer if _METHODS.get(one.method) == main)
    text = f" on {alike} of {every} layers" if alike not in (0, every - silent) else ""
    return text + (f", no positions in {silent} of {every} layers" if silent else "")


def context_sentence(config: Config, name: str) -> str:
    """Say how long a prompt the model takes and why, in a sentence or two."""
    record, card = context(config), documented(config)
    if record.method == "static":
        base = f"RoPE base {power(config.rope_theta)}, no scaling" if config.rope_theta else "RoPE, no scaling"
        if record.native is None:
            return f"{name} has plain RoPE; its file declares no length."
        if card is None:
            return f"{name} takes {record.native} tokens as it is: {base}."
        factor = float(card.rope_scaling["factor"])
        return (
            f"{name} takes {record.native}: {base}. Its model card extends it to {card.length} with "
            f"YaRN {times(factor)}, which this file does not switch on: "
            f"llmcfg context {config.name} --target {tokens(card.length).lower()} prints what to add."
        )
    if record.method == "yarn" and record.effective is not None and record.factor is not None:
        return _yarn_sentence(record, name, engines(config))
    if record.effective is not None and record.native not in (None, record.effective):
        stretch = f" {times(record.factor)}" if record.factor is not None else ""
        return (
            f"{name} takes {record.effective}: trained on {record.native}, stretched by "
            f"{_METHODS.get(record.method or '', record.method)}{stretch}."
        )
    if record.why is not None:
        declared = f", max_position_embeddings says {record.declared}" if record.declared is not None else ""
        return f"{name}: {record.why}{declared}."
    method = _METHODS.get(record.method or "", record.method or "unknown positions")
    if record.effective is None:
        return f"{name} has {method}; its file declares no length."
    return f"{name} takes {record.effective} tokens: {method}."


def _yarn_sentence(record: Context, name: str, rows: list[Row]) -> str:
    sentence = f"{name} switches YaRN {times(record.factor or 1)} on: {record.native} becomes {record.effective}"
    if record.declared in (None, record.effective):
        return sentence + "."
    if record.effective is not None and record.declared is not None and record.declared > record.effective:
        return f"{sentence}, though max_position_embeddings says {record.declared}."
    return f"{sentence}. max_position_embeddings still says {record.declared}: {engine_words(rows)}."
