"""Everything ``llmcfg memory`` says of one model, gathered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from llmcfg.base.record import Record
from llmcfg.figures.context import context as context_of
from llmcfg.figures.flops import Flops, flops, training
from llmcfg.figures.kv_cache import KVCache, by_engine, kv_cache
from llmcfg.figures.layers import Unknown
from llmcfg.figures.memory import Load, Machine, Split, Weighed, loads, splits, weigh
from llmcfg.knowledge.formats import Format
from llmcfg.problems import Problem

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["Asked", "Budget", "budget"]


class Asked(Record):
    """What the user wants to know.

    :ivar contexts: lengths to compute at; ``None`` for the model's own.
    :ivar batch: sequences at a time.
    :ivar weights: format of the weights; ``None`` for as stored.
    :ivar kv_dtype: format of the cache; ``None`` for the checkpoint's own.
    :ivar machine: memory there is; ``None`` where none is given.
    :ivar trained: tokens to estimate a training on.
    """

    contexts: tuple[int, ...] | None = None
    batch: int = 1
    weights: Format | None = None
    kv_dtype: str | None = None
    machine: Machine | None = None
    trained: int | None = None


class Budget(Record):
    """What a model takes.

    :ivar model: its name.
    :ivar weights: bytes of weights.
    :ivar cache: the cache figure, as in ``show --json``.
    :ivar loads: each context asked for.
    :ivar engines: the largest context's cache, engine by engine.
    :ivar machine: the memory given.
    :ivar splits: tensor-parallel sizes on it.
    :ivar flops: operations at the largest context.
    :ivar training: operations of training and how they were estimated; ``None`` where not asked.
    :ivar why: why there is no load.
    :ivar problems: what keeps a program from loading it.
    :ivar contradictions: where the file says two things of one fact.
    """

    model: str
    weights: Weighed
    cache: KVCache
    loads: tuple[Load, ...]
    engines: tuple[dict[str, Any], ...]
    machine: Machine | None
    splits: tuple[Split, ...]
    flops: Flops | None
    training: tuple[int | None, str] | None
    why: str | None = None
    problems: tuple[Problem, ...] = ()
    contradictions: tuple[str, ...] = ()


def budget(config: Config, asked: Asked) -> Budget:
    """Return what a model takes for what is asked; what cannot be computed is null with ``why``."""
    weights, cache = weigh(config, asked.weights), kv_cache(config, asked.kv_dtype)
    contexts = asked.contexts
    why = cache.why
    if contexts is None:
        own = context_of(config).effective or config.max_position_embeddings
        contexts = (own,) if own is not None else ()
        if own is None and why is None:
            why = "the file names no length: --context gives one"
    rows: list[Load] = []
    try:
        rows = loads(config, weights.bytes, contexts, asked.batch, asked.kv_dtype, asked.machine)
    except Unknown as unknown:
        why = str(unknown)
    longest = max(contexts, default=None)
    return Budget(
        config.name,
        weights,
        cache,
        tuple(rows),
        tuple(by_engine(config, longest, asked.kv_dtype)) if longest is not None and rows else (),
        asked.machine,
        tuple(splits(config, weights.bytes, longest, asked.batch, asked.kv_dtype, asked.machine))
        if asked.machine is not None and longest is not None
        else (),
        flops(config, longest) if longest is not None else None,
        training(config, asked.trained) if asked.trained is not None else None,
        why,
        config.problems,
        config.contradictions,
    )
