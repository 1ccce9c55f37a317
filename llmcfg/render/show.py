"""The sheets of ``llmcfg show``: the parameter table, and the file's own keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from llmcfg.facts.config import Config
from llmcfg.facts.schema import FIELDS, GROUPS
from llmcfg.facts.unmapped import leaves
from llmcfg.figures import figures
from llmcfg.knowledge.types import TRANSFORMERS
from llmcfg.render.clean import clean
from llmcfg.render.sheet import Row, Section, Sheet
from llmcfg.render.spell import UNKNOWN, cell, size, spell
from llmcfg.words.problems import told
from llmcfg.words.remarks import remarks
from llmcfg.words.summary import headline, size_summary, summary

__all__ = ["raw_sheet", "show_sheet"]


def show_sheet(config: Config, *, everything: bool = False) -> Sheet:
    """Return the parameter table of one model; with ``everything`` also what no field says."""
    sections = []
    for group in GROUPS:
        rows = tuple(
            Row(row.name, (cell(row.name, config.facts[row.name]),), _remark(row.name, config.facts[row.name].origin))
            for row in FIELDS
            if row.group == group and row.name in config.facts
        )
        if rows:
            sections.append(Section(group, (clean(summary(config, group) or ""),), rows))
    sections.insert(1, Section("Size", (clean(size_summary(config) or ""),), tuple(_size_rows(config))))
    if everything and config.unmapped:
        sections.append(Section("Not mapped", ("",), tuple(_raw_rows(config.unmapped))))
    known = any((fact.origin or "").startswith(("default:", "code:")) for fact in config.facts.values())
    return Sheet(
        clean(config.name),
        clean(headline(config)),
        (),
        tuple(sections),
        footer=f"default: and code: as of transformers {TRANSFORMERS}" if known else "",
        notes=tuple(map(clean, dict.fromkeys([*remarks(config), *config.notes]))),
        problems=tuple(map(clean, told(config.problems))),
    )


def _size_rows(config: Config) -> Iterable[Row]:
    """What follows from the facts about size; what is not known says why."""
    parameters, weights, cache = (figures(config)[name] for name in ("parameters", "weights", "kv_cache"))
    total = parameters["total"]
    yield _figure("parameters", f"{total:,}" if total is not None else None, parameters["why"])
    for name in ("active", "stored"):
        if parameters[name] not in (None, total):
            yield Row(name, (f"{parameters[name]:,}",))
    if parameters["mtp"]:
        yield Row("mtp", (f"{parameters['mtp']:,}",), "on top: multi-token-prediction layers")
    stored = None if weights["bytes"] is None else size(weights["bytes"])
    yield _figure("weights", stored, weights["why"], weights["quantization"] or weights["dtype"])
    per_token = cache["bytes_per_token"]
    yield _figure(
        "KV cache", None if per_token is None else f"{per_token:,} bytes per token", cache["why"], cache["dtype"]
    )


def _figure(label: str, value: str | None, why: str | None, remark: str | None = None) -> Row:
    return Row(label, (UNKNOWN if value is None else value,), clean((why if value is None else remark) or ""))


def _remark(name: str, origin: str | None) -> str:
    """An origin, left out where it says what the label says already."""
    return "" if origin in (None, f"config:{name}") else clean(origin or "")


def _raw_rows(values: Mapping[str, Any]) -> Iterable[Row]:
    return (Row(clean(key), (spell(value),)) for key, value in values.items())


def raw_sheet(config: Config) -> Sheet:
    """Return the file's own keys, each with the field it feeds; an object of which parts are read by its parts."""
    fed = config.feeds
    rows = tuple(
        Row(clean(path), (spell(value),), fed.get(path, "not used")) for path, value in leaves(config.raw, fed)
    )
    section = Section("", ("",), rows)
    return Sheet(clean(config.name), "the file's own keys, and the field that each feeds", (), (section,))
