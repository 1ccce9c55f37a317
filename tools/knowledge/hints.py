"""What a config class mentions: where to look for its derivations. Nothing of its code is kept."""

from __future__ import annotations

import ast
import inspect
import textwrap
from typing import Any

__all__ = ["Hints", "add"]


class Hints:
    """What a class mentions around each field that it assigns: names, keys of the file, constants."""

    def __init__(self, cls: type) -> None:
        self.names: dict[str, list[str]] = {}
        self.keys: dict[str, list[str]] = {}
        self.constants: dict[str, list[Any]] = {}
        self.literals: dict[str, list[Any]] = {}
        self.inside: dict[str, list[str]] = {}  # key → keys that the class reads in the object there
        self.all_keys: list[str] = []
        self.all_constants: list[Any] = []
        trees = []
        for one in cls.__mro__:
            if one.__module__.startswith("transformers.models"):
                whole = ast.parse(textwrap.dedent(inspect.getsource(one))).body[0]
                trees += [node for node in ast.walk(whole) if isinstance(node, ast.FunctionDef)]
        for tree in trees:
            assert isinstance(tree, ast.FunctionDef)
            local: dict[str, list[ast.AST]] = {}
            for node in ast.walk(tree):
                if isinstance(node, (ast.Assign, ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
                    for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                        for name in ast.walk(target):
                            if isinstance(name, ast.Name):
                                local.setdefault(name.id, []).append(node.value)
            self._collect_inside(tree, local)
            body = list(tree.body)
            for statement in body:
                for target in _assigned(statement):
                    self._collect(target, statement, local, 3)
            if any(isinstance(one, ast.Name) and one.id == "property" for one in tree.decorator_list):
                self._collect(tree.name, tree, local, 3)
            self._collect("", tree, {}, 0)
        self.all_keys = self.keys.get("", [])
        self.all_constants = self.constants.get("", [])

    def _collect_inside(self, tree: ast.AST, local: dict[str, list[ast.AST]]) -> None:
        """Which keys are read in the objects that the file has under a key, by the name that holds the object."""
        holders = {name: key for name, values in local.items() for value in values for key in _read_keys(value)}
        for node in ast.walk(tree):
            held, key = None, None
            if isinstance(node, ast.Subscript):
                held, key = node.value, node.slice
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                held, key = (node.func.value, node.args[0]) if node.func.attr in ("get", "pop") else (None, None)
            elif isinstance(node, ast.Compare) and len(node.comparators) == 1:
                held, key = node.comparators[0], node.left
            looped = isinstance(key, ast.Name)  # over a table of names: all of them
            if held is not None and (looped or isinstance(key, ast.Constant) and isinstance(key.value, str)):
                outer = holders.get(held.id) if isinstance(held, ast.Name) else next(iter(_read_keys(held)), None)
                if isinstance(held, ast.Attribute) and isinstance(held.value, ast.Name) and held.value.id == "self":
                    outer = held.attr
                if outer is not None:
                    for one in _words(tree) if looped else [key.value]:
                        add(self.inside.setdefault(outer, []), one)

    def _collect(self, target: str, tree: ast.AST, local: dict[str, list[ast.AST]], depth: int) -> None:
        names = self.names.setdefault(target, [])
        keys = self.keys.setdefault(target, [])
        constants = self.constants.setdefault(target, [])
        literals = self.literals.setdefault(target, [])
        for node in ast.walk(tree):
            if isinstance(node, (ast.Dict, ast.List)) and getattr(node, "elts", getattr(node, "keys", None)):
                try:
                    add(literals, ast.literal_eval(node))
                except ValueError:
                    pass
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self":
                add(names, node.attr)
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
                add(names, f"{node.value.attr}['{node.attr}']")
            elif isinstance(node, ast.Constant) and node.value is not None and not isinstance(node.value, bool):
                if isinstance(node.value, (int, float)) or (isinstance(node.value, str) and len(node.value) < 40):
                    add(constants, node.value)
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                key = node.args[0]
                if isinstance(node.func.value, ast.Name) and node.func.value.id == "kwargs":
                    if isinstance(key, ast.Constant):
                        add(keys, key.value)
            elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "kwargs":
                if isinstance(node.slice, ast.Constant):
                    add(keys, node.slice.value)
            elif isinstance(node, ast.Compare) and isinstance(node.left, ast.Constant):
                if "kwargs" in ast.unparse(node.comparators[0]):
                    add(keys, node.left.value)
            elif isinstance(node, ast.Name) and depth and node.id in local:
                for value in local[node.id]:
                    self._collect(target, value, local, depth - 1)


def _read_keys(tree: ast.AST) -> list[str]:
    """The keys of the file that an expression reads."""
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            if isinstance(node.func.value, ast.Name) and node.func.value.id == "kwargs":
                if isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
                    add(found, node.args[0].value)
    return found


def _words(tree: ast.AST) -> list[str]:
    """The words of the tables in a function."""
    tables = [node for node in ast.walk(tree) if isinstance(node, (ast.Dict, ast.Tuple, ast.List))]
    nodes = [one for table in tables for one in ast.iter_child_nodes(table) if isinstance(one, ast.Constant)]
    return list(dict.fromkeys(node.value for node in nodes if isinstance(node.value, str)))


def add(items: list[Any], item: Any) -> None:
    if item not in items:
        items.append(item)


def _assigned(statement: ast.AST) -> list[str]:
    found = []
    for node in ast.walk(statement):
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        for target in targets:
            while isinstance(target, ast.Subscript):
                target = target.value
            if isinstance(target, ast.Attribute):
                if isinstance(target.value, ast.Name) and target.value.id == "self":
                    add(found, target.attr)
                elif isinstance(target.value, ast.Attribute):
                    add(found, f"{target.value.attr}.{target.attr}")
    if isinstance(statement, ast.Return):
        add(found, "return")
    return found
