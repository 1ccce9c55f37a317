"""What differences between models mean, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from llmcfg.figures import sizes
from llmcfg.figures.context import context, documented
from llmcfg.figures.kv_cache import kv_cache
from llmcfg.words.context import context_sentence
from llmcfg.words.numbers import amount
from llmcfg.words.summary import attention

if TYPE_CHECKING:
    from llmcfg.compare import Diff
    from llmcfg.facts.config import Config

__all__ = ["differences", "short_names"]


def short_names(configs: tuple[Config, ...]) -> list[str]:
    """Return what to call the models in a sentence: the name without its organization, where that tells them apart."""
    names = [config.name for config in configs]
    short = [name.rpartition("/")[2] or name for name in names]
    return short if len(set(short)) == len(short) else names


def differences(comparison: Diff) -> list[str]:
    """Say what the differences mean for context, attention and its cache, size and depth."""
    configs, names = comparison.configs, short_names(comparison.configs)
    changed = {change.field for change in comparison.changes}
    return [
        *_context_words(configs, names),
        *_cache_words(configs, names),
        *_size_words(configs, names, changed),
    ]


def _context_words(configs: tuple[Config, ...], names: list[str]) -> list[str]:
    told = {
        (context(config)._replace(trained=None, trained_source=None), documented(config) is not None, config.rope_theta)
        for config in configs
    }
    if len(told) < 2:
        return []
    return [context_sentence(config, name) for config, name in zip(configs, names, strict=True)]


def _cache_words(configs: tuple[Config, ...], names: list[str]) -> list[str]:
    kinds = [config.attention_kind for config in configs]
    caches = [kv_cache(config).bytes_per_token for config in configs]
    sentences = []
    if len(set(kinds)) > 1 and None not in kinds:
        told = [f"{name} {attention(config)}" for name, config in zip(names, configs, strict=True)]
        sentences.append(f"Attention: {'; '.join(told)}.")
    if None not in caches and len(set(caches)) > 1:
        told = [f"{name} {count:,} bytes" for name, count in zip(names, caches, strict=True)]
        sizes = [count for count in caches if count]
        ratio = f" ({max(sizes) / min(sizes):.3g} times)" if len(sizes) == len(configs) == 2 else ""
        sentences.append(f"KV cache per token: {', '.join(told)}{ratio}.")
    return sentences


def _size_words(configs: tuple[Config, ...], names: list[str], changed: set[str]) -> list[str]:
    sentences = []
    if changed & {"num_hidden_layers", "hidden_size", "num_experts"}:
        told = [f"{name} {_size(config)}" for name, config in zip(names, configs, strict=True)]
        sentences.append(f"Size: {'; '.join(told)}.")
    figures = [sizes(config)["parameters"] for config in configs]
    if all(figure["total"] is not None for figure in figures):
        totals = [(figure["total"], figure["active"]) for figure in figures]
        if len(set(totals)) > 1:
            told = [f"{name} {_count(figure)}" for name, figure in zip(names, figures, strict=True)]
            sentences.append(f"Parameters: {'; '.join(told)}.")
            sentences += _component_words(figures, names)
    return sentences


def _count(figure: dict[str, Any]) -> str:
    active = f" ({figure['active']:,} active)" if figure["active"] not in (None, figure["total"]) else ""
    return f"{figure['total']:,}{active}"


def _component_words(figures: list[dict[str, Any]], names: list[str]) -> list[str]:
    """Say where the difference of two models lies, the largest part first."""
    if len(figures) != 2:
        return []
    one, other = (figure["by_component"] for figure in figures)
    gaps = {part: other.get(part, 0) - one.get(part, 0) for part in {**one, **other}}
    told = [
        f"{part} {'+' if gap > 0 else '−'}{amount(abs(gap))}"
        for part, gap in sorted(gaps.items(), key=lambda item: -abs(item[1]))
        if gap
    ]
    return [f"Against {names[0]}, {names[1]} has: {', '.join(told)}."]


def _size(config: Config) -> str:
    layers, width = config.num_hidden_layers, config.hidden_size
    text = f"{_or_unknown(layers)} layers of {_or_unknown(width)}"
    if config.num_experts:
        text += f", {_or_unknown(config.num_experts_per_tok)} of {config.num_experts} experts per token"
    return text


def _or_unknown(value: Any) -> str:
    return "unknown" if value is None else str(value)
