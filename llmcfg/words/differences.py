"""What differences between models mean, in sentences: the biggest consequence first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from llmcfg.facts.schema import TOWERS
from llmcfg.figures import sizes
from llmcfg.figures.context import context, documented
from llmcfg.figures.kv_cache import cached, kv_cache
from llmcfg.figures.layers import Unknown
from llmcfg.words.context import context_sentence
from llmcfg.words.engines import listed
from llmcfg.words.numbers import amount, binary, tokens
from llmcfg.words.summary import attention

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from llmcfg.compare import Diff
    from llmcfg.facts.config import Config

__all__ = ["differences", "short_names"]


def short_names(configs: tuple[Config, ...]) -> list[str]:
    """Return what to call the models in a sentence: the name without its organization, where that tells them apart."""
    names = [config.name for config in configs]
    short = [name.rpartition("/")[2] or name for name in names]
    return short if len(set(short)) == len(short) else names


def differences(comparison: Diff) -> list[str]:
    """Say what the differences mean: for weights, context, size, attention, its cache, experts, vocabulary, towers."""
    configs, names = comparison.configs, short_names(comparison.configs)
    changed = {change.field for change in comparison.semantic}
    return [
        *_weight_words(configs, names, changed),
        *_context_words(configs, names),
        *_size_words(configs, names, changed),
        *_told("Attention", names, [attention(config) for config in configs]),
        *_told("Layers", names, [_layers(config) for config in configs]),
        *_told("Scores", names, [_scores(config) for config in configs]),
        *_cache_words(configs, names),
        *_told("Experts", names, [_experts(config) for config in configs]),
        *_told("Vocabulary", names, [_vocabulary(config) for config in configs]),
        *_told("Output head", names, [_head(config) for config in configs]),
        *_told("Norms", names, [_norms(config) for config in configs]),
        *_tower_words(configs, names),
    ]


def _told(subject: str, names: Sequence[str], said: Sequence[str | None]) -> list[str]:
    """Say what each model has, those that have the same together; nothing where all have, or one is not known."""
    together: dict[str, list[str]] = {}
    for name, one in zip(names, said, strict=True):
        if one is None:
            return []
        together.setdefault(one, []).append(name)
    if len(together) < 2:
        return []
    return [f"{subject}: {'; '.join(f'{listed(alike)} {one}' for one, alike in together.items())}."]


def _weight_words(configs: tuple[Config, ...], names: list[str], changed: set[str]) -> list[str]:
    """Say how much the weights weigh where they are stored in another format."""
    if not any(field == "dtype" or field.startswith("quant_") for field in changed):
        return []
    figures = [sizes(config) for config in configs]
    sentences = _told("Weights", names, [_weights(figure["weights"]) for figure in figures])
    totals = {figure["parameters"]["total"] for figure in figures}
    if sentences and len(totals) == 1 and None not in totals:
        return [f"{sentences[0][:-1]}; the same {amount(totals.pop())} parameters."]
    return sentences


def _weights(weights: dict[str, Any]) -> str | None:
    if weights["bytes"] is None:
        return None
    quantization = weights["quantization"]
    return f"{binary(weights['bytes'])}, {quantization or weights['dtype']}"


def _context_words(configs: tuple[Config, ...], names: list[str]) -> list[str]:
    told = {
        (context(config)._replace(trained=None, trained_source=None), documented(config) is not None, config.rope_theta)
        for config in configs
    }
    if len(told) < 2:
        return []
    sentences = [context_sentence(config, "") for config in configs]
    if len(set(sentences)) < 2:
        return []
    return [context_sentence(config, name) for config, name in zip(configs, names, strict=True)]


def _size_words(configs: tuple[Config, ...], names: list[str], changed: set[str]) -> list[str]:
    sentences = []
    if changed & {"num_hidden_layers", "hidden_size"}:
        sentences += _told("Size", names, [_size(config) for config in configs])
    figures = [sizes(config)["parameters"] for config in configs]
    if all(figure["total"] is not None for figure in figures):
        said = _told("Parameters", names, [_count(figure) for figure in figures])
        sentences += said
        sentences += _component_words(figures, names) if said else []
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


def _size(config: Config) -> str | None:
    layers, width = config.num_hidden_layers, config.hidden_size
    return None if layers is None or width is None else f"{layers} layers of {width}"


# What a layer mixes tokens with, as a reader calls it; others go by their own name.
_KINDS = {
    "full_attention": "full attention",
    "linear_attention": "linear attention",
    "conv": "short convolutions",
    "moe": "experts alone",
    "mlp": "feed-forward alone",
    "hybrid": "attention and a state side by side",
}


# More kinds of layers than any model has
_KINDS_TOLD = 6


def _layers(config: Config) -> str | None:
    """Say what layers see, kind by kind: ``29 of 34 see a window of 1024 tokens, 5 of 34 full attention``."""
    record = context(config)
    kinds = Counter(config.layer_types or ())
    depth = sum(kinds.values()) or config.num_hidden_layers
    if not isinstance(depth, int) or config.attention_kind is None:
        return None
    if config.attention_kind == "none" and not kinds:
        return "without attention"
    if not kinds and record.window is not None:
        if record.windowed_layers not in (None, depth):
            return f"{record.windowed_layers} of {depth} with a window of {record.window} tokens, the others without"
        return f"a window of {record.window} tokens" + (" in every layer" if record.windowed_layers else "")
    if not kinds:
        return "full attention in every layer" if config.attention_kind != "hybrid" else None
    if set(kinds) == {"full_attention"}:
        return "full attention in every layer"
    said = [
        f"{f'all {n}' if n == depth else f'{n} of {depth}'} {_kind(config, kind, record.window)}"
        for kind, n in kinds.most_common(_KINDS_TOLD)
    ]
    return ", ".join([*said, *([f"and {len(kinds) - len(said)} kinds more"] if len(kinds) > len(said) else [])])


def _kind(config: Config, kind: str, window: int | None) -> str:
    if kind == "sliding_attention" and window:
        return f"with a window of {window} tokens"
    if kind == "chunked_attention" and window:
        return f"within chunks of {window} tokens"
    if kind == "indexed_attention" and config.index_topk:
        return f"sparse: a token attends to the {config.index_topk} that an indexer picks"
    return f"with {_KINDS.get(kind, kind.removesuffix('_attention'))}"


def _scores(config: Config) -> str | None:
    """Say what is done to queries, keys and their scores."""
    if "qk_norm" not in config.facts or config.qk_norm is None:
        return None
    said = [f"soft-capped at {config.attn_logit_softcapping:g}"] if config.attn_logit_softcapping else []
    if config.qk_norm:
        said.append(f"QK-norm {'head by head' if config.qk_norm == 'per_head' else 'over all heads'}")
    said += ["with sinks"] if config.attention_sinks else []
    said += ["biases in q, k or v"] if config.attention_bias else []
    return ", ".join(said) or "plain"


def _cache_words(configs: tuple[Config, ...], names: list[str]) -> list[str]:
    """Say what a sequence of a length that all take keeps."""
    lengths = [context(config).effective or config.max_position_embeddings for config in configs]
    known = [length for length in lengths if length is not None]
    if not known:
        return []
    try:
        kept = [cached(config).bytes(min(known)) for config in configs]
    except Unknown:
        return []
    formats = [kv_cache(config).dtype for config in configs]
    alike = len(set(formats)) == 1
    said = [f"{binary(count)}{'' if alike else f' in {dtype}'}" for count, dtype in zip(kept, formats, strict=True)]
    title = f"KV cache of {tokens(min(known))} tokens{f' in {formats[0]}' if alike else ''}"
    sentences = _told(title, names, said)
    ratio = f"{max(kept) / min(kept):.3g}" if sentences and len(configs) == 2 and all(kept) else "1"
    if ratio != "1":
        return [f"{sentences[0][:-1]} (×{ratio})."]
    return sentences


def _experts(config: Config) -> str | None:
    """Say how many experts there are, how many a token visits, and how wide they are."""
    if "num_experts" not in config.facts or config.num_experts == 0:
        return "has none"
    if config.num_experts is None or config.num_experts_per_tok is None:
        return None
    width = config.moe_intermediate_size or config.intermediate_size
    shared = f" and {config.num_shared_experts} shared" if config.num_shared_experts else ""
    wide = f", each {width} wide" if isinstance(width, int) else ""
    return f"{config.num_experts_per_tok} of {config.num_experts}{shared} per token{wide}"


def _vocabulary(config: Config) -> str | None:
    return None if config.vocab_size is None else f"{config.vocab_size:,} rows"


def _head(config: Config) -> str | None:
    if config.tie_word_embeddings is None:
        return None
    return "the embedding matrix (tied)" if config.tie_word_embeddings else "a matrix of its own"


_NORM_TYPES = {"rmsnorm": "RMSNorm", "layernorm": "LayerNorm", "groupnorm": "GroupNorm", "batchnorm": "BatchNorm"}
_PLACES = {
    "pre": "before attention and feed-forward",
    "post": "after attention and feed-forward",
    "sandwich": "before and after attention and feed-forward",
    "parallel": "before attention and feed-forward side by side",
}


def _norms(config: Config) -> str | None:
    kind, place = config.norm_type, _PLACES.get(config.norm_placement or "")
    return f"{_NORM_TYPES.get(kind, kind)} {place}" if kind is not None and place is not None else None


def _tower_words(configs: tuple[Config, ...], names: list[str]) -> Iterable[str]:
    for prefix, group in TOWERS:
        yield from _told(
            f"{group} tower" if prefix != "encoder" else group, names, [_tower(c, prefix) for c in configs]
        )


def _tower(config: Config, prefix: str) -> str | None:
    if not any(name.startswith(f"{prefix}.") for name in config.facts):
        return "has none"
    layers, width = config[f"{prefix}.num_hidden_layers"], config[f"{prefix}.hidden_size"]
    return None if layers is None or width is None else f"{layers} layers of {width}"
