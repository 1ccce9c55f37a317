"""The sheet of ``llmcfg show --verify``."""

from __future__ import annotations

from llmcfg.facts.config import Config
from llmcfg.render.clean import clean
from llmcfg.render.sheet import Row, Section, Sheet
from llmcfg.render.spell import cell, spell
from llmcfg.verify import Verification

__all__ = ["verify_sheet"]


def verify_sheet(config: Config, result: Verification) -> Sheet:
    """Return a cross-check: what llmcfg and transformers read differently."""
    rows = tuple(
        Row(
            difference.field,
            (cell(difference.field, config.facts.get(difference.field)), spell(difference.transformers)),
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
