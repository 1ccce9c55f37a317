"""The patterns by which quantization configs name modules.

``re:…``
    a regular expression that matches from the start: compressed-tensors ``utils/match.py`` _match_name.
``…*…``
    a glob, of a module or one that it is in: vLLM 0.33 ``modelopt.py`` is_layer_excluded (fnmatch).
``…|…`` and the like
    a regular expression up to the end of a part: transformers 5.23 ``quantizers_utils.py`` should_convert_module.
anything else
    a name: of a module, of one that it is in, or the end of it, in whole parts. Some engines take these as parts of
    words too, or as whole names only.
"""

from __future__ import annotations

from llmcfg.base.automaton import AT_A_PART, Automaton, Costly, count_first
from llmcfg.base.regex import AFTER_DOT, ANY, ANYTHING, END, Either, Refused, parse
from llmcfg.tensors.blueprint import Unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from llmcfg.base.regex import Tree

__all__ = ["Modules", "firsts"]

# A tenth of a second; the longest published list takes a tenth of that.
_STEPS = 200_000
_END_OF_A_PART = Either(END, ".", AFTER_DOT)


class Modules:
    """The modules that a list of patterns names.

    :raises Unknown: a pattern is of no dialect, or there are too many.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        try:
            self.automaton = Automaton([_tree(pattern) for pattern in dict.fromkeys(patterns) if pattern], _STEPS)
        except Costly:
            raise _too_many() from None

    def count(self, pieces: Sequence[str], numbers: Sequence[Sequence[int]]) -> int:
        """Return how many modules are named, of those whose names the pieces make with a number at each joint.

        :raises Unknown: it would take too long.
        """
        try:
            return self.automaton.count(pieces, numbers)
        except Costly:
            raise _too_many() from None


def firsts(lists: Sequence[Modules], pieces: Sequence[str], numbers: Sequence[Sequence[int]]) -> tuple[list[int], int]:
    """Return how many modules each list is the first to name, and how many none does; modules as ``count``'s.

    :raises Unknown: it would take too long.
    """
    try:
        return count_first([one.automaton for one in lists], pieces, numbers)
    except Costly:
        raise _too_many() from None


def _too_many() -> Unknown:
    return Unknown("the patterns that name modules are too many, or too involved, to follow")


def _tree(pattern: str) -> tuple[Tree, ...]:
    try:
        if pattern.startswith("re:"):
            return parse(pattern[3:])
        if any(char in pattern for char in "\\^$()|+{}"):
            return (*parse(pattern), _END_OF_A_PART)
        if any(char in pattern for char in "*?["):
            return (*_glob(pattern), _END_OF_A_PART)
    except Refused as why:
        raise Unknown(f"the pattern {pattern!r:.60} is not followed here: {why}") from None
    return AT_A_PART, pattern, _END_OF_A_PART


def _glob(pattern: str) -> tuple[Tree, ...]:
    """Return the tree of a glob. Source: the documentation of :mod:`fnmatch`."""
    trees: list[Tree] = []
    text: list[str] = []
    at, last = 0, pattern.rfind("]")
    while at < len(pattern):
        char = pattern[at]
        at += 1
        end = pattern.find("]", at + 1 + (pattern[at : at + 1] == "!")) if char == "[" and at <= last else -1
        if char not in "*?" and end < 0:
            text.append(char)
            continue
        trees.append("".join(text))
        text.clear()
        if char == "*":
            trees += [ANYTHING] if trees[-2:] != [ANYTHING, ""] else []
        elif char == "?":
            trees.append(ANY)
        else:
            inner, at = pattern[at:end], end + 1
            negated = inner.startswith("!")
            escaped = "".join(f"\\{one}" if one in "\\^[]" else one for one in inner[negated:])
            trees += parse(f"[{'^' * negated}{escaped}]")
    return (*trees, "".join(text))
