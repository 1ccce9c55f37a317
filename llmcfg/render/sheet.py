"""A Sheet: what a screen says, before anyone decides how it looks. Table and plain text print the same one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from llmcfg.compare import OTHER, Change, Diff
from llmcfg.config import Config, Fact
from llmcfg.record import Record
from llmcfg.render.clean import clean
from llmcfg.render.spell import ABSENT, UNKNOWN, size, spell
from llmcfg.schema import FIELDS, GROUPS, field
from llmcfg.words import short_names, size_summary, summary

if TYPE_CHECKING:
    from llmcfg.verify import Verification

__all__ = ["Row", "Section", "Sheet", "diff_sheet", "raw_sheet", "show_sheet", "verify_sheet"]

_PER_LAYER = {"layer_types", "mlp_layer_types"}


class Row(Record):
    """A label, one cell per model, and a quiet remark (where the value came from)."""

    label: str
    cells: tuple[str, ...]
    remark: str = ""


class Section(Record):
    """A heading, what it says per model, and its rows.

    :ivar lines: text below the rows that is there to be copied (JSON, commands) or drawn: never wrapped.
    """

    title: str
    summaries: tuple[str, ...]
    rows: tuple[Row, ...]
    lines: tuple[str, ...] = ()


class Sheet(Record):
    """A whole screen.

    :ivar title: the model, for a sheet about one.
    :ivar headline: what it is, in one line.
    :ivar columns: the models, for a sheet about several.
    :ivar words: sentences at the foot, under "In words".
    :ivar footer: the counting line under the table.
    :ivar notes: remarks.
    """

    title: str
    headline: str
    columns: tuple[str, ...]
    sections: tuple[Section, ...]
    footer: str = ""
    words: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def show_sheet(config: Config, *, everything: bool = False) -> Sheet:
    """Return the parameter table of one model; with ``everything`` also what no field says."""
    from llmcfg.knowledge.types import TRANSFORMERS
    from llmcfg.words import headline

    sections = []
    for group in GROUPS:
        rows = tuple(
            Row(row.name, (_cell(row.name, config.facts[row.name]),), _remark(row.name, config.facts[row.name].origin))
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
        notes=tuple(map(clean, config.notes)),
    )


def _size_rows(config: Config) -> Iterable[Row]:
    """What follows from the facts about size; what is not known says why."""
    parameters, weights, cache = (config.figures[name] for name in ("parameters", "weights", "kv_cache"))
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


def raw_sheet(config: Config) -> Sheet:
    """Return the file's own keys, each with the field it feeds; an object of which parts are read by its parts."""
    fed = config.feeds
    entered = {path[:i] for path in fed for i, char in enumerate(path) if char == "."}

    def rows(values: Mapping[str, Any], prefix: str) -> Iterable[Row]:
        for key, value in values.items():
            path = f"{prefix}{key}"
            if path in entered and path not in fed and isinstance(value, dict):
                yield from rows(value, path + ".")
            else:
                yield Row(clean(path), (spell(value),), fed.get(path, "not used"))

    section = Section("", ("",), tuple(rows(config.raw, "")))
    return Sheet(clean(config.name), "the file's own keys, and the field that each feeds", (), (section,))


def verify_sheet(config: Config, result: Verification) -> Sheet:
    """Return a cross-check: what llmcfg and transformers read differently."""
    rows = tuple(
        Row(
            difference.field,
            (_cell(difference.field, config.facts.get(difference.field)), spell(difference.transformers)),
        )
        for difference in result.differences
    )
    count = f"{len(result.checked)} fields compared, {len(rows)} differ"
    return Sheet(
        clean(config.name),
        "",
        ("llmcfg", f"transformers {clean(result.transformers_version)}"),
        (Section("Differences", ("", ""), rows),) if rows else (),
        footer=count,
    )


def diff_sheet(comparison: Diff, *, everything: bool = False) -> Sheet:
    """Return a comparison side by side: what differs; with ``everything`` also what is equal."""
    configs = comparison.configs
    rows: dict[str, list[Row]] = {}
    order = {row.name: index for index, row in enumerate(FIELDS)}
    listed = [change for change in comparison.changes if change.kind != "cosmetic"]
    shown = sorted([*listed, *comparison.same], key=lambda change: order.get(change.field, len(order)))
    for change in shown if everything else listed:
        rows.setdefault(change.group, []).append(_change_row(change, configs))
    for change in comparison.changes:
        if change.kind == "cosmetic":
            rows.setdefault("Cosmetic", []).append(_change_row(change, configs))
    sections = []
    for group in (*GROUPS, OTHER, "Cosmetic"):
        if group in rows:
            said = tuple(clean(summary(config, group) or "") for config in configs)
            sections.append(Section(group, said if any(said) else ("",) * len(configs), tuple(rows[group])))
    return Sheet(
        "",
        "",
        tuple(clean(config.name) for config in configs),
        tuple(sections),
        footer=_count(comparison, everything),
        words=tuple(clean(sentence) for sentence in comparison.words),
        notes=tuple(
            clean(f"{name}: {note}")
            for name, config in zip(short_names(configs), configs, strict=True)
            for note in config.notes
        )
        if everything
        else (),
    )


def _count(comparison: Diff, everything: bool) -> str:
    differing = len(comparison.changes)
    fields = "field differs" if differing == 1 else "fields differ"
    hint = "" if everything or not comparison.same else " (--all shows them)"
    return f"{differing} {fields}, {len(comparison.same)} equal{hint}"


def _change_row(change: Change, configs: tuple[Config, ...]) -> Row:
    if change.field in _NAMES:
        cells = [_cell(change.field, config.facts.get(change.field)) for config in configs]
    else:
        cells = [
            ABSENT if origin is None else spell(value)
            for value, origin in zip(change.values, change.origins, strict=True)
        ]
    remark = " / ".join(_key(origin) for origin in change.origins) if _spelled_differently(change) else ""
    return Row(clean(change.field), tuple(cells), remark)


def _spelled_differently(change: Change) -> bool:
    return change.kind == "cosmetic" and len(set(change.origins)) > 1 and None not in change.origins


def _key(origin: str | None) -> str:
    return clean((origin or "").partition(":")[2])


def _cell(name: str, fact: Fact | None) -> str:
    if fact is None:
        return ABSENT
    if fact.value is None and fact.origin is None:
        return UNKNOWN
    return spell(fact.value, field(name).unit, layers=name in _PER_LAYER)


def _remark(name: str, origin: str | None) -> str:
    """An origin, left out where it says what the label says already."""
    return "" if origin in (None, f"config:{name}") else clean(origin or "")


def _raw_rows(values: Mapping[str, Any]) -> Iterable[Row]:
    return (Row(clean(key), (spell(value),)) for key, value in values.items())


_NAMES = frozenset(row.name for row in FIELDS)
