"""The sheet of ``llmcfg diff``."""

from __future__ import annotations

from typing import Any

from llmcfg.compare import OTHER, Change, Diff
from llmcfg.facts.config import Config
from llmcfg.facts.schema import FIELDS, GROUPS
from llmcfg.render.clean import clean
from llmcfg.render.sheet import Row, Section, Sheet
from llmcfg.render.spell import ABSENT, cell, spell
from llmcfg.words.differences import differences, short_names
from llmcfg.words.problems import told_of
from llmcfg.words.remarks import remarks
from llmcfg.words.summary import summary

__all__ = ["diff_sheet"]

# A longer object or list says less in its column than it takes away from the others.
_LONGEST = 60
_ORDER = {row.name: index for index, row in enumerate(FIELDS)}


def diff_sheet(comparison: Diff, *, everything: bool = False) -> Sheet:
    """Return a comparison side by side: what differs; with ``everything`` also what is equal."""
    configs = comparison.configs
    rows: dict[str, list[Row]] = {}
    listed = [change for change in comparison.changes if change.kind != "cosmetic"]
    shown = sorted([*listed, *comparison.same], key=lambda change: _ORDER.get(change.field, len(_ORDER)))
    for change in shown if everything else listed:
        rows.setdefault(change.group, []).append(_change_row(change, configs, everything))
    for change in comparison.changes:
        if change.kind == "cosmetic":
            rows.setdefault("Cosmetic", []).append(_change_row(change, configs, everything))
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
        words=tuple(clean(sentence) for sentence in differences(comparison)),
        notes=tuple(
            clean(f"{name}: {note}")
            for name, config in zip(short_names(configs), configs, strict=True)
            for note in dict.fromkeys([*remarks(config), *(config.notes if everything else config.contradictions)])
        ),
        problems=tuple(map(clean, told_of(configs))),
    )


def _count(comparison: Diff, everything: bool) -> str:
    differing = len(comparison.changes)
    fields = "field differs" if differing == 1 else "fields differ"
    hint = "" if everything or not comparison.same else " (--all shows them)"
    return f"{differing} {fields}, {len(comparison.same)} equal{hint}"


def _change_row(change: Change, configs: tuple[Config, ...], everything: bool) -> Row:
    if change.field in _ORDER:
        cells = [cell(change.field, config.facts.get(change.field)) for config in configs]
    else:
        cells = [
            ABSENT if origin is None else spell(value)
            for value, origin in zip(change.values, change.origins, strict=True)
        ]
    if not everything:
        cells = [_folded(text, value) for text, value in zip(cells, change.values, strict=True)]
    remark = " / ".join(_key(origin) for origin in change.origins if origin) if _spelled_differently(change) else ""
    return Row(clean(change.field), tuple(cells), remark)


def _folded(text: str, value: Any) -> str:
    """Fold an object or a list that is too long for a column; ``--all`` and the JSON have it whole."""
    if len(text) <= _LONGEST or not isinstance(value, list | dict):
        return text
    return f"{len(value)} entries"


def _spelled_differently(change: Change) -> bool:
    return change.kind == "cosmetic" and len(set(change.origins)) > 1 and None not in change.origins


def _key(origin: str | None) -> str:
    return clean((origin or "").partition(":")[2])
