"""Engines in words: what each takes of a model, and where a file contradicts itself about its context."""

from __future__ import annotations

from typing import TYPE_CHECKING

from llmcfg.figures.context import context
from llmcfg.figures.engines import Row, engines

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["ENGINE_NAMES", "contradictions", "engine_name", "engine_words", "listed"]

ENGINE_NAMES = {"vllm": "vLLM", "sglang": "SGLang"}
"""How an engine is called in a sentence, where it is not as in commands."""


def engine_name(row: Row) -> str:
    """Say which engine a row is about: ``vLLM before 0.30``, ``vLLM from 0.30``, ``SGLang``."""
    name = ENGINE_NAMES.get(row.engine, row.engine)
    if row.versions[0] == "<":
        return f"{name} before {row.versions[1:]}"
    return f"{name} from {row.versions[2:]}" if row.engine == "vllm" else name  # the only one whose rule changed


def engine_words(rows: list[Row]) -> str:
    """Say what engines take, those that agree together: ``vLLM before 0.30 takes 131072; SGLang takes 32768``."""
    lengths: dict[str, set[int | None]] = {}
    for row in rows:
        lengths.setdefault(row.engine, set()).add(row.max_length)
    takes: dict[int, list[str]] = {}
    for row in rows:
        if row.max_length is not None:
            # Releases that agree need not be told apart.
            alike = len(lengths[row.engine]) == 1
            name = ENGINE_NAMES.get(row.engine, row.engine) if alike else engine_name(row)
            names = takes.setdefault(row.max_length, [])
            if name not in names:
                names.append(name)
    return "; ".join(
        f"{listed(names)} {'takes' if len(names) == 1 else 'take'} {length}"
        for length, names in sorted(takes.items(), reverse=True)
    )


def listed(names: list[str]) -> str:
    """Join names as in a sentence: ``a, b and c``."""
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def contradictions(config: Config) -> list[str]:
    """Say where the file contradicts itself about the context, and where engines read it differently."""
    record, rows = context(config), engines(config)
    said = []
    if record.method == "yarn" and record.native and record.factor and record.declared not in (None, record.effective):
        if record.declared == record.native:
            said.append(
                f"YaRN is on and max_position_embeddings is still the original {record.native}: whether a prompt "
                f"may be {record.effective} tokens long depends on the engine."
            )
        else:
            said.append(
                f"YaRN's factor × original is {record.factor:g} × {record.native} = {record.effective}, "
                f"max_position_embeddings says {record.declared}."
            )
    if record.method in ("linear", "dynamic") and record.factor and any("× RoPE factor" in row.rule for row in rows):
        said.append(
            f"vLLM and SGLang multiply the declared length by the {record.method} factor {record.factor:g}: right "
            "where it is the length before scaling, too long where it is the length after."
        )
    lengths = {row.max_length for row in rows if row.max_length is not None}
    if len(lengths) > 1:
        said.append(f"Engines differ: {engine_words(rows)}.")
    refused = {row.why for row in rows if row.max_length is None and row.engine == "vllm" and row.why}
    said.extend(f"{why[0].upper()}{why[1:]}." for why in sorted(refused))
    return said
