"""What the total size in a checkpoint's index tells, when no header is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

__all__ = ["Held", "Size", "explained"]

_WIDTHS = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2}
# What often is kept in float32 where the rest has 16 bits: norms, routers, state-space parameters, a tower, a head.
_WIDE = ("norms", "router", "ssm", "other", "embedding", "head", "vision", "audio")
_MOST = 3


class Held(NamedTuple):
    """What is stored of the tensors that a config implies.

    :ivar numbers: component → how many numbers.
    :ivar copies: numbers of tensors that are stored although tied to another that is.
    :ivar absent: numbers of those that are tied, and not stored.
    :ivar besides: of each tensor that is stored besides, and computed (masks, rotary tables), how many bytes at most.
    :ivar mtp: how many tensors of layers that predict further tokens are stored besides.
    """

    numbers: Mapping[str, int]
    copies: int = 0
    absent: int = 0
    besides: Sequence[int] = ()
    mtp: int = 0


class Size(NamedTuple):
    """The total size, and the one that the config implies.

    :ivar stored: as the index says; ``None`` where it says nothing that could be one.
    :ivar implied: of the same tensors in the config's dtype; ``None`` where it names none, or they are quantized.
    :ivar agrees: whether both are the same or the difference is explained; ``None`` where that cannot be told.
    :ivar words: the explanation.
    """

    stored: int | None
    implied: int | None
    agrees: bool | None
    words: str


def explained(total: int | None, dtype: str | None, held: Held) -> Size:
    """Compare the total size with what the stored tensors come to.

    :param dtype: the config's, as headers spell it.
    """
    numbers = sum(held.numbers.values())
    width = _WIDTHS.get(dtype or "")
    implied = None if width is None else numbers * width
    if total is None:
        return Size(None, implied, None, "the index tells no total size")
    if total == implied:
        return Size(total, implied, True, f"the total size, {total:,} bytes, is what the config implies")
    for words in _ways(total, numbers, width, held):
        return Size(total, implied, True, f"the total size, {total:,} bytes, {words}")
    words = f"the total size, {total:,} bytes, is that of no dtype for {numbers:,} numbers"
    if implied is not None:
        words += f" (in the config's: {implied:,} bytes)"
    return Size(
        total, implied, None, words + ": tensors have several dtypes, or other shapes; the files' headers tell which"
    )


def _ways(total: int, numbers: int, width: int | None, held: Held) -> Iterator[str]:
    """Ways to explain a total size, the simplest first."""
    for each in (width, 2, 4, 8, 1):
        if each is None:
            continue
        of_dtype = f"is that of {each} byte{'s' * (each != 1)} per number"
        if each != width and width is not None:
            of_dtype += (
                f", and the config's dtype has {width}: the files are in another dtype, "
                "or the index was written for another"
            )
        rest = total - numbers * each
        if rest == 0:
            yield of_dtype
        if held.copies and rest == -held.copies * each:
            yield f"{of_dtype}; tensors that are tied to others are counted once"
        if held.absent and rest == held.absent * each:
            yield f"{of_dtype}; tensors that are tied to others are counted as well"
        if 0 < rest <= sum(held.besides):
            stored = _tensors(len(held.besides))
            yield f"{of_dtype}, and {rest:,} bytes more: those of {stored} that the model computes"
        if held.mtp and 0 < rest <= numbers * each // 2:
            yield f"{of_dtype}, and {rest:,} bytes more: those of {_tensors(held.mtp)} that predict further tokens"
    if width in (2, None):
        yield from _wide(total - 2 * numbers, held.numbers)


def _wide(rest: int, numbers: Mapping[str, int]) -> Iterator[str]:
    """Which components in float32 would explain the rest."""
    parts = [part for part in _WIDE if numbers.get(part)]
    for count in range(1, _MOST + 1):
        for some in combinations(parts, count):
            if rest == 2 * sum(numbers[part] for part in some):
                yield f"is that of 2 bytes per number, with float32 for: {', '.join(some)}"


def _tensors(number: int) -> str:
    return f"{number:,} tensor{'' if number == 1 else 's'}"
