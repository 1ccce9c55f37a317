"""A model in a few words: its headline, and what stands beside the headings of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from llmcfg.figures import sizes
from llmcfg.words.context import context_summary
from llmcfg.words.numbers import amount

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["attention", "headline", "size_summary", "summary"]


def summary(config: Config, group: str) -> str | None:
    """Return what a group's heading says beside its name."""
    if group == "Layers" and config.num_hidden_layers and config.hidden_size:
        return f"{config.num_hidden_layers} × {config.hidden_size}"
    if group == "Attention":
        return attention(config)
    if group == "Experts" and config.num_experts and config.num_experts_per_tok:
        return f"{config.num_experts_per_tok} of {config.num_experts} per token"
    if group == "Position and context":
        return context_summary(config)
    return None


def attention(config: Config) -> str | None:
    """Say what kind of attention a model has: ``GQA, 28 query heads on 4``."""
    kind: str | None = config.attention_kind
    heads, key_value_heads = config.num_attention_heads, config.num_key_value_heads
    if kind == "none":
        return "no attention"
    if not isinstance(heads, int) or isinstance(key_value_heads, list):
        return kind if heads is None else f"{kind}, heads by layer"
    if kind == "MLA":
        return f"{kind}, {heads} heads{_windowed(config, heads, None)}"
    if kind == "MHA":
        return f"{kind}, {heads} heads"
    if key_value_heads and (kind in ("GQA", "MQA") or _differs(config)):
        return f"{kind}, {heads} query heads on {key_value_heads}{_windowed(config, heads, key_value_heads)}"
    return kind


def _differs(config: Config) -> bool:
    names = ("swa_num_attention_heads", "swa_num_key_value_heads", "num_global_key_value_heads")
    return any(config[name] for name in names)


def _windowed(config: Config, heads: int, key_value_heads: int | None) -> str:
    """Say which heads other kinds of layers have."""
    swa, swa_kv, full = (
        config.swa_num_attention_heads,
        config.swa_num_key_value_heads,
        config.num_global_key_value_heads,
    )
    said = ""
    if swa or swa_kv:
        on = f" on {swa_kv or key_value_heads}" if key_value_heads else ""
        said += f", sliding layers {swa or heads}{on}"
    return said + (f", full layers {heads} on {full}" if full else "")


def headline(config: Config) -> str:
    """Say what the model is in one line."""
    parts = [
        size_summary(config),
        f"{config.num_hidden_layers} layers of {config.hidden_size}"
        if config.num_hidden_layers and config.hidden_size
        else None,
        attention(config),
        f"{config.num_experts_per_tok} of {config.num_experts} experts"
        if config.num_experts and config.num_experts_per_tok
        else None,
        context_summary(config),
        config.dtype,
        config.quant_method,
    ]
    return " · ".join(part for part in parts if part)


def size_summary(config: Config) -> str | None:
    """Say how many parameters a model has: ``30.5B, 3.35B active``."""
    figure = sizes(config)["parameters"]
    if figure["total"] is None:
        return None
    active = f", {amount(figure['active'])} active" if figure["active"] not in (None, figure["total"]) else ""
    return amount(figure["total"]) + active
