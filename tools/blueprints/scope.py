"""Evaluating carried texts over a Completed config."""

from __future__ import annotations

import ast
import math
import re
from functools import cache
from itertools import permutations
from types import CodeType
from typing import Any

from llmcfg.resolve.complete import Completed, complete
from llmcfg.tensors.blueprint import labels

__all__ = ["Scope", "clean", "scope_of", "variants"]

FUNCTIONS = {
    "ceil": math.ceil, "floor": math.floor, "sqrt": math.sqrt, "log2": math.log2, "int": int, "float": float,
    "len": len,
    "max": max, "min": min, "abs": abs, "round": round, "sum": sum, "range": range, "bool": bool,
    "isinstance": isinstance, "any": any, "all": all,
    "__builtins__": {},
}  # fmt: skip


class View:
    """A sub-config with its fields as attributes."""

    __slots__ = ("_c",)

    def __init__(self, c: Completed) -> None:
        self._c = c

    def __getattr__(self, name: str) -> Any:
        return labels(self._c) if name == "num_labels" else _seen(self._c.get(name))


def _seen(value: Any) -> Any:
    return View(value) if isinstance(value, Completed) else value


class Scope(dict):  # type: ignore[type-arg]
    """Names of an expression: fields of a config, and the layer indices ``i0``, ``i1`` …"""

    def __init__(self, c: Completed) -> None:
        super().__init__()
        self.c = c
        self.at: dict[Any, Any] = {}

    def __missing__(self, name: str) -> Any:
        if name in FUNCTIONS:
            raise KeyError(name)
        value = self[name] = labels(self.c) if name == "num_labels" else _seen(self.c.get(name))
        return value

    def value(self, e: str, index: tuple[int, ...] = ()) -> Any:
        """The value of a text at a layer, or ``FAILS``."""
        key = (e, index if "i0" in e or "i1" in e or "i2" in e else ())
        if key not in self.at:
            for k, one in enumerate(index):
                self[f"i{k}"] = one
            try:
                self.at[key] = eval(_code(e), FUNCTIONS, self)
            except Exception:
                self.at[key] = FAILS
        return self.at[key]


class _Fails:
    def __repr__(self) -> str:
        return "FAILS"


FAILS = _Fails()


def scope_of(model_type: str, raw: Any) -> Scope:
    """Return the scope of a raw config."""
    c = complete(model_type, raw)
    if c is None:
        raise LookupError(model_type)
    return Scope(c)


@cache
def _code(e: str) -> CodeType:
    return compile(e, "<blueprint>", "eval")


@cache
def clean(e: str) -> str:
    """A text without needless brackets, and without divisions by one."""
    tree = ast.parse(e, mode="eval")
    return ast.unparse(_Simpler().visit(tree))


class _Simpler(ast.NodeTransformer):
    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        left, right = node.left, node.right
        if isinstance(right, ast.Constant) and right.value == 1 and isinstance(node.op, (ast.FloorDiv, ast.Mult)):
            return left
        if isinstance(left, ast.Constant) and left.value == 1 and isinstance(node.op, ast.Mult):
            return right
        if isinstance(node.op, ast.FloorDiv) and ast.dump(left) == ast.dump(right):
            return ast.Constant(1)
        if (  # x + 1 - 1
            isinstance(node.op, ast.Sub)
            and isinstance(left, ast.BinOp)
            and isinstance(left.op, ast.Add)
            and ast.dump(left.right) == ast.dump(right)
        ):
            return left.left
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        # int(a * b // c) of integers
        if isinstance(node.func, ast.Name) and node.func.id == "int" and isinstance(node.args[0], ast.Name):
            return node
        return node


_LOOP = re.compile(r"@\d+")


@cache
def variants(e: str, depth: int, literals: tuple[str, ...] = (), *, near: bool = False) -> tuple[str, ...]:
    """A text with its loops named after the positions of the wildcards, or after numbers that a name spells out.

    With ``near`` a loop may stand one off (a list with something put before it), or at its end (what it left behind).
    """
    loops = list(dict.fromkeys(_LOOP.findall(e)))
    if not loops:
        return (clean(e),)
    names = [f"i{k}" for k in range(depth)] + list(literals)
    if near:
        names += [f"({name} {by} 1)" for name in names[:depth] for by in "-+"]
        names += [str(int(k) + by) for k in literals for by in (-1, 1) if int(k) + by >= 0]
        names = list(dict.fromkeys([*names, "-1", "-2"]))
    if len(loops) > 2 or len(loops) > len(names):
        return ()
    found = []
    for chosen in permutations(names, len(loops)):
        given = dict(zip(loops, chosen, strict=True))
        found.append(clean(_LOOP.sub(lambda match, given=given: given[match[0]], e)))  # type: ignore[misc]
    return tuple(dict.fromkeys(found))
