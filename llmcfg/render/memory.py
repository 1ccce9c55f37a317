"""The sheet of ``llmcfg memory``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from llmcfg.figures.budget import Budget
from llmcfg.figures.memory import Load, Machine, Split
from llmcfg.render.clean import clean
from llmcfg.render.sheet import Row, Section, Sheet
from llmcfg.render.spell import UNKNOWN, size
from llmcfg.words.numbers import tokens
from llmcfg.words.problems import told

__all__ = ["memory_sheet", "operations"]


def memory_sheet(said: Budget, remarks: Sequence[str] = ()) -> Sheet:
    """Return what a model takes: weights, cache, what fits, how it divides, operations.

    :param remarks: what is to be said beside.
    """
    sections = [
        _section("Weights", said.weights.format, _weights(said)),
        _section("KV cache", _number_format(said), _cache(said)),
        _section(f"With {_sequences(said.loads)}", "", (_load(one, said) for one in said.loads)),
        _section("KV cache by engine", _longest(said), _engines(said)),
    ]
    if said.machine is not None:
        sections.append(_section("Tensor parallel", _machine(said.machine), (_split(one) for one in said.splits)))
    sections.append(_section("Operations", _longest(said), _flops(said)))
    return Sheet(
        clean(said.model),
        "",
        (),
        tuple(section for section in sections if section.rows),
        notes=tuple(map(clean, filter(None, (*remarks, *said.contradictions, said.why)))),
        problems=tuple(map(clean, told(said.problems))),
    )


def _section(title: str, summary: str, rows: Iterable[Row]) -> Section:
    return Section(title, (clean(summary),), tuple(rows))


def operations(count: int | None) -> str:
    """Spell operations: ``19.3 GFLOP``."""
    if count is None:
        return UNKNOWN
    for power, letter in ((24, "Y"), (21, "Z"), (18, "E"), (15, "P"), (12, "T"), (9, "G"), (6, "M")):
        if count >= 10**power:
            return f"{count / 10**power:.4g} {letter}FLOP"
    return f"{count} FLOP"


def _weights(said: Budget) -> Iterable[Row]:
    yield Row("total", (size(said.weights.bytes),), clean(said.weights.why or ""))
    for component, count in (said.weights.by_component or {}).items():
        yield Row(component, (size(count),))


def _cache(said: Budget) -> Iterable[Row]:
    cache = said.cache
    if cache.bytes_per_token is None:
        yield Row("per token", (UNKNOWN,), clean(cache.why or ""))
        return
    layers = "layer" if cache.layers == 1 else "layers"
    yield Row("per token", (f"{cache.bytes_per_token:,} bytes",), f"{cache.layers} {layers} keep keys and values")
    if cache.bytes_per_sequence:
        yield Row("per sequence", (size(cache.bytes_per_sequence),), "states, whatever the length")
    if cache.bytes_per_source_token:
        yield Row("per source token", (f"{cache.bytes_per_source_token:,} bytes",), "cross-attention")


def _number_format(said: Budget) -> str:
    """The cache's number format, and who says so where it is not the weights'."""
    cache = said.cache
    if cache.dtype_origin is None:
        return f"{cache.dtype} assumed"
    if cache.dtype_origin == "set":
        return f"{cache.dtype}, as asked"
    if cache.dtype not in ("float8", "nvfp4"):
        return cache.dtype
    return f"{cache.dtype}, the checkpoint's own scheme ({cache.dtype_origin}); vLLM's auto takes it"


def _sequences(loads: tuple[Load, ...]) -> str:
    batch = loads[0].batch if loads else 1
    return "1 sequence" if batch == 1 else f"{batch} sequences"


def _load(one: Load, said: Budget) -> Row:
    parts = [f"cache {size(one.kv_cache)}"]
    if one.reserved != one.kv_cache:
        parts.append(f"{size(one.reserved)} where an engine keeps the whole context of every layer")
    if said.machine is not None:
        parts.append({True: "fits", False: "does not fit", None: "not known whether it fits"}[one.fits])
    total = size(one.total) if one.total is not None else f"{size(one.kv_cache)} + weights"
    return Row(f"{tokens(one.context)} tokens", (total,), "; ".join(parts))


def _longest(said: Budget) -> str:
    return f"at {tokens(max(one.context for one in said.loads))} tokens" if said.loads else ""


def _engines(said: Budget) -> Iterable[Row]:
    for row in said.engines:
        label = f"{row['engine']} {row['versions']}".strip()
        yield Row(label, (size(row["bytes"]),), clean(row.get("why") or row["source"]))


def _machine(machine: Machine) -> str:
    many = f"{machine.gpus} × " if machine.gpus > 1 else ""
    return f"{many}{machine.name}, {size(machine.memory)} each, {machine.usable:.0%} for weights and cache"


def _split(one: Split) -> Row:
    label = "1 GPU" if one.size == 1 else f"{one.size} GPUs"
    if one.forbidden is not None:
        return Row(label, ("refused",), one.forbidden)
    if one.fits is None:
        return Row(label, ("allowed",), "not known whether it fits")
    said = [f"{size(one.weights)} weights + {size(one.kv_cache)} cache each"]
    if one.longest == 0:
        said.append("no room for a cache")
    else:
        said.append("room for any context" if one.longest is None else f"room for {one.longest} tokens")
        said.append("any batch" if one.largest_batch is None else f"or {one.largest_batch} × this context")
    return Row(label, ("fits" if one.fits else "does not fit",), "; ".join(said))


def _flops(said: Budget) -> Iterable[Row]:
    found = said.flops
    if found is None:
        return
    if found.why is not None:
        yield Row("per token", (UNKNOWN,), clean(found.why))
    else:
        yield Row("the whole prompt", (operations(found.prefill),), "prefill")
        yield Row("the next token", (operations(found.decode),), "decode")
        for part in found.parts:
            yield Row(part.component, (operations(part.decode),), f"next token: {part.formula}")
    if said.training is not None:
        total, formula = said.training
        yield Row("training", (operations(total),), clean(formula))
