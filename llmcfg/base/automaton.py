"""Many patterns against many names, in time that is linear in both and bounded in all.

The patterns become one automaton that reads each character once, in all the ways at once that a pattern may be read
(Thompson 1968, https://doi.org/10.1145/363347.363387); what it can be in is worked out as texts need it, and kept.
Nothing is ever tried again, so no pattern is slow.
"""

from __future__ import annotations

from bisect import bisect_left

from llmcfg.base.regex import AFTER_DOT, ANYTHING, END, START, Either, Look, Repeat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import TypeAlias

    from llmcfg.base.regex import Test, Tree

    # What must come next, and the node after it; the nodes that a fork stands for; a choice.
    Node: TypeAlias = "tuple[str | Test | Look, int] | list[int] | _Choice"
    # What a state waits for: a text, or a character that passes a test, and the node after it; a span of a choice.
    Item: TypeAlias = "tuple[str | Test, int] | tuple[_Choice, int, int, int]"

__all__ = ["AT_A_PART", "Automaton", "Costly", "count_first"]

AT_A_PART = Either((), (ANYTHING, AFTER_DOT))
"""How a pattern begins that may begin at any part of a dotted name."""

_OPENINGS: tuple[Tree, ...] = (ANYTHING, AT_A_PART)
_MATCHED = 0  # the node that stands for a match
_FEW = 32  # texts that are followed one by one
_OF_A_STATE = 16  # what a new state costs, in steps


class Costly(Exception):
    """The patterns and the names together ask for more steps than were granted."""


class _Choice:
    """One of many texts, each with what follows it: sorted, so that a character halves its way to those that go on."""

    __slots__ = ("following", "texts")

    def __init__(self, rows: list[tuple[str, int]]) -> None:
        rows.sort()
        self.texts = [text for text, _ in rows]
        self.following = [node for _, node in rows]

    def after(self, low: int, high: int, depth: int, char: str) -> tuple[int, int]:
        """Narrow a span of texts, alike up to a depth, to those that go on with a character."""
        begun = self.texts[low][:depth]
        low = bisect_left(self.texts, begun + char, low, high)
        return low, bisect_left(self.texts, begun + chr(ord(char) + 1), low, high) if char < "\U0010ffff" else high


class _State:
    """What the automaton is in: all that may come next, and whether the text may end here."""

    __slots__ = ("accepts", "items", "moves")

    def __init__(self, items: frozenset[Item], accepts: bool) -> None:
        self.items = items
        self.accepts = accepts
        self.moves: dict[str, _State] = {}


class Automaton:
    """Patterns, any of which may match from the start of a text (as :func:`re.match` does).

    :param trees: the patterns.
    :param most: steps that building it and all matching may take.
    :ivar left: the steps that are left: one per character read, per node visited, some per state made.
    """

    def __init__(self, trees: Iterable[Sequence[Tree]], most: int) -> None:
        self.left = most
        self._nodes: list[Node] = [[]]  # _MATCHED stands for no node
        self._built: dict[tuple[Tree, ...], int] = {}
        self._states: dict[tuple[frozenset[Item], bool], _State] = {}
        self._numbered: dict[tuple[_State, Sequence[int]], dict[_State, int]] = {}
        self._matched = _State(frozenset(), True)
        self._start = self._closed([self._root(trees)], set(), None)

    def matches(self, text: str) -> bool:
        """Tell whether a pattern matches.

        :raises Costly: the steps are used up.
        """
        return self._read(self._start, text).accepts

    def count(self, pieces: Sequence[str], numbers: Sequence[Sequence[int]]) -> int:
        """Return how many texts a pattern matches, of all that pieces make with one of the numbers at each joint.

        :raises Costly: the steps are used up.
        """
        found = {self._read(self._start, pieces[0]): 1}
        for some, piece in zip(numbers, pieces[1:], strict=True):
            after: dict[_State, int] = {}
            for state, many in found.items():
                for reached, times in self._read_numbers(state, some).items():
                    end = self._read(reached, piece)
                    after[end] = after.get(end, 0) + many * times
            found = after
        return sum(many for state, many in found.items() if state.accepts)

    def begun(self, text: str) -> _State:
        """Return where a text leads from the start."""
        return self._read(self._start, text)

    def following(self, state: _State, numbers: Sequence[int], piece: str) -> list[_State]:
        """Return where each number, and a piece after it, leads."""
        self._spend(len(numbers))
        ends: dict[_State, _State] = {}
        found = []
        for number in numbers:
            reached = self._read(state, str(number))
            if reached not in ends:
                ends[reached] = self._read(reached, piece)
            found.append(ends[reached])
        return found

    # Building ---------------------------------------------------------------------------------------------------------

    def _root(self, trees: Iterable[Sequence[Tree]]) -> int:
        """Patterns that begin alike with a text are one choice: so many are told apart at no cost."""
        rows: dict[Tree, list[tuple[str, int]]] = {}
        for tree in trees:
            rest = tuple(tree)
            while rest and rest[0] is START:
                rest = rest[1:]
            opening = rest[0] if rest and rest[0] in _OPENINGS else ()
            rest = rest[1:] if opening else rest
            text = rest[0] if rest and isinstance(rest[0], str) else ""
            rest = rest[1:] if text else rest
            if rest not in self._built:
                self._built[rest] = self._build(rest, _MATCHED)
            rows.setdefault(opening, []).append((text, self._built[rest]))
        return self._node([self._build(opening, self._node(_Choice(some))) for opening, some in rows.items()])

    def _node(self, node: Node) -> int:
        self._nodes.append(node)
        return len(self._nodes) - 1

    def _build(self, tree: Tree, after: int) -> int:
        self._spend(1)
        if isinstance(tree, tuple):
            for one in reversed(tree):
                after = self._build(one, after)
            return after
        if isinstance(tree, Either):
            return self._node([self._build(branch, after) for branch in tree.branches])
        if not isinstance(tree, Repeat):
            return self._node((tree, after))
        node = after
        if tree.most is None:
            ways: list[int] = []
            node = self._node(ways)
            ways += [self._build(tree.tree, node), after]
        else:
            for _ in range(tree.most - tree.least):
                node = self._node([self._build(tree.tree, node), after])
        for _ in range(tree.least):
            node = self._build(tree.tree, node)
        return node

    # Matching ---------------------------------------------------------------------------------------------------------

    def _spend(self, steps: int) -> None:
        self.left -= steps
        if self.left < 0:
            raise Costly

    def _read(self, state: _State, text: str) -> _State:
        self._spend(len(text))
        for char in text:
            if state is self._matched:
                break
            state = state.moves.get(char) or self._move(state, char)
        return state

    def _read_numbers(self, state: _State, numbers: Sequence[int]) -> dict[_State, int]:
        """Where each of some numbers leads, and how many lead there."""
        if state is self._matched:
            return {state: len(numbers)}
        key = state, numbers if isinstance(numbers, range) else tuple(numbers)
        found = self._numbered.get(key)
        if found is None:
            self._spend(len(numbers))
            found = self._numbered[key] = {}
            for number in numbers:
                reached = self._read(state, str(number))
                found[reached] = found.get(reached, 0) + 1
        return found

    def _move(self, state: _State, char: str) -> _State:
        nodes: list[int] = []
        items: set[Item] = set()
        self._spend(len(state.items) + _OF_A_STATE)
        for item in state.items:
            if len(item) == 4:
                choice, low, high, depth = item
                self._span(choice, *choice.after(low, high, depth, char), depth + 1, nodes, items)
                continue
            what, after = item
            if not isinstance(what, str):
                if what(char):
                    nodes.append(after)
            elif what[0] == char:
                self._text(what[1:], after, nodes, items)
        state.moves[char] = reached = self._closed(nodes, items, char)
        return reached

    @staticmethod
    def _text(text: str, after: int, nodes: list[int], items: set[Item]) -> None:
        if text:
            items.add((text, after))
        else:
            nodes.append(after)

    def _span(self, choice: _Choice, low: int, high: int, depth: int, nodes: list[int], items: set[Item]) -> None:
        """Wait for a span of a choice; a few texts one by one, so that those with the same rest become the same."""
        while low < high and (high - low <= _FEW or len(choice.texts[low]) == depth):
            self._spend(1)
            self._text(choice.texts[low][depth:], choice.following[low], nodes, items)
            low += 1
        if low < high:
            items.add((choice, low, high, depth))

    def _closed(self, nodes: list[int], items: set[Item], before: str | None) -> _State:
        """The state that some nodes and items come to: what follows without a character is followed."""
        at_end = self._follow(nodes, items, before, ends=False)
        if at_end is None:
            return self._matched
        accepts = bool(at_end) and self._follow(at_end, set(), before, ends=True) is None
        key = frozenset(items), accepts
        state = self._states.get(key)
        if state is None:
            state = self._states[key] = _State(*key)
        return state

    def _follow(self, nodes: list[int], items: set[Item], before: str | None, *, ends: bool) -> list[int] | None:
        """Follow nodes and add what they wait for; return those that want the text to end, ``None`` on a match."""
        waiting: list[int] = []
        seen: set[int] = set()
        while nodes:
            at = nodes.pop()
            if at in seen:
                continue
            seen.add(at)
            self._spend(1)
            node = self._nodes[at]
            if isinstance(node, list):
                nodes += node
            elif isinstance(node, _Choice):
                self._span(node, 0, len(node.texts), 0, nodes, items)
            else:
                what, after = node
                if isinstance(what, str):
                    self._text(what, after, nodes, items)
                elif not isinstance(what, Look):
                    items.add((what, after))
                elif what is END and not ends:
                    waiting.append(after)
                elif what is END or (before is None if what is START else before == "."):
                    nodes.append(after)
        # To stop at a match would make the number of steps depend on the order of a set.
        return None if _MATCHED in seen else waiting


def count_first(
    automata: Sequence[Automaton], pieces: Sequence[str], numbers: Sequence[Sequence[int]]
) -> tuple[list[int], int]:
    """Return how many texts each automaton is the first to match, and how many none does; texts as :meth:`count`'s.

    :raises Costly: the steps of one are used up.
    """
    found = {tuple([one.begun(pieces[0]) for one in automata]): 1}
    for some, piece in zip(numbers, pieces[1:], strict=True):
        after: dict[tuple[_State, ...], int] = {}
        for states, many in found.items():
            ways = [one.following(state, some, piece) for one, state in zip(automata, states, strict=True)]
            for ends in zip(*ways, strict=True) if ways else [()] * len(some):
                after[ends] = after.get(ends, 0) + many
        found = after
    firsts, none = [0] * len(automata), 0
    for states, many in found.items():
        first = next((at for at, state in enumerate(states) if state.accepts), None)
        if first is None:
            none += many
        else:
            firsts[first] += many
    return firsts, none
