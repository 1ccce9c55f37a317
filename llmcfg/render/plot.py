"""A drawing of wavelengths: pair of dimensions against tokens per turn, models and their variants in one frame.

The drawing is a list of strokes and labels; one small writer makes SVG of it, another PNG. PNG needs Pillow, which the
extra ``llmcfg[plot]`` brings: a drawing library would be ten times as heavy and could draw no more of this.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from xml.sax.saxutils import escape

from llmcfg.base.errors import LlmcfgError, UsageError
from llmcfg.base.record import Record
from llmcfg.figures.context import context
from llmcfg.figures.rope import Unusable, ropes, variants
from llmcfg.render.clean import clean
from llmcfg.words.numbers import times, tokens

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["Label", "Series", "Stroke", "drawing", "plot", "png", "series", "svg"]

WIDTH, HEIGHT = 960, 540
_LEFT, _RIGHT, _TOP, _BOTTOM = 90, 30, 30, 60
# Told apart by colour-blind readers too (Okabe and Ito 2008); the dashes say the same without any colour.
_COLORS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
_DASHES = ((), (8, 4), (2, 3), (10, 3, 2, 3))
_INK, _GRID = "#333333", "#DDDDDD"


class Series(Record):
    """One line of the drawing: a model or a variant of it, and the wavelength of each pair, in tokens."""

    name: str
    wavelengths: tuple[float, ...]


class Stroke(Record):
    """A line through points, in pixels from the top left."""

    points: tuple[tuple[float, float], ...]
    color: str
    width: float = 1.0
    dash: tuple[int, ...] = ()


class Label(Record):
    """A text whose ``anchor`` stands at a point; ``y`` is its middle."""

    x: float
    y: float
    text: str
    anchor: Literal["start", "middle", "end"] = "start"
    color: str = _INK


def series(configs: Sequence[Config], target: int | None = None) -> tuple[list[Series], list[int]]:
    """Return the lines to draw, and the lengths to mark: what the models were trained for, and the target.

    :param target: draw each model also as it would be with the change that reaches this length.
    :raises UsageError: there is nothing to draw.
    """
    lines: list[Series] = []
    marks: set[int] = set()
    for config in configs:
        record = context(config)
        marks |= {record.native} if record.native else set()
        _add(lines, config, "")
        if target is not None:
            from llmcfg.figures.target import reach
            from llmcfg.normalize import normalize
            from llmcfg.resolve import resolve
            from llmcfg.source import Document, Source

            plan = reach(config, target)
            marks.add(target)
            if plan.reached:
                continue
            edited = normalize(resolve(Document(config.name, Source("file"), plan.config)))
            _add(lines, edited, f"with YaRN {times(plan.factor)}")
    if not lines:
        raise UsageError("nothing to draw: none of the models has RoPE whose frequencies are known")
    return lines, sorted(marks)


def _add(lines: list[Series], config: Config, variant: str) -> None:
    try:
        for rope in ropes(config):
            for when, one in variants(rope):
                parts = (config.name, rope.layers, variant or ("" if rope.kind == "default" else rope.kind), when)
                lines.append(Series(clean(" ".join(part for part in parts if part)), one.wavelengths))
    except Unusable as error:
        raise UsageError(f"{config.name}: {error}") from None


def drawing(lines: Sequence[Series], marks: Sequence[int]) -> list[Stroke | Label]:
    """Return the strokes and labels of a drawing: axes, a line per series, a dashed level per marked length."""
    finite = [length for line in lines for length in line.wavelengths if math.isfinite(length)]
    low = math.floor(math.log10(min([*finite, *marks])))
    high = math.ceil(math.log10(max([*finite, *marks])))
    pairs = max(len(line.wavelengths) for line in lines)

    def x(pair: float) -> float:
        return round(_LEFT + pair / max(pairs - 1, 1) * (WIDTH - _LEFT - _RIGHT), 1)

    def y(length: float) -> float:
        share = (math.log10(length) - low) / max(high - low, 1)
        return round(HEIGHT - _BOTTOM - share * (HEIGHT - _TOP - _BOTTOM), 1)

    shapes: list[Stroke | Label] = []
    for power in range(low, high + 1):
        shapes.append(Stroke(((x(0), y(10**power)), (x(pairs - 1), y(10**power))), _GRID))
        shapes.append(Label(_LEFT - 8, y(10**power), f"{10**power:,}", "end"))
    step = max(2 ** round(math.log2(max(pairs / 8, 1))), 1)
    for pair in range(0, pairs, step):
        shapes.append(Label(x(pair), HEIGHT - _BOTTOM + 16, str(pair), "middle"))
    shapes.append(Label((_LEFT + WIDTH - _RIGHT) / 2, HEIGHT - 16, "pair of dimensions", "middle"))
    shapes.append(Label(8, 14, "wavelength, tokens per turn"))
    for mark in marks:
        shapes.append(Stroke(((x(0), y(mark)), (x(pairs - 1), y(mark))), _INK, 1, (4, 4)))
        shapes.append(Label(x(pairs - 1), y(mark) - 9, f"{tokens(mark)} tokens", "end"))
    for index, line in enumerate(lines):
        color, dash = _COLORS[index % len(_COLORS)], _DASHES[index % len(_DASHES)]
        points = tuple((x(p), y(length)) for p, length in enumerate(line.wavelengths) if math.isfinite(length))
        shapes.append(Stroke(points, color, 2.5, dash))
        level = _TOP + 14 + 20 * index
        shapes.append(Stroke(((_LEFT + 12, level), (_LEFT + 52, level)), color, 2.5, dash))
        shapes.append(Label(_LEFT + 60, level, line.name))
    return shapes


def svg(shapes: Sequence[Stroke | Label]) -> str:
    """Return a drawing as an SVG document."""
    body = "\n".join(_svg_label(one) if isinstance(one, Label) else _svg_stroke(one) for one in shapes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'font-family="sans-serif" font-size="13">\n<rect width="100%" height="100%" fill="white"/>\n{body}\n</svg>\n'
    )


def _svg_stroke(one: Stroke) -> str:
    points = " ".join(f"{x:g},{y:g}" for x, y in one.points)
    dash = f' stroke-dasharray="{" ".join(map(str, one.dash))}"' if one.dash else ""
    return f'<polyline points="{points}" fill="none" stroke="{one.color}" stroke-width="{one.width:g}"{dash}/>'


def _svg_label(one: Label) -> str:
    where = f'x="{one.x:g}" y="{one.y:g}" text-anchor="{one.anchor}" dominant-baseline="middle"'
    return f'<text {where} fill="{one.color}">{escape(one.text)}</text>'


def png(shapes: Sequence[Stroke | Label]) -> bytes:
    """Return a drawing as a PNG file, at twice the size for sharp screens.

    :raises LlmcfgError: Pillow is not installed.
    """
    try:
        from PIL import Image, ImageDraw, ImageFont  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        raise LlmcfgError("PNG needs Pillow", hint="pip install 'llmcfg[plot]', or draw an .svg") from None
    image = Image.new("RGB", (2 * WIDTH, 2 * HEIGHT), "white")
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(26)
    anchors = {"start": "lm", "middle": "mm", "end": "rm"}
    for one in shapes:
        if isinstance(one, Label):
            # Pillow's own font has no ×.
            pen.text((2 * one.x, 2 * one.y), one.text.replace("×", "x"), one.color, font, anchors[one.anchor])
            continue
        for start, end in _dashed(one.points, one.dash):
            pen.line((2 * start[0], 2 * start[1], 2 * end[0], 2 * end[1]), one.color, round(2 * one.width))
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


_Point = tuple[float, float]


def _dashed(points: Sequence[_Point], dash: Sequence[int]) -> list[tuple[_Point, _Point]]:
    """Cut a line into the segments that are inked; Pillow knows no dashes."""
    if not dash:
        return list(pairwise(points))
    segments = []
    turn, left = 0, float(dash[0])
    for (x, y), (to_x, to_y) in pairwise(points):
        length = math.hypot(to_x - x, to_y - y)
        done = 0.0
        while done < length:
            step = min(left, length - done)
            ends = [(x + (to_x - x) * at / length, y + (to_y - y) * at / length) for at in (done, done + step)]
            if turn % 2 == 0:
                segments.append((ends[0], ends[1]))
            done, left = done + step, left - step
            if left <= 0:
                turn += 1
                left = float(dash[turn % len(dash)])
    return segments


def plot(path: Path, configs: Sequence[Config], target: int | None = None) -> bytes:
    """Return a drawing of models as a file, in the format that its name's ending says.

    :raises UsageError: the ending is neither ``.svg`` nor ``.png``, or nothing can be drawn.
    """
    ending = path.suffix.lower()
    if ending not in (".svg", ".png"):
        raise UsageError(f"--plot {path.name[-60:]}: draws .svg and .png")
    shapes = drawing(*series(configs, target))
    return svg(shapes).encode() if ending == ".svg" else png(shapes)
