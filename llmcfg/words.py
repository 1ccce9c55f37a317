"""Facts in words: short summaries of a model, and what a difference between models means."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from llmcfg.engine_words import engine_words
from llmcfg.figures.context import Context, context
from llmcfg.figures.engines import Row, engines
from llmcfg.figures.kv_cache import kv_cache
from llmcfg.knowledge.documented import DOCUMENTED, Documented

if TYPE_CHECKING:
    from llmcfg.compare import Diff
    from llmcfg.config import Config

__all__ = [
    "amount",
    "context_summary",
    "documented",
    "fold",
    "headline",
    "power",
    "short_names",
    "size_summary",
    "summary",
    "tokens",
    "words",
]

_METHODS = {
    "static": "static RoPE",
    "linear": "linear RoPE scaling",
    "dynamic": "dynamic NTK",
    "yarn": "YaRN",
    "longrope": "LongRoPE",
    "llama3": "Llama 3 RoPE scaling",
    "learned": "learned positions",
    "alibi": "ALiBi",
    "relative": "relative positions",
    "sinusoidal": "sinusoidal positions",
    "none": "no positions",
}


def tokens(count: int) -> str:
    """Spell a length as people do: 131072 is 128K, 1048576 is 1M; others as they are."""
    for size, letter in ((1 << 20, "M"), (1 << 10, "K")):
        if count >= size and count % size == 0:
            return f"{count // size}{letter}"
    return str(count)


def amount(count: int) -> str:
    """Spell a number of parameters as people do: 7615616512 is 7.62B."""
    for size, letter in ((10**12, "T"), (10**9, "B"), (10**6, "M"), (10**3, "K")):
        if count >= size:
            return f"{float(f'{count / size:.3g}'):g}{letter}"
    return str(count)


def power(number: float) -> str:
    """Spell a base frequency: 1000000.0 is 1e6, 10000 stays."""
    exponent = len(str(int(number))) - 1
    if exponent >= 5 and number == 10**exponent:
        return f"1e{exponent}"
    return f"{number:g}" if number != int(number) else str(int(number))


def times(factor: float) -> str:
    """Spell a factor: ×4, ×1.5."""
    return f"×{factor:g}"


def documented(config: Config) -> Documented | None:
    """Return what the model's card documents and its file does not switch on."""
    row = DOCUMENTED.get(config.name.partition("@")[0])
    record = context(config)
    if row is None or record.method != "static" or (record.effective or 0) >= row.length:
        return None
    return row


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
    card = documented(config)
    if card is not None:
        text += f" · YaRN {times(float(card.rope_scaling['factor']))} → {tokens(card.length)} documented"
    return text


def summary(config: Config, group: str) -> str | None:
    """Return what a group's heading says beside its name."""
    if group == "Layers" and config.num_hidden_layers and config.hidden_size:
        return f"{config.num_hidden_layers} × {config.hidden_size}"
    if group == "Attention":
        return _attention(config)
    if group == "Experts" and config.num_experts and config.num_experts_per_tok:
        return f"{config.num_experts_per_tok} of {config.num_experts} per token"
    if group == "Position and context":
        return context_summary(config)
    return None


def _attention(config: Config) -> str | None:
    kind: str | None = config.attention_kind
    heads, key_value_heads = config.num_attention_heads, config.num_key_value_heads
    if kind in ("GQA", "MQA") and heads and key_value_heads:
        return f"{kind}, {heads} query heads on {key_value_heads}"
    if kind in ("MHA", "MLA") and heads:
        return f"{kind}, {heads} heads"
    if kind == "none":
        return "no attention"
    return kind


def headline(config: Config) -> str:
    """Say what the model is in one line."""
    parts = [
        size_summary(config),
        f"{config.num_hidden_layers} layers of {config.hidden_size}"
        if config.num_hidden_layers and config.hidden_size
        else None,
        _attention(config),
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
    figure = config.figures["parameters"]
    if figure["total"] is None:
        return None
    active = f", {amount(figure['active'])} active" if figure["active"] not in (None, figure["total"]) else ""
    return amount(figure["total"]) + active


def fold(layers: list[str]) -> str:
    """Fold a list with one entry per layer: ``5×sliding + 1×full, ×8``; a shorter last round is said after it."""
    names = [name.removesuffix("_attention") for name in layers]
    for period in range(1, min(len(names) // 2, 64) + 1):
        if all(names[i] == names[i % period] for i in range(len(names))):
            rounds, rest = divmod(len(names), period)
            if period == 1:
                return f"{len(names)}×{names[0]}"
            text = f"{_runs(names[:period])}, ×{rounds}"
            return f"{text}, then {_runs(names[rounds * period :])}" if rest else text
    runs = _runs(names)
    if runs.count("+") < 10:
        return runs
    counts = {name: names.count(name) for name in dict.fromkeys(names)}
    return ", ".join(f"{count}×{name}" for name, count in counts.items()) + ", mixed"


def _runs(names: list[str]) -> str:
    return " + ".join(f"{len(list(run))}×{name}" for name, run in groupby(names))


def short_names(configs: tuple[Config, ...]) -> list[str]:
    """Return what to call the models in a sentence: the name without its organization, where that tells them apart."""
    names = [config.name for config in configs]
    short = [name.rpartition("/")[2] or name for name in names]
    return short if len(set(short)) == len(short) else names


def words(comparison: Diff) -> list[str]:
    """Say what the differences mean for context, attention and its cache, size and depth."""
    configs, names = comparison.configs, short_names(comparison.configs)
    changed = {change.field for change in comparison.changes}
    return [
        *_context_words(configs, names),
        *_cache_words(configs, names),
        *_size_words(configs, names, changed),
    ]


def _context_words(configs: tuple[Config, ...], names: list[str]) -> list[str]:
    told = {(context(config), documented(config) is not None, config.rope_theta) for config in configs}
    if len(told) < 2:
        return []
    return [_context_sentence(config, name) for config, name in zip(configs, names, strict=True)]


def _context_sentence(config: Config, name: str) -> str:
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
    method = _METHODS.get(record.method or "", "unknown positions")
    return f"{name} takes {record.effective} tokens: {method}."


def _yarn_sentence(record: Context, name: str, rows: list[Row]) -> str:
    sentence = f"{name} switches YaRN {times(record.factor or 1)} on: {record.native} becomes {record.effective}"
    if record.declared in (None, record.effective):
        return sentence + "."
    if record.effective is not None and record.declared is not None and record.declared > record.effective:
        return f"{sentence}, though max_position_embeddings says {record.declared}."
    return f"{sentence}. max_position_embeddings still says {record.declared}: {engine_words(rows)}."


def _cache_words(configs: tuple[Config, ...], names: list[str]) -> list[str]:
    kinds = [config.attention_kind for config in configs]
    caches = [kv_cache(config).bytes_per_token for config in configs]
    sentences = []
    if len(set(kinds)) > 1 and None not in kinds:
        told = [f"{name} {_attention(config)}" for name, config in zip(names, configs, strict=True)]
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
    figures = [config.figures["parameters"] for config in configs]
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
