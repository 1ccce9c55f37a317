"""Lists with one entry per layer, folded."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

__all__ = ["fold"]


def fold(layers: list[str]) -> str:
    """Fold a list with one entry per layer: ``5×sliding + 1×full, ×8``; a shorter last round is said after it."""
    names = [name.removesuffix("_attention") for name in layers]
    for period in range(1, min(len(names) // 2, 64) + 1):
        if all(names[i] == names[i % period] for i in range(len(names))):
            rounds, rest = divmod(len(names), period)
            if period == 1:
                return f"{len(names)}×{names[0]}"
            text = f"{_runs(names[:period])}, ×{rounds}"
            return f"{text}, then {_runs(names[rounds * period :])}" if rest else text
    runs = _runs(names)
    if runs.count("+") < 10:
        return runs
    return ", ".join(f"{count}×{name}" for name, count in Counter(names).items()) + ", mixed"


def _runs(names: list[str]) -> str:
    return " + ".join(f"{len(list(run))}×{name}" for name, run in groupby(names))
