"""The changes: every one that cosmic-ray knows in some files, but those that no run can show; and a sample of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from random import Random

from cosmic_ray.ast import get_ast_from_path
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

from llmcfg.base.record import Record

__all__ = ["Mutant", "applied", "every", "sample"]

# Of the ways to replace an operator by another, these: a test that tells + from - tells it from << too.
_INSTEAD = {
    "Add": ("Sub",), "Sub": ("Add",), "Mul": ("Div", "Add"), "Div": ("Mul", "FloorDiv"), "FloorDiv": ("Mul", "Div"),
    "Mod": ("FloorDiv",), "Pow": ("Mul",), "LShift": ("RShift",), "RShift": ("LShift",), "BitOr": ("BitAnd",),
    "BitAnd": ("BitOr",), "BitXor": ("BitOr",), "Eq": ("NotEq",), "NotEq": ("Eq",), "Lt": ("LtE", "Gt"),
    "LtE": ("Lt", "Gt"), "Gt": ("GtE", "Lt"), "GtE": ("Gt", "Lt"), "Is": ("IsNot",), "IsNot": ("Is",), "In": ("NotIn",),
    "NotIn": ("In",),
}  # fmt: skip
# Without the decorators a module does not run; the others need to know the names in the file.
_LEFT_OUT = ("RemoveDecorator", "Variable")


class Mutant(Record):
    """One change.

    :ivar path: the file, from the repository's root.
    :ivar operator: what cosmic-ray calls the change.
    :ivar occurrence: which place in the file.
    :ivar line: where it begins, counted from 1.
    :ivar last: where it ends.
    """

    path: str
    operator: str
    occurrence: int
    line: int
    last: int


def every(paths: list[Path]) -> Iterator[Mutant]:
    """Return all changes to some files."""
    for path in paths:
        silent = _silent(ast.parse(path.read_text()))
        tree = get_ast_from_path(path)
        for name in filter(_wanted, operator_names()):
            operator = get_operator(name)()
            spots = (spot for node in _nodes(tree) for spot in operator.mutation_positions(node))
            for occurrence, ((line, column), (last, _)) in enumerate(spots):
                if not any(start <= (line, column) < end for start, end in silent):
                    yield Mutant(str(path), name, occurrence, line, last)


def sample(mutants: list[Mutant], many: int, seed: int) -> list[Mutant]:
    """Return so many of them, the same for the same seed."""
    return Random(seed).sample(mutants, min(many, len(mutants)))


def applied(mutant: Mutant, text: str) -> str | None:
    """Return a file's text with the change in it."""
    changed: str | None = mutate_code(text, get_operator(mutant.operator)(), mutant.occurrence)
    return changed


def _wanted(name: str) -> bool:
    kind = name.partition("/")[2]
    if kind.startswith(_LEFT_OUT):
        return False
    if kind.startswith(("ReplaceBinaryOperator_", "ReplaceComparisonOperator_")):
        _, before, after = kind.split("_")
        return after in _INSTEAD.get(before, ())
    return True


def _nodes(node: object) -> Iterator[object]:
    """Every node, in the order of cosmic-ray's own walk."""
    yield node
    for child in getattr(node, "children", ()):
        yield from _nodes(child)


def _silent(tree: ast.Module) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Where a change changes no run: annotations, and what is for type checkers alone."""
    found = []
    for node in ast.walk(tree):
        some: list[ast.AST | None] = []
        if isinstance(node, ast.AnnAssign | ast.arg):
            some = [node.annotation]
        elif isinstance(node, ast.FunctionDef):
            some = [node.returns]
        elif isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            some = [*node.body, node.test]
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "TYPE_CHECKING":
            some = [node]
        for one in filter(None, some):
            found.append(((one.lineno, one.col_offset), (one.end_lineno, one.end_col_offset)))  # type: ignore[attr-defined]
    return found
