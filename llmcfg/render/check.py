"""A comparison of a checkpoint with its config, as a screen and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from llmcfg.base.outputs import head
from llmcfg.render.clean import clean
from llmcfg.render.sheet import Row, Section, Sheet
from llmcfg.render.tensors import folded
from llmcfg.tensors.blueprint import Tensors
from llmcfg.tensors.check import Check, Found
from llmcfg.words.problems import told

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["check_json", "check_sheet"]

_ROWS = 200


def check_sheet(config: Config, found: Tensors, check: Check) -> Sheet:
    """Return the differences as a screen: folded by layer, with what they mean at the foot."""
    kinds = (
        ("Missing", "implied by the config, not in the checkpoint", check.missing),
        ("Extra", "in the checkpoint, not implied by the config", check.extra),
        ("Other shapes", "the config's, then the checkpoint's", check.shapes),
    )
    sections = [_section(title, f"{_number(those):,}: {what}", those) for title, what, those in kinds if those]
    if check.dtypes:
        rows = tuple(
            Row(clean(dtype), (f"{count:,} tensor{'' if count == 1 else 's'}",))
            for dtype, count in check.dtypes.items()
        )
        sections.append(Section("Other dtypes", (f"the config says {check.dtype}",), rows))
    how = "named in the index" if check.read == "index" else "stored"
    return Sheet(
        clean(config.name),
        f"{check.number:,} tensors {how}, compared with {clean(found.model_class)} as the config describes it",
        (),
        tuple(sections),
        footer=_meaning(check),
        notes=tuple(map(clean, (*config.contradictions, *_notes(found, check)))),
        problems=tuple(map(clean, told(config.problems))),
    )


def _notes(found: Tensors, check: Check) -> list[str]:
    size = [check.size.words] if check.size is not None else []
    return [*check.remarks, *size, *([found.note] if found.note else [])]


def _section(title: str, summary: str, found: Sequence[Found]) -> Section:
    rows = [Row(clean(_name(one)), (_shapes(one),)) for one in found[:_ROWS]]
    more = len(found) - len(rows)
    return Section(title, (summary,), tuple(rows), (f"and {more:,} lines more (--json has all)",) if more else ())


def _name(found: Found) -> str:
    return folded(found.entry) if found.entry.indices else found.entry.name


def _shapes(found: Found) -> str:
    if not found.shaped:
        return f"×{found.entry.number}" if found.entry.indices else ""
    shapes = _shape(found.entry.shape) + (f" → {_shape(found.stored)}" if found.stored is not None else "")
    return f"{shapes}  ×{found.entry.number}" if found.entry.indices else shapes


def _shape(shape: Iterable[int]) -> str:
    return f"[{', '.join(map(str, shape))}]"


def _number(found: Iterable[Found]) -> int:
    return sum(one.entry.number for one in found)


def _meaning(check: Check) -> str:
    if check.matches and check.read == "index":
        return "The names match the config: every tensor that it implies is in the index, and the total size agrees."
    if check.matches:
        return "The checkpoint matches its config: every tensor that it implies is there, in its shape."
    if check.matches is None:
        return "The names match the config; whether the shapes do, the index does not tell."
    said = []
    if check.unpredicted:
        layers = "a layer that predicts" if check.unpredicted == 1 else f"{check.unpredicted} layers that predict"
        said.append(f"the config declares {layers} further tokens (MTP), and none is stored")
    if check.shapes:
        said.append("tensors of another shape cannot be loaded: a size in the config is not the checkpoint's")
    if check.missing:
        said.append("missing tensors would be initialized at random")
    if check.extra:
        said.append("extra tensors would be left unread")
    if check.mistyped:
        said.append("most weights have another dtype than the config says, and would be converted on loading")
    return "The checkpoint does not match its config: " + "; ".join(said) + "."


def check_json(config: Config, found: Tensors, check: Check) -> dict[str, Any]:
    """Return the differences as a JSON object."""
    return {
        **head("check"),
        "model": config.name,
        "class": found.model_class,
        "matches": check.matches,
        "read": check.read,
        "missing": [_dict(one) for one in check.missing],
        "extra": [_dict(one) for one in check.extra],
        "shapes": [_dict(one) for one in check.shapes],
        "dtypes": check.dtypes,
        "unpredicted": check.unpredicted,
        "total_size": check.size._asdict() if check.size is not None else None,
        "remarks": [*check.remarks, *([found.note] if found.note else [])],
        "problems": [problem._asdict() for problem in config.problems],
        "contradictions": list(config.contradictions),
    }


def _dict(found: Found) -> dict[str, Any]:
    entry = found.entry
    return {
        "name": entry.name,
        "shape": list(entry.shape) if found.shaped else None,
        **({"stored": list(found.stored)} if found.stored is not None else {}),
        "indices": [list(numbers) for numbers in entry.indices],
        "count": entry.number,
    }
