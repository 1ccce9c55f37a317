"""Regular expressions, read into a tree: the part of Python's dialect that needs no backtracking.

Text, ``.``, classes, groups, ``|``, ``* + ? {m,n}`` (lazy too: only whether there is a match counts), ``^ $ \\A \\Z``.
Of texts without line breaks, :mod:`re` says the same. Whatever else a pattern holds is refused, not guessed at.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Test = Callable[[str], bool]
    # A text, trees one after the other, one character that passes a test, or one of the classes below.
    Tree: TypeAlias = "str | tuple[Tree, ...] | Test | Look | Either | Repeat"

__all__ = ["AFTER_DOT", "ANY", "ANYTHING", "END", "START", "Either", "Look", "Refused", "Repeat", "parse"]

_MOST_GROUPS = 50  # inside one another
_MOST_TIMES = 1000
_MOST_RANGES = 100


class Refused(Exception):
    """A pattern that is not of this part of the dialect, or malformed: the message says why."""


class Look:
    """A condition on the place in the text, which takes no character."""


class Either:
    """Any of some trees."""

    __slots__ = ("branches",)

    def __init__(self, *branches: Tree) -> None:
        self.branches = branches


class Repeat:
    """A tree so many times; ``most`` is ``None`` where there is no limit."""

    __slots__ = ("least", "most", "tree")

    def __init__(self, tree: Tree, least: int, most: int | None) -> None:
        self.tree = tree
        self.least = least
        self.most = most


START, END, AFTER_DOT = Look(), Look(), Look()


def ANY(char: str) -> bool:
    """Pass any character."""
    return True


ANYTHING = Repeat(ANY, 0, None)


def parse(pattern: str) -> tuple[Tree, ...]:
    """Return the tree of a regular expression.

    :raises Refused: it is malformed, or holds what needs more than one look at the text.
    """
    parser = _Parser(pattern)
    tree = parser.alternatives(0)
    if parser.peek():
        raise Refused("a bracket that was not opened")
    return tree


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def next(self) -> str:
        char = self.peek()
        if not char:
            raise Refused("it ends too early")
        self.at += 1
        return char

    def take(self, char: str) -> bool:
        found = self.peek() == char
        self.at += found
        return found

    def alternatives(self, depth: int) -> tuple[Tree, ...]:
        branches = [self.sequence(depth)]
        while self.take("|"):
            branches.append(self.sequence(depth))
        return branches[0] if len(branches) == 1 else (Either(*branches),)

    def sequence(self, depth: int) -> tuple[Tree, ...]:
        trees: list[Tree] = []
        texts: list[str] = []
        while self.peek() not in ("", "|", ")"):
            begin = self.at
            while self.at < len(self.text) and self.text[self.at] not in _SPECIAL:
                self.at += 1
            # A sign behind a text repeats its last character only.
            self.at -= self.at - begin > 1 and self.peek() in _REPEATS
            text = self.text[begin : self.at]
            tree = text if len(text) > 1 else self.repeated(text or self.one(depth))
            if isinstance(tree, str):
                texts.append(tree)
            else:
                trees += ["".join(texts), tree]
                texts.clear()
        return tuple(tree for tree in (*trees, "".join(texts)) if tree != "")

    def one(self, depth: int) -> Tree:
        char = self.next()
        if char == "(":
            if self.take("?") and not self.take(":"):
                raise Refused("a group that looks around, has a name or sets flags")
            if depth == _MOST_GROUPS:
                raise Refused("groups nested too deeply")
            tree = self.alternatives(depth + 1)
            if not self.take(")"):
                raise Refused("a group that does not end")
            return tree
        if char in _REPEATS:
            raise Refused("nothing to repeat")
        if char == "[":
            return self.chars()
        if char == "\\":
            return START if self.take("A") else END if self.take("Z") else self.escaped()
        return _SIGNS.get(char, char)

    def escaped(self) -> str | Test:
        char = self.next()
        if char in _KINDS:
            return _KINDS[char]
        if char.isascii() and char.isalnum():
            raise Refused(f"\\{char}")
        return char

    def chars(self) -> Test:
        """A class, behind its opening bracket."""
        negated = self.take("^")
        singles: set[str] = set()
        ranges: list[tuple[str, str]] = []
        kinds: list[Test] = []
        first = True
        while first or self.peek() != "]":
            first = False
            low = self.member()
            dashed = self.peek() == "-" and self.text[self.at + 1 : self.at + 2] not in ("", "]")
            self.at += dashed
            high = self.member() if dashed else low
            if isinstance(low, str) and isinstance(high, str):
                if high < low or len(ranges) == _MOST_RANGES:
                    raise Refused("a class with too many ranges, or with one from high to low")
                ranges += [(low, high)] if dashed else []
                singles.add(low)
            elif dashed or isinstance(low, str):
                raise Refused("a range between kinds of characters")
            else:
                kinds.append(low)
        self.at += 1

        def test(char: str) -> bool:
            found = char in singles or any(low <= char <= high for low, high in ranges)
            return (found or any(kind(char) for kind in kinds)) != negated

        return test

    def member(self) -> str | Test:
        return self.escaped() if self.take("\\") else self.next()

    def repeated(self, tree: Tree) -> Tree:
        char = self.peek()
        if char not in _REPEATS:
            return tree
        self.at += 1
        if char == "{":
            least, most = self.bounds()
        else:
            least, most = char == "+", 1 if char == "?" else None
        if isinstance(tree, Look):
            raise Refused("nothing to repeat")
        self.take("?")
        if self.peek() in _REPEATS:
            raise Refused("a repetition of a repetition")
        return ANYTHING if tree is ANY and (least, most) == (0, None) else Repeat(tree, least, most)

    def bounds(self) -> tuple[int, int | None]:
        end = self.text.find("}", self.at)
        low, comma, high = self.text[self.at : max(end, self.at)].partition(",")
        if not all(part == "" or (part.isascii() and part.isdigit() and len(part) < 5) for part in (low, high)):
            raise Refused("a brace that is no repetition")
        least = int(low or 0)
        most = least if not comma else int(high) if high else None
        if not low + comma or max(least, most or 0) > _MOST_TIMES or (most is not None and most < least):
            raise Refused("a repetition without bounds, beyond them or upside down")
        self.at = end + 1
        return least, most


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


_REPEATS = frozenset("*+?{")
_SPECIAL = _REPEATS | frozenset("()[|\\.^$")
_SIGNS: dict[str, Tree] = {".": ANY, "^": START, "$": END}
_KINDS: dict[str, Test] = {
    "d": str.isdecimal,
    "D": lambda char: not char.isdecimal(),
    "s": str.isspace,
    "S": lambda char: not char.isspace(),
    "w": _is_word,
    "W": lambda char: not _is_word(char),
}
