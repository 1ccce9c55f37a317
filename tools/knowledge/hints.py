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
            body = list(tree.body)
            for statement in body:
                for target in _assigned(statement):
                    self._collect(target, statement, local, 3)
            if any(isinstance(one, ast.Name) and one.id == "property" for one in tree.decorator_list):
                self._collect(tree.name, tree, local, 3)
            self._collect("", tree, {}, 0)
        self.all_keys = self.keys.get("", [])
        self.all_constants = self.constants.get("", [])

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
