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

from llmcfg.base.automaton import AT_A_PART, Automaton, Costly
from llmcfg.base.regex import AFTER_DOT, END, Either, Refused, parse
from llmcfg.tensors.blueprint import Unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from llmcfg.base.regex import Tree

__all__ = ["Modules"]

# About a second; the longest published list takes a hundredth of it.
_STEPS = 1_000_000
_END_OF_A_PART = Either(END, ".", AFTER_DOT)


class Modules:
    """The modules that a list of patterns names.

    :raises Unknown: a pattern is of no dialect, or there are too many.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        try:
            self._automaton = Automaton([_tree(pattern) for pattern in dict.fromkeys(patterns) if pattern], _STEPS)
        except Costly:
            raise _too_many() from None

    def count(self, pieces: Sequence[str], numbers: Sequence[Sequence[int]]) -> int:
        """Return how many modules are named, of those whose names the pieces make with a number at each joint.

        :raises Unknown: it would take too long.
        """
        try:
            return self._automaton.count(pieces, numbers)
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
            return (*parse(_of_glob(pattern)), _END_OF_A_PART)
    except Refused as why:
        raise Unknown(f"the pattern {pattern!r:.60} is not followed here: {why}") from None
    return AT_A_PART, pattern, _END_OF_A_PART


def _of_glob(pattern: str) -> str:
    """Return a glob as a regular expression. Source: the documentation of :mod:`fnmatch`."""
    found: list[str] = []
    at = 0
    while at < len(pattern):
        char = pattern[at]
        at += 1
        end = pattern.find("]", at + 1 + (pattern[at : at + 1] == "!")) if char == "[" else -1
        if char == "*":
            found += [".*"] if found[-1:] != [".*"] else []
        elif char == "?":
            found.append(".")
        elif end >= 0:
            inner, at = pattern[at:end], end + 1
            negated = "^" if inner[0] == "!" else ""
            found.append(f"[{negated}{_escaped(inner[len(negated) :], '-')}]")
        else:
            found.append(_escaped(char))
    return "".join(found)


def _escaped(text: str, but: str = "") -> str:
    return "".join(char if char.isalnum() or char == "_" or char in but else f"\\{char}" for char in text)
