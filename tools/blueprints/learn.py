"""From builds under many configs to one rule per tensor: where it exists, and its dims.

A rule is a decision tree whose tests are conditions that the code itself made, and whose leaves are ``None`` (absent)
or a :class:`Leaf`. A dim is always a text that some build carried; it is never searched for among numbers.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from tools.blueprints.build import Build
from tools.blueprints.scope import FAILS, Scope, clean, variants

__all__ = ["Leaf", "Node", "NotCovered", "Rules", "Sample", "learn", "predict"]

Index = tuple[int, ...]


class NotCovered(Exception):
    """Something about a type cannot be told by what its builds carried."""


class Sample(NamedTuple):
    """A config, its fields, and what it builds."""

    raw: Any
    scope: Scope
    build: Build


class Leaf(NamedTuple):
    """A tensor is there: of this kind, with these dims."""

    kind: str  # own, tied, buffer, part, length
    dims: tuple[str, ...]
    to: str = ""


class Node(NamedTuple):
    """It depends."""

    test: str
    yes: Any
    no: Any


class Rules(NamedTuple):
    """``lengths``: container pattern to tree; ``tensors``: name pattern to tree; patterns have ``*`` for a wildcard."""

    lengths: dict[str, Any]
    tensors: dict[str, Any]
    top_k: dict[str, str]
    wild: set[str]


# A container of up to _FEW is a list of unlike things; one of more than _MANY is numbered even if it never varied.
_FEW, _MANY = 4, 12


def learn(
    samples: list[Sample],
    nullable: Iterable[str],
    known: Rules | None = None,
    prefix: str = "",
    more: Iterable[str] = (),
) -> Rules:
    """Learn the rules of one class. ``known``: rules of the base class, taken over where they hold under ``prefix``.
    ``more``: tests that left no trace."""
    wild = _wildcards(samples)
    if known is not None:
        wild |= {prefix + path for path in known.wild}
    while True:
        try:
            return _learn(samples, nullable, known, prefix, more, wild)
        except _Unlike as container:  # not one after the other of the same: each by its own number
            general = re.sub(r"(?<=\.)\d+(?=\.|$)", "*", str(container))
            if general not in wild:
                raise NotCovered(f"{container}: its modules are unlike") from None
            wild.remove(general)


class _Unlike(Exception):
    """A container of unlike modules: a short one whose length no loop tells, or one that is always as long."""


def _learn(
    samples: list[Sample],
    nullable: Iterable[str],
    known: Rules | None,
    prefix: str,
    more: Iterable[str],
    wild: set[str],
) -> Rules:
    universes: dict[tuple[str, ...], _Universe] = {}
    tests = [*more, *_tests(samples, nullable)]
    lengths: dict[str, Any] = {}
    tensors: dict[str, Any] = {}
    top_k: dict[str, str] = {}

    found: dict[tuple[str, tuple[str, ...]], dict[tuple[int, Index], Any]] = {}
    for number, sample in enumerate(samples):
        for tensor in _entries(sample.build):
            pattern, containers, index = canon(tensor.name, sample.build, wild)
            to = tensor.to
            if tensor.kind == "tied":
                to, _, other = canon(tensor.to, sample.build, wild)
                if len(other) > len(index):
                    to = tensor.to
                elif len(other) == len(index):  # the same layer's, or some other's
                    pieces = to.split("*")
                    stars = ["*" if a == b else "?" for a, b in zip(other, index, strict=True)]
                    to = "".join(a + b for a, b in zip(pieces, [*stars, ""], strict=True))
            found.setdefault((pattern, containers), {})[number, index] = tensor._replace(to=to)
        for path, e in sample.build.top_k.items():
            pattern = canon(path, sample.build, wild)[0]
            if "@" not in e:
                top_k.setdefault(pattern, clean(e))
    shapes = {_universe_key(containers) for _, containers in found}
    for containers in shapes:
        for k in range(len(containers)):
            part = containers[: k + 1]
            if part[-1] not in lengths:
                given = (
                    known.lengths.get(part[-1].removeprefix(prefix)) if known and part[-1].startswith(prefix) else None
                )
                try:
                    lengths[part[-1]] = _length(samples, part, wild, tests, universes, given, lengths)
                except NotCovered:
                    longest = max(s.build.containers.get(part[-1], 0) for s in samples)
                    if longest > _MANY + 4:
                        raise
                    raise _Unlike(part[-1]) from None
    for (pattern, containers), rows in found.items():
        universe = _universe(samples, containers, wild, tests, universes, lengths)
        if known is not None and pattern.startswith(prefix) and pattern[len(prefix) :] in known.tensors:
            tree = _renamed(known.tensors[pattern[len(prefix) :]], prefix)
            if universe.holds(tree, rows, samples):
                tensors[pattern] = tree
                continue
        try:
            tensors[pattern] = universe.tree(pattern, rows, samples)
        except NotCovered:
            for container in containers:
                if len({n for s in samples if (n := s.build.containers.get(container)) is not None}) == 1:
                    raise _Unlike(container) from None
            raise
    # What these samples happen not to have, and the base class would not have under them either
    for pattern, tree in (known.tensors if known is not None else {}).items():
        containers = tuple(prefix + c for c in _containers(pattern))
        if prefix + pattern in tensors or any(c not in lengths for c in containers):
            continue
        universe = _universe(samples, containers, wild, tests, universes, lengths)
        renamed = _renamed(tree, prefix)
        if universe.keys and universe.holds(renamed, {}, samples):
            tensors[prefix + pattern] = renamed
    return Rules(lengths, tensors, top_k, wild)


def _containers(pattern: str) -> tuple[str, ...]:
    parts = pattern.split(".")
    return tuple(".".join(parts[:k]) for k, part in enumerate(parts) if "*" in part)


def _renamed(tree: Any, prefix: str) -> Any:
    if isinstance(tree, Node):
        return Node(tree.test, _renamed(tree.yes, prefix), _renamed(tree.no, prefix))
    return tree._replace(to=prefix + tree.to) if tree is not None and tree.kind == "tied" else tree


def predict(tree: Any, scope: Scope, index: Index) -> Leaf | None:
    """Return what a tree says of one config and layer."""
    while isinstance(tree, Node):
        outcome = scope.value(tree.test, index)
        if outcome is FAILS:
            raise NotCovered(f"{tree.test} fails")
        tree = tree.yes if outcome else tree.no
    return tree


class _Entry(NamedTuple):
    name: str
    shape: tuple[int, ...]
    dims: tuple[str, ...] | None
    kind: str
    to: str


def _entries(build: Build) -> Iterable[_Entry]:
    parts = tuple(part.prefix + "." for part in build.parts)
    for part in build.parts:
        yield _Entry(part.prefix, (), (), "part", f"{part.config}:{part.role}:{part.without}")
    for tensor in build.tensors:
        if not tensor.name.startswith(parts):
            yield _Entry(tensor.name, tensor.shape, tensor.dims, tensor.kind, tensor.to)


# ----------------------------------------------------------------------------------------------------------------------
# Names


def _wildcards(samples: list[Sample]) -> set[str]:
    lengths: dict[str, set[int]] = {}
    for sample in samples:
        for path, length in sample.build.containers.items():
            lengths.setdefault(_general(path, sample.build), set()).add(length)
    return {path for path, seen in lengths.items() if (len(seen - {0}) > 1 and max(seen) > _FEW) or max(seen) > _MANY}


_NUMBER = re.compile(r"(?:\w*_)?(\d+)")


def _general(path: str, build: Build) -> str:
    """A path with ``*`` for every number that counts something."""
    parts = path.split(".")
    return ".".join(_starred(part, ".".join(parts[:k]) in build.containers) for k, part in enumerate(parts))


def _starred(part: str, counts: bool) -> str:
    if part.isdigit():
        return "*"
    return part.rstrip("0123456789") + "*" if counts and _NUMBER.fullmatch(part) else part


def canon(name: str, build: Build, wild: set[str]) -> tuple[str, tuple[str, ...], Index]:
    """A name with ``*`` for layer numbers, the containers that these number, and the numbers."""
    parts = name.split(".")
    general: list[str] = []
    shown: list[str] = []
    containers, index = [], []
    for k, part in enumerate(parts):
        counts = ".".join(parts[:k]) in build.containers
        number = _NUMBER.fullmatch(part)
        if counts and number and ".".join(general) in wild:
            containers.append(".".join(shown))
            index.append(int(number[1]))
            shown.append(_starred(part, counts))
        else:
            shown.append(part)
        general.append(_starred(part, counts))
    return ".".join(shown), tuple(containers), tuple(index)


def _universe_key(containers: tuple[str, ...]) -> tuple[str, ...]:
    return containers


def _indices(build: Build, containers: tuple[str, ...]) -> list[Index]:
    """All numbers that a build has for a chain of containers."""
    found: list[tuple[str, Index]] = [("", ())]
    for container in containers:
        grown = []
        for _, index in found:
            path = _filled(container, index)
            number = build.containers.get(path, 0)
            middle = [number * k // 8 for k in range(1, 8)]
            few = range(number) if number <= _MANY + 4 else sorted({0, 1, 2, *middle, number - 2, number - 1})
            grown += [(path, (*index, k)) for k in few]
        found = grown
    return [index for _, index in found]


def _filled(pattern: str, index: Index) -> str:
    for one in index:
        pattern = pattern.replace("*", str(one), 1)
    return pattern


# ----------------------------------------------------------------------------------------------------------------------
# Trees


def _tests(samples: list[Sample], nullable: Iterable[str]) -> list[str]:
    counts: Counter[str] = Counter()
    for sample in samples:
        normal = {
            re.sub(r"@\d+", "@", e) if len(set(re.findall(r"@\d+", e))) == 1 else e for e in sample.build.conditions
        }
        counts.update(normal)
    tests = [re.sub(r"@(?!\d)", "@1", e) for e, _ in counts.most_common()]
    tests = [e for e in tests if len(set(re.findall(r"@\d+", e))) <= 2]
    tests += [f"({field} is None)" for field in nullable]
    tests += [f"(@1 == {k})" for k in range(3)]
    tests += [f"({e} > 0)" for e in dict.fromkeys(e for s in samples for e in s.build.lengths) if "@" not in e]
    return list(dict.fromkeys(tests))


_ABOUT = ("{}".format, "({} + 1)".format, "({} - 1)".format, "(max({}, 0) + 1)".format)


def _length(
    samples: list[Sample],
    containers: tuple[str, ...],
    wild: set[str],
    tests: list[str],
    universes: dict[tuple[str, ...], _Universe],
    given: Any,
    lengths: dict[str, Any],
) -> Any:
    outer = containers[:-1]
    universe = _universe(samples, outer, wild, tests, universes, lengths)
    rows = {}
    for number, sample in enumerate(samples):
        # [first, *(… for _ in range(n - 1))] is one more than its loop
        options = [(f(e),) for e in sample.build.lengths for f in _ABOUT]
        for index in _indices(sample.build, outer):
            # A container that is not there holds nothing
            length = sample.build.containers.get(_filled(containers[-1], index), 0)
            rows[number, index] = (_Entry(containers[-1], (length,), None, "length", ""), options)
    if given is not None and universe.fits(given, {key: entry for key, (entry, _) in rows.items()}):
        return given
    return universe.tree(
        containers[-1],
        {key: entry for key, (entry, _) in rows.items()},
        samples,
        options=sorted({option for _, options in rows.values() for option in options}, key=lambda o: len(o[0])),
    )


def _universe(
    samples: list[Sample],
    containers: tuple[str, ...],
    wild: set[str],
    tests: list[str],
    universes: dict[tuple[str, ...], _Universe],
    lengths: dict[str, Any],
) -> _Universe:
    if containers not in universes:
        universes[containers] = _Universe(samples, containers, tests, lengths)
    return universes[containers]


class _Universe:
    """All layers of all builds under one chain of containers, and how every test comes out there (as bit sets)."""

    def __init__(
        self, samples: list[Sample], containers: tuple[str, ...], tests: list[str], lengths: dict[str, Any]
    ) -> None:
        self.depth = len(containers)
        self.counts = list(dict.fromkeys(e for s in samples for e in s.build.lengths if "@" not in e))
        # Whether a layer is its container's last: code says so by what it appends after a loop
        self.last = [
            f"(i{k} == {tree.dims[0]} - 1)"
            for k, container in enumerate(containers)
            if isinstance(tree := lengths.get(container), Leaf)
        ]
        self.keys = [(number, index) for number, s in enumerate(samples) for index in _indices(s.build, containers)]
        if not containers:
            self.keys = [(number, ()) for number in range(len(samples))]
        self.at = {key: bit for bit, key in enumerate(self.keys)}
        self.all = (1 << len(self.keys)) - 1
        self.samples = samples
        self.tests: dict[tuple[str, ...], list[tuple[str, int, int]]] = {}
        self.texts = tests
        self.cache: dict[Any, Any] = {}

    def columns(self, literals: tuple[str, ...]) -> list[tuple[str, int, int]]:
        if literals not in self.tests:
            found = self.tests[literals] = []
            seen = set()
            # The module list has such a one
            beyond = [f"({e} > {k})" for e in self.counts for k in range(max(map(int, literals), default=-1) + 1)]
            for test in [*self.texts, *self.last, *beyond]:
                two = len(set(re.findall(r"@\d+", test))) > 1
                texts = _texts(test, self.depth, literals, near=two and bool(literals))
                for e in texts:
                    true = valid = 0
                    for bit, (number, index) in enumerate(self.keys):
                        value = self.samples[number].scope.value(e, index)
                        if value is not FAILS:
                            try:
                                true |= bool(value) << bit
                            except Exception:
                                continue
                            valid |= 1 << bit
                    if true in (0, valid) or (true, valid) in seen:
                        continue
                    seen.add((true, valid))
                    found.append((e, true, valid))
            # What can only be asked where something else holds: ``step > 0 and i % step == 0``
            guards = [(e, true) for e, true, valid in found[:60] if valid == self.all]
            guards += [(f"(not {e})", self.all & ~true) for e, true in guards]
            for e, true, valid in [t for t in found if t[2] != self.all]:
                for guard, holds in guards:
                    if holds & ~valid == 0 and holds & true:
                        both = holds & true
                        if (both, self.all) not in seen and both != self.all:
                            seen.add((both, self.all))
                            found.append((f"({guard} and {e})", both, self.all))
                        break
        return self.tests[literals]

    def holds(self, tree: Any, rows: dict[tuple[int, Index], Any], samples: list[Sample]) -> bool:
        for key in self.keys:
            number, index = key
            try:
                leaf = predict(tree, samples[number].scope, index)
            except NotCovered:
                return False
            entry = rows.get(key)
            if (leaf is None) != (entry is None):
                return False
            if leaf is not None and (
                leaf.kind != entry.kind or leaf.to != entry.to or not self._fits(leaf.dims, key, entry)
            ):
                return False
        return True

    def fits(self, tree: Any, rows: dict[tuple[int, Index], Any]) -> bool:
        """Whether a tree gives the rows that there are."""
        try:
            leaves = {key: predict(tree, self.samples[key[0]].scope, key[1]) for key in rows}
        except NotCovered:
            return False
        return all(leaf is not None and self._fits(leaf.dims, key, rows[key]) for key, leaf in leaves.items())

    def _fits(self, dims: tuple[str, ...], key: tuple[int, Index], entry: Any) -> bool:
        if len(dims) != len(entry.shape):
            return False
        scope = self.samples[key[0]].scope
        if entry.kind == "length":  # range(-1) is empty
            value = scope.value(dims[0], key[1])
            return isinstance(value, int) and max(value, 0) == entry.shape[0]
        return all(scope.value(e, key[1]) == size for e, size in zip(dims, entry.shape, strict=True))

    def tree(
        self,
        pattern: str,
        rows: dict[tuple[int, Index], Any],
        samples: list[Sample],
        options: list[tuple[str, ...]] | None = None,
    ) -> Any:
        present = 0
        literals = tuple(dict.fromkeys(re.findall(r"(?<=[._])\d+(?=\.|$)", pattern)))[:3]
        groups: dict[tuple[str, str], int] = {}
        candidates: dict[tuple[str, str], dict[tuple[str, ...], int]] = {}
        for key, entry in rows.items():
            if key not in self.at:  # one of very many
                continue
            bit = 1 << self.at[key]
            present |= bit
            kind = (entry.kind, entry.to)
            groups[kind] = groups.get(kind, 0) | bit
            if entry.dims is not None:
                for dims in self._dims(entry.dims, literals, key, entry.shape):
                    candidates.setdefault(kind, {})[dims] = 0
        if options is not None:
            for kind in groups:
                candidates[kind] = {
                    (e,): 0 for option in options for e in _texts(option[0], self.depth, literals, near=False)
                }
                for shape in {entry.shape for entry in rows.values()}:
                    candidates[kind][(str(shape[0]),)] = 0
        leaves: list[tuple[Leaf | None, int]] = []
        if options is None or present != self.all:
            leaves.append((None, self.all & ~present))
        for kind, mask in groups.items():
            literal = options is not None
            for dims in sorted(
                candidates.get(kind, ()), key=lambda d: (literal and d[0].isdigit(), sum(map(len, d)), d)
            ):
                fits = 0
                for bit, key in enumerate(self.keys):
                    if mask >> bit & 1 and self._fits(dims, key, rows[key]):
                        fits |= 1 << bit
                if fits:
                    leaves.append((Leaf(kind[0], dims, kind[1]), fits))
        # rows of a length that no build showed (the parent is absent) may come out as they like
        scope = present if options is not None else self.all
        covered = 0
        for _, mask in leaves:
            covered |= mask
        if scope & ~covered:
            number, index = self.keys[((scope & ~covered) & -(scope & ~covered)).bit_length() - 1]
            entry = rows[number, index]
            raise NotCovered(f"{pattern}: {entry.shape} carried as {entry.dims}")
        key = (tuple(leaves), scope, literals)
        if key not in self.cache:
            self.cache[key] = self._split(pattern, leaves, scope, 0, literals)
        return self.cache[key]

    def _dims(
        self, dims: tuple[str, ...], literals: tuple[str, ...], key: tuple[int, Index], shape: tuple[int, ...]
    ) -> list[tuple[str, ...]]:
        """What a build's dims may stand for; each is right where it was carried."""
        scope = self.samples[key[0]].scope
        found: list[tuple[str, ...]] = [()]
        for e, size in zip(dims, shape, strict=True):
            texts = [t for t in _texts(e, self.depth, literals, near=True) if scope.value(t, key[1]) == size]
            found = [(*one, t) for one in found for t in texts][:32]
        return found

    def _split(
        self, pattern: str, leaves: list[tuple[Leaf | None, int]], rows: int, depth: int, literals: tuple[str, ...]
    ) -> Any:
        for leaf, mask in leaves:
            if rows & ~mask == 0:
                return leaf
        if depth > 9:
            raise NotCovered(f"{pattern}: too many conditions")
        labels = _labels(leaves, rows)
        base = _entropy(labels, rows)
        best: tuple[float, str, int] | None = None
        total = rows.bit_count()
        for rank, (e, true, valid) in enumerate(self.columns(literals)):
            if rows & ~valid:
                continue
            yes, no = rows & true, rows & ~true
            if not yes or not no:
                continue
            after = (yes.bit_count() * _entropy(labels, yes) + no.bit_count() * _entropy(labels, no)) / total
            gain = base - after
            # A test that settles one side wholly is what code looks like
            pure = any(yes & ~m == 0 or no & ~m == 0 for _, m in leaves)
            score = gain * (1.25 if pure else 1) - 0.0005 * len(e) - 0.0002 * rank
            if gain > 1e-9 and (best is None or score > best[0]):
                best = (score, e, true)
        if best is None:
            examples = {}
            for leaf, mask in leaves:
                if mask & rows:
                    number, index = self.keys[((mask & rows) & -(mask & rows)).bit_length() - 1]
                    examples[leaf] = (self.samples[number].raw, index)
            raise NotCovered(f"{pattern}: no condition tells apart {examples}")
        _, e, true = best
        yes = self._split(pattern, leaves, rows & true, depth + 1, literals)
        no = self._split(pattern, leaves, rows & ~true, depth + 1, literals)
        return yes if yes == no else Node(e, yes, no)


def _texts(e: str, depth: int, literals: tuple[str, ...], *, near: bool) -> tuple[str, ...]:
    try:
        return variants(e, depth, literals, near=near)
    except (SyntaxError, RecursionError):
        return ()


def _labels(leaves: list[tuple[Leaf | None, int]], rows: int) -> list[int]:
    left, labels = rows, []
    while left:
        mask = max((m & left for _, m in leaves), key=int.bit_count)
        if not mask:
            break
        labels.append(mask)
        left &= ~mask
    return labels


def _entropy(labels: list[int], rows: int) -> float:
    total = rows.bit_count()
    result = 0.0
    for mask in labels:
        n = (mask & rows).bit_count()
        if n:
            result -= n / total * math.log2(n / total)
    return result
