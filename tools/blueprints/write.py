"""Rules to the text of a blueprint module."""

from __future__ import annotations

import ast
import keyword
import re
from typing import Any

from tools.blueprints.components import component, is_routed
from tools.blueprints.learn import Leaf, Node, NotCovered, Rules

__all__ = ["Class", "module_text"]

_HELPERS = {"ceil", "floor", "sqrt", "log2"}
_BUILTIN = {"int", "float", "len", "max", "min", "abs", "round", "sum", "range", "bool", "any", "all", "isinstance"}
_RESERVED = _HELPERS | _BUILTIN | {"add", "c", "some"}
WIDTH = 116


class Class:
    """What is known of one model class: its rules, and the class it extends."""

    def __init__(
        self, name: str, rules: Rules, base: Class | None = None, prefix: str = "", guards: dict[str, Any] | None = None
    ) -> None:
        self.name = name
        self.guards = guards or {}
        self.rules = rules
        self.parent: Class | None = None
        self.prefix = ""
        self.without: list[str] = []
        if base is not None:
            self._extend(base, prefix)

    def _extend(self, base: Class, prefix: str) -> None:
        """Refer to the base class for the tensors that are its own, if that leaves little to take away."""
        same, missing = [], []
        for pattern, tree in base.rules.tensors.items():
            own = self.rules.tensors.get(prefix + pattern)
            if own is not None and own == _under(tree, prefix):
                same.append(prefix + pattern)
            elif own is None:
                missing.append(pattern)
            else:
                return
        without = {_module_of(pattern) for pattern in missing}
        if not same or len(without) > 4:
            return
        if any(pattern.startswith(tuple(prefix + w for w in without)) for pattern in same):
            return
        self.parent, self.prefix, self.without = base, prefix, sorted(without)
        self.own = {p: t for p, t in self.rules.tensors.items() if p not in set(same)}

    def tensors(self) -> dict[str, Any]:
        """Return the rules that are not the base class's."""
        return self.own if self.parent is not None else self.rules.tensors


def _module_of(pattern: str) -> str:
    return pattern.partition(".")[0] + ("." if "." in pattern else "")


def _under(tree: Any, prefix: str) -> Any:
    if isinstance(tree, Node):
        return Node(tree.test, _under(tree.yes, prefix), _under(tree.no, prefix))
    return tree._replace(to=prefix + tree.to) if tree is not None and tree.kind == "tied" else tree


def module_text(model_type: str, main: str, classes: list[Class], remark: str) -> str:
    """Return the text of a whole module."""
    bodies = [_function(cls) for cls in classes]
    text = "\n\n".join(bodies)
    helpers = sorted(h for h in _HELPERS if re.search(rf"\b{h}\(", text))
    head = [f'"""{model_type}: {remark}"""', ""]
    if helpers:
        head += [f"from math import {', '.join(helpers)}", ""]
    head += [f'MAIN = "{main}"', "", ""]
    return "\n".join(head) + text


def _function(cls: Class) -> str:
    fields = _Fields()
    lines: list[str] = []
    for path, value in sorted(cls.guards.items()):
        lines.append(f"add.only({path!r}, {fields.use(path)}, {value!r})")
    if cls.parent is not None:
        without = "".join(f", {name!r}" for name in cls.without)
        lines.append(f"add.base({cls.prefix!r}, {cls.parent.name}, c{without})")
    for (containers, conditions), leaves in _blocks(cls.tensors()).items():
        lines += _block(cls.rules, containers, conditions, leaves, fields)
    out = [f"def {cls.name}(add, c):"]
    out += ["    " + line for line in fields.lines() + (lines or ["pass"])]
    return "\n".join(out) + "\n"


def _blocks(tensors: dict[str, Any]) -> dict[Any, list[tuple[str, Leaf]]]:
    blocks: dict[Any, list[tuple[str, Leaf]]] = {}
    for pattern, tree in tensors.items():
        for leaf in dict.fromkeys(_leaves(tree)):
            conditions = _when(tree, leaf)
            if conditions is not None:
                blocks.setdefault((_containers(pattern), tuple(conditions)), []).append((pattern, leaf))
    return blocks


def _leaves(tree: Any) -> list[Leaf]:
    if isinstance(tree, Node):
        return _leaves(tree.yes) + _leaves(tree.no)
    return [] if tree is None else [tree]


def _when(tree: Any, leaf: Leaf) -> list[str] | None:
    """The tests, all of which must hold for the tree to come to the leaf; ``None``: never."""
    if not isinstance(tree, Node):
        return [] if tree == leaf else None
    yes, no = _when(tree.yes, leaf), _when(tree.no, leaf)
    if yes == no:
        return yes
    test, contrary = _stated(tree.test, True), _stated(tree.test, False)
    if no is None:
        return [test, *(yes or [])]
    if yes is None:
        return [contrary, *no]
    if not yes:
        return [f"({test} or {_all(no)})"]
    if not no:
        return [f"({contrary} or {_all(yes)})"]
    return [f"({_all(yes)} if {test} else {_all(no)})"]


def _all(tests: list[str]) -> str:
    return " and ".join(tests)


def _containers(pattern: str) -> tuple[str, ...]:
    parts = pattern.split(".")
    return tuple(".".join(parts[:k]) for k, part in enumerate(parts) if "*" in part)


def _level(e: str) -> int:
    return max((int(k) + 1 for k in re.findall(r"\bi(\d)\b", e)), default=0)


def _block(
    rules: Rules,
    containers: tuple[str, ...],
    conditions: tuple[str, ...],
    leaves: list[tuple[str, Leaf]],
    fields: _Fields,
) -> list[str]:
    """The lines for tensors that share their containers and conditions."""
    at: list[list[str]] = [[] for _ in range(len(containers) + 1)]
    level = 0
    for test in conditions:
        level = max(level, _level(test))
        at[level].append(_bracketed(fields.use(test)))
    lines: list[str] = []
    indent = ""
    if at[0]:
        lines.append(f"if {' and '.join(at[0])}:")
        indent = "    "
    needs = max((_level(" ".join(leaf.dims)) for _, leaf in leaves), default=0)
    ranges = []
    loops = 0
    for k, container in enumerate(containers):
        length = _length_text(rules.lengths[container])
        span = f"add.layers({fields.use(length)})"
        # Deeper levels that look at this index make it a loop
        deeper = max([needs, _level(length) if k else 0, *(_level(t) for t in _later(rules, containers, k, at))])
        if at[k + 1]:
            span = f"[i{k} for i{k} in {span} if {' and '.join(at[k + 1])}]"
        if deeper > k:
            lines.append(f"{indent}for i{k} in {span}:")
            indent += "    "
            ranges.append(f"(i{k},)")
            loops += 1
        else:
            ranges.append(span)
    shared = len(leaves) > 1
    names = []
    for k, span in enumerate(ranges):
        if (shared or " if " in span) and not span.startswith("("):
            name = "some" if k == 0 else f"some{k}"
            lines.append(f"{indent}{name} = {span}")
            names.append(name)
            if " if " in span:  # what the dims need may be absent where no layer is
                lines.append(f"{indent}if {name}:")
                indent += "    "
        else:
            names.append(span)
    for pattern, leaf in leaves:
        lines += _call(rules, pattern, leaf, names, fields, indent, containers)
    return lines


def _later(rules: Rules, containers: tuple[str, ...], k: int, at: list[list[str]]) -> list[str]:
    found = [_length_text(rules.lengths[c]) for c in containers[k + 1 :]]
    for tests in at[k + 2 :]:
        found += [t for t in tests if re.search(rf"\bi{k}\b", t)]
    return [e for e in found if re.search(rf"\bi{k}\b", e)]


def _length_text(tree: Any) -> str:
    if isinstance(tree, Node):
        return f"({_length_text(tree.yes)} if {tree.test} else {_length_text(tree.no)})"
    if tree is None:
        raise NotCovered("a container without a length")
    return str(tree.dims[0])


def _call(
    rules: Rules, pattern: str, leaf: Leaf, ranges: list[str], fields: _Fields, indent: str, containers: tuple[str, ...]
) -> list[str]:
    dims = [fields.use(e) for e in leaf.dims]
    shape = f"({', '.join(dims)}{',' if len(dims) == 1 else ''})"
    tail = "".join(f", {span}" for span in ranges)
    if leaf.kind == "part":
        config, role, without = leaf.to.split(":")
        inside = component(pattern + ".")
        more = f", {inside!r}" if inside in ("vision", "audio") else ", None" if tail else ""
        less = f", without={without!r}" if without else ""
        return [f"{indent}add.part({pattern!r}, {fields.use(config)}, {role!r}{more}{tail}{less})"]
    if leaf.kind == "tied":
        return [f"{indent}add.tied({pattern!r}, {component(pattern)!r}, {leaf.to!r}, {shape}{tail})"]
    if is_routed(pattern) and (number := _experts(rules, pattern, leaf, containers)) is not None:
        k, n = fields.use(_chosen(rules, pattern)), fields.use(number)
        more = ", buffer=True" if leaf.kind == "buffer" else ""
        return [f"{indent}add.routed({pattern!r}, {k}, {n}, {shape}{tail}{more})"]
    call = "add.buffer" if leaf.kind == "buffer" else "add"
    return [f"{indent}{call}({pattern!r}, {component(pattern)!r}, {shape}{tail})"]


def _chosen(rules: Rules, pattern: str) -> str:
    """How many experts a token sees: carried by the router beside them; ``None`` where no build showed it."""
    parts = pattern.split(".")
    for cut in range(len(parts) - 1, -1, -1):
        prefix = ".".join(parts[:cut])
        near = [e for path, e in rules.top_k.items() if path == prefix or path.startswith(prefix + ".") or not prefix]
        if near:
            return near[0]
    return "None"


def _experts(rules: Rules, pattern: str, leaf: Leaf, containers: tuple[str, ...]) -> str | None:
    """How many experts stand side by side in a tensor, or in the modules around it; ``None``: it is not theirs."""
    inner = [c for c in containers if c.rpartition(".")[2] in ("experts", "local_experts", "mlp")]
    if inner and inner[-1].rpartition(".")[2] != "mlp":
        return _length_text(rules.lengths[inner[-1]])
    if len(leaf.dims) < 2:
        return None
    rows = leaf.dims[0]
    if len(leaf.dims) > 2:
        return rows
    # [E, x], or [E * x, y]: as many as the router has rows
    routers = {
        one.dims[0]
        for name, tree in rules.tensors.items()
        if component(name) == "router" and name.endswith(".weight")
        for one in _leaves(tree)
        if len(one.dims) == 2
    }
    factors = _factors(ast.parse(rows, mode="eval").body)
    return next((e for e in factors if e in routers), rows)


def _factors(tree: ast.expr) -> list[str]:
    if isinstance(tree, ast.BinOp) and isinstance(tree.op, ast.Mult):
        return _factors(tree.left) + _factors(tree.right)
    return [ast.unparse(tree)]


def _stated(test: str, outcome: bool) -> str:
    """A test, or its contrary, as a person would write it."""
    tree = ast.parse(test, mode="eval").body
    if not outcome:
        if isinstance(tree, ast.Compare) and len(tree.ops) == 1 and type(tree.ops[0]) in _CONTRARY:
            tree.ops = [_CONTRARY[type(tree.ops[0])]()]
        else:
            return f"not {_bracketed(ast.unparse(tree))}"
    return _bracketed(ast.unparse(tree))


def _bracketed(text: str) -> str:
    """Brackets around what binds less than its neighbours might."""
    return f"({text})" if isinstance(ast.parse(text, mode="eval").body, (ast.BoolOp, ast.IfExp)) else text


_CONTRARY: dict[type, type] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE, ast.LtE: ast.Gt,
}  # fmt: skip


class _Fields(ast.NodeTransformer):
    """The config fields that a function reads, and the local names they get."""

    def __init__(self) -> None:
        self.used: dict[str, set[str]] = {}

    def use(self, e: str) -> str:
        tree = ast.parse(e, mode="eval")
        return ast.unparse(self.visit(tree))

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        path = ast.unparse(node)
        if not re.fullmatch(r"[\w.]+", path):
            self.generic_visit(node)
            return node
        parent, _, field = path.rpartition(".")
        return ast.Name(self._local(parent, field), ast.Load())

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if isinstance(node.func, ast.Attribute):  # a method of a list or word
            node.func.value = self.visit(node.func.value)
        elif isinstance(node.func, ast.Name) and node.func.id not in _HELPERS | _BUILTIN:
            raise NotCovered(f"calls {node.func.id}")
        node.args = [self.visit(arg) for arg in node.args]
        return node

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return node if re.fullmatch(r"i\d|bool", node.id) else ast.Name(self._local("", node.id), ast.Load())

    def _local(self, parent: str, field: str) -> str:
        if parent:
            head, _, tail = parent.rpartition(".")
            self._local(head, tail)
        self.used.setdefault(parent, set()).add(field)
        return _name(f"{parent}.{field}" if parent else field)

    def lines(self) -> list[str]:
        found = []
        for parent in sorted(self.used, key=lambda p: (p.count(".") + bool(p), p)):
            names = sorted(self.used[parent])
            where = _name(parent) if parent else "c"
            for start in range(0, len(names), 40):
                some = names[start : start + 40]
                left = ", ".join(_name(f"{parent}.{n}" if parent else n) for n in some) + (
                    "," if len(some) == 1 else ""
                )
                found += _wrapped(f"{left} = add.read(", [where, *map(repr, some)])
        return found


def _name(path: str) -> str:
    name = path.replace(".", "__")
    return name + "_" if name in _RESERVED or keyword.iskeyword(name) else name


def _wrapped(start: str, parts: list[str]) -> list[str]:
    line = start + ", ".join(parts) + ")"
    return [line]
