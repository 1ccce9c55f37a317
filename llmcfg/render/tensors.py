"""The tensors of a model as a screen, as rows, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from llmcfg.base.outputs import head
from llmcfg.render.clean import clean
from llmcfg.render.sheet import Row, Section, Sheet
from llmcfg.tensors.blueprint import Entry, Tensors
from llmcfg.tensors.counts import Parameters
from llmcfg.words.problems import told
from llmcfg.words.remarks import remarks

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["MOST", "Selection", "csv", "folded", "select", "tensors_json", "tensors_sheet"]

MOST = 150_000
"""Names that a flat list may hold; the published model with the most tensors has 142,718."""


class Selection(NamedTuple):
    """What is listed.

    :ivar entries: tensors, folded or one by one.
    :ivar number: how many tensors that is.
    :ivar rest: what to call those that are in no numbered container.
    """

    entries: tuple[Entry, ...]
    number: int
    rest: str


def select(found: Sequence[Entry], *, layer: int | None = None, flat: bool = False) -> Selection:
    """Return the tensors that are asked for.

    :param layer: only those of the layer with this number; what is in no layer is left out.
    :param flat: one entry per tensor.
    """
    entries = list(found) if layer is None else list(_of_layer(found, layer))
    number = sum(entry.number for entry in entries)
    if flat and number <= MOST:
        entries = [entry._replace(name=name, indices=()) for entry in entries for name in entry.names()]
    rest = f"Layer {layer}" if layer is not None else "All tensors" if flat else "Outside the layers"
    return Selection(tuple(entries), number, rest)


def _of_layer(found: Sequence[Entry], layer: int) -> Iterator[Entry]:
    for entry in found:
        if entry.indices and layer in entry.indices[0]:
            name = entry.name.replace("*", str(layer), 1)
            tied = entry.tied.replace("*", str(layer), 1) if entry.tied else entry.tied
            yield entry._replace(name=name, tied=tied, indices=entry.indices[1:])


def tensors_sheet(config: Config, found: Tensors, selection: Selection, totals: Parameters) -> Sheet:
    """Return the list as a screen: folded by layer, with the totals at the foot."""
    sections: dict[str, list[Row]] = {}
    sizes: dict[str, int] = {}
    for entry in selection.entries:
        if not entry.number:
            continue
        inside = entry.name.partition(".*.")[0] if entry.indices else ""
        sections.setdefault(inside, []).append(Row(clean(folded(entry)), (_shape(entry),), _remark(entry)))
        sizes[inside] = sizes.get(inside, 0) + (0 if entry.tied else entry.size * entry.number)
    words = [
        f"{selection.number:,} tensors of {found.model_class}: {totals.total:,} parameters"
        + (f", {totals.active:,} of them active per token" if totals.active not in (totals.total, None) else "")
        + (f", {totals.stored:,} numbers stored" if totals.stored != totals.total else "")
    ]
    return Sheet(
        clean(config.name),
        "",
        (),
        tuple(
            Section(clean(inside or selection.rest), (f"{sizes[inside]:,} parameters",), tuple(rows))
            for inside, rows in sections.items()
        ),
        footer=clean(" ".join(words)),
        notes=tuple(map(clean, dict.fromkeys([*remarks(config), *config.contradictions, *filter(None, [found.note])]))),
        problems=tuple(map(clean, told(config.problems))),
    )


def folded(entry: Entry) -> str:
    """A name with the numbers that its stars take: ``model.layers.{0…27}.mlp.up_proj.weight``."""
    pieces = entry.name.split("*")
    spans = [_span(numbers) for numbers in entry.indices]
    return pieces[0] + "".join(span + piece for span, piece in zip(spans, pieces[1:], strict=True))


def _span(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return str(numbers[0])
    steps = {after - before for before, after in pairwise(numbers)}
    if steps == {1}:
        return f"{{{numbers[0]}…{numbers[-1]}}}"
    if len(steps) == 1 and len(numbers) > 3:
        return f"{{{numbers[0]},{numbers[1]}…{numbers[-1]}}}"
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return "{" + ",".join(f"{r[0]}…{r[-1]}" if len(r) > 2 else ",".join(map(str, r)) for r in runs) + "}"


def _shape(entry: Entry) -> str:
    shape = f"[{', '.join(map(str, entry.shape))}]"
    return f"{shape}  ×{entry.number}" if entry.indices else shape


def _remark(entry: Entry) -> str:
    if entry.tied is not None:
        return "tied to an earlier layer's" if "?" in entry.tied else f"tied to {clean(entry.tied)}"
    if entry.buffer:
        return "buffer: stored, not trained"
    if entry.share is not None:
        return f"a token sees {'?' if entry.share[0] is None else entry.share[0]} of {entry.share[1]}"
    return ""


def tensors_json(config: Config, found: Tensors, selection: Selection, totals: Parameters) -> dict[str, Any]:
    """Return the list as a JSON object."""
    return {
        **head("tensors"),
        "model": config.name,
        "class": found.model_class,
        "tensors": [
            {
                "name": entry.name,
                "shape": list(entry.shape),
                "indices": [list(numbers) for numbers in entry.indices],
                "count": entry.number,
                "parameters": 0 if entry.tied else entry.size * entry.number,
                "component": entry.component,
                "kind": _kind(entry),
                **({"tied_to": entry.tied} if entry.tied is not None else {}),
                **({"routed": list(entry.share)} if entry.share is not None else {}),
            }
            for entry in selection.entries
        ],
        "parameters": {name: value for name, value in totals._asdict().items() if name != "why" or value is not None},
        "problems": [problem._asdict() for problem in config.problems],
        "contradictions": list(config.contradictions),
        "notes": remarks(config),
    }


def csv(selection: Selection) -> Iterator[list[str]]:
    """Return the list as rows, with a heading."""
    yield ["name", "shape", "count", "parameters", "component", "kind", "tied_to"]
    for entry in selection.entries:
        yield [
            folded(entry),
            "x".join(map(str, entry.shape)),
            str(entry.number),
            str(0 if entry.tied else entry.size * entry.number),
            entry.component,
            _kind(entry),
            entry.tied or "",
        ]


def _kind(entry: Entry) -> str:
    return "tied" if entry.tied is not None else "buffer" if entry.buffer else "parameter"
