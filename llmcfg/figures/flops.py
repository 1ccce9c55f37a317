"""Floating-point operations: for a prompt, for one more token, for training; by component, each with its formula.

A multiply and an add count as two. A token takes two operations for every weight of every matrix that it goes through
(Kaplan et al. 2020, arXiv:2001.08361, section 2.1), and attention two for every number of every key and value that it
sees (vLLM 0.33 ``v1/metrics/perf.py``). Embedding look-ups are free; norms, RoPE, activations, convolutions and the
recurrence of linear-attention and state-space layers are not counted, nor are vision and audio towers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from llmcfg.base.record import Record
from llmcfg.figures.heads import heads
from llmcfg.figures.layers import Kept, Unknown, attends, layers
from llmcfg.tensors.blueprint import Unknown as NoBlueprint
from llmcfg.tensors.counts import counted
from llmcfg.tensors.listing import of

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["Flops", "Part", "flops", "training"]

_FREE = ("embedding", "vision", "audio", "norms")


class Part(Record):
    """One component's operations.

    :ivar component: the component, as for parameters, or ``attention scores``.
    :ivar prefill: for a whole prompt.
    :ivar decode: for one token after it.
    :ivar formula: what is counted.
    """

    component: str
    prefill: int
    decode: int
    formula: str


class Flops(Record):
    """A model's operations for one sequence.

    :ivar context: tokens of the prompt.
    :ivar prefill: for the whole prompt; every token attends to those before it.
    :ivar decode: for the next token.
    :ivar parts: by component.
    :ivar why: why it is null.
    """

    context: int
    prefill: int | None
    decode: int | None
    parts: tuple[Part, ...]
    why: str | None = None


def flops(config: Config, context: int) -> Flops:
    """Return the operations of a model at a context; null with ``why`` where a fact that decides is not known."""
    try:
        parts = (*_matrices(config, context), _scores(config, context))
    except (Unknown, NoBlueprint) as why:
        return Flops(context, None, None, (), str(why))
    return Flops(context, sum(part.prefill for part in parts), sum(part.decode for part in parts), parts)


def training(config: Config, tokens: int) -> tuple[int | None, str]:
    """Return the operations of training on some tokens, and the formula or why it is null.

    Source: transformers 5.23 ``trainer.py:4232``, of experts only those that a token visits.
    """
    found = counted(config)
    if found.active is None or found.embedding is None:
        return None, found.why or "the number of parameters is not known"
    return 6 * (found.active - found.embedding) * tokens, "6 × active parameters without embeddings × tokens"


def _matrices(config: Config, context: int) -> list[Part]:
    root = config.resolved.root.completed
    if root is not None and root.get("is_encoder_decoder"):
        raise Unknown("operations of an encoder-decoder depend on both lengths and are not computed here")
    found: dict[str, int] = {}
    for entry in of(config).entries:
        if len(entry.shape) < 2 or entry.component in _FREE or entry.buffer:
            continue
        chosen, among = entry.share or (1, 1)
        if chosen is None:
            raise Unknown("the file does not say how many experts a token meets")
        weights = entry.size * entry.number * chosen // among if among else 0
        found[entry.component] = found.get(entry.component, 0) + 2 * weights
    return [Part(name, once * context, once, "2 × weights that a token meets") for name, once in found.items()]


def _scores(config: Config, context: int) -> Part:
    """Queries against keys, and their weights against values: a latent is taken as the heads it expands to."""
    numbered = [(layer, one) for layer, one in enumerate(layers(config)) if one.per_token]
    kept = [one for _, one in numbered]
    per_pair = [2 * _width(config, layer, one) for layer, one in numbered]
    return Part(
        "attention scores",
        sum(width * _pairs(context, one.window) for width, one in zip(per_pair, kept, strict=True)),
        sum(width * min(context, one.window or context) for width, one in zip(per_pair, kept, strict=True)),
        "2 × heads × (key width + value width) × tokens seen, per layer",
    )


def _width(config: Config, layer: int, one: Kept) -> int:
    """Numbers that all query heads of a layer multiply per token seen."""
    count = heads(config, layer, attends(one.kind)).query
    if count is None:
        raise Unknown("num_attention_heads is not known")
    if one.heads:
        return count * (one.per_token // one.heads)
    nope, rope, value = config.qk_nope_head_dim, config.qk_rope_head_dim, config.v_head_dim
    if nope is None or rope is None or value is None:
        raise Unknown("the heads that the latent expands to are not known")
    return int(count * (nope + rope + value))


def _pairs(context: int, window: int | None) -> int:
    """Return how many (query, key) pairs causal attention scores: the i-th token sees i, or its window."""
    if window is None or context <= window:
        return context * (context + 1) // 2
    return window * (window + 1) // 2 + (context - window) * window
