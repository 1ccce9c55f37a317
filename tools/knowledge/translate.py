# ruff: noqa: D102, D103, SIM102, SIM905, RUF012
"""Translate the Python of a transformers config class into the functions of one generated module.

``self.head_dim = self.hidden_size // self.num_attention_heads`` becomes
``put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')``:
``v`` holds the fields, ``c`` the object under construction, and the text is the origin that the assignment records.
Aliases, properties and class constants are resolved here, so translated code is plain dict access. Logging and
validation vanish. Whatever has no translation raises :class:`Untranslatable`, which the generator reports.
"""

from __future__ import annotations

import ast
import builtins
import copy
import dataclasses
import inspect
import math
import operator
import textwrap
import types
from collections.abc import Callable
from typing import Any

from transformers import PreTrainedConfig

LONGEST_FORMULA = 60
ENGINE = "llmcfg.resolve.complete"
# Hooks of the base class that only validate, and what they are called on
VALIDATION = ("validate_", "_validate_")
BUILTINS = frozenset(
    "set list dict tuple sorted enumerate zip reversed len max min sum int float bool str isinstance any all next "
    "range abs round".split()
)
BACKBONE_FIELDS = {"_out_features": "out_features", "_out_indices": "out_indices"}


class Untranslatable(Exception):
    """Code that needs a hand-written rule in patches.py."""


def literal(value: Any) -> str:
    """Source text of a constant; raises ValueError where it is none."""
    if isinstance(value, float) and (math.isinf(value) or math.isnan(value)):
        return f'float("{value}")'
    if value is None or type(value) in (bool, int, float, str):
        return repr(value)
    if type(value) is list:
        return "[" + ", ".join(map(literal, value)) + "]"
    if type(value) is tuple:
        return "(" + ", ".join(map(literal, value)) + ("," if len(value) == 1 else "") + ")"
    if type(value) in (set, frozenset):
        return "{" + ", ".join(sorted(map(literal, value))) + "}" if value else "set()"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    raise ValueError(f"no literal: {value!r:.80}")


def function_tree(function: Callable[..., Any]) -> ast.FunctionDef:
    tree = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    assert isinstance(tree, ast.FunctionDef)
    return tree


def is_self(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


def is_logging(node: ast.Call) -> bool:
    root = node.func.value if isinstance(node.func, ast.Attribute) else None
    return isinstance(root, ast.Name) and root.id in ("logger", "warnings")


def is_super(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"


def name(identifier: str) -> ast.Name:
    return ast.Name(identifier, ast.Load())


def call(function: str, *args: ast.expr | None) -> ast.Call:
    return ast.Call(name(function), [arg for arg in args if arg is not None], [])


def subscript(value: ast.expr, key: str) -> ast.Subscript:
    return ast.Subscript(value, ast.Constant(key), ast.Load())


def unpacked(target: ast.expr, value: ast.expr) -> tuple[list[ast.expr], list[ast.expr]]:
    """``a, b = x, y`` as two assignments."""
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        return target.elts, value.elts
    return [target], [value]


class Module:
    """The functions of one config class, collected while they are translated."""

    def __init__(self, cls: type, type_of: Callable[[type], str]) -> None:
        self.cls = cls
        self.type_of = type_of
        # an alias of itself says nothing
        self.attribute_map = {alias: target for alias, target in cls.attribute_map.items() if alias != target}
        self.fields = {field.name for field in dataclasses.fields(cls)}
        self.functions: dict[str, str] = {}
        self.imports: set[str] = set()
        self.modules: set[str] = set()

    def property_of(self, attribute: str) -> property | None:
        found = inspect.getattr_static(self.cls, attribute, None)
        return found if isinstance(found, property) and attribute not in BASE_PROPERTIES else None

    def method(self, attribute: str, after: type | None = None) -> tuple[type, Callable[..., Any]]:
        """The class that defines a method, and the method; ``after``: as ``super()`` in that class finds it."""
        classes = self.cls.__mro__
        for one in classes[classes.index(after) + 1 if after else 0 :]:
            if attribute in one.__dict__:
                return one, one.__dict__[attribute]
        raise Untranslatable(f"no method {attribute}")

    def use(self, engine_function: str) -> str:
        self.imports.add(engine_function)
        return engine_function

    def add(self, as_name: str, function: Callable[..., Any], owner: type, kind: str) -> str:
        """Translate a function once, under a name in the generated module."""
        if as_name not in self.functions:
            self.functions[as_name] = ""  # in progress: recursion ends here
            text = Translator(self, function, owner, kind).source(as_name)
            del self.functions[as_name]
            self.functions[as_name] = text
        return as_name

    def post_init(self, after: type | None = None) -> str:
        """The name of the translated ``__post_init__`` (``after``: of the parent's)."""
        owner, function = self.method("__post_init__", after)
        if owner is PreTrainedConfig:
            return self.use("base")
        return self.add("post_init" if after is None else f"post_init_{owner.__name__}", function, owner, "post_init")

    def convert_rope(self, after: type | None = None) -> str:
        owner, function = self.method("convert_rope_params_to_dict", after)
        if owner.__name__ == "RotaryEmbeddingConfigMixin":
            self.imports.add("convert_rope as base_convert_rope")
            return "base_convert_rope"
        return self.add(
            "convert_rope" if after is None else f"convert_rope_{owner.__name__}", function, owner, "convert_rope"
        )

    def property_function(self, attribute: str) -> str:
        found = self.property_of(attribute)
        assert found is not None and found.fget is not None
        owner = next(one for one in self.cls.__mro__ if attribute in one.__dict__)
        return self.add(f"get_{attribute}", found.fget, owner, "value")

    def setter_function(self, attribute: str) -> str:
        found = self.property_of(attribute)
        assert found is not None and found.fset is not None
        owner = next(one for one in self.cls.__mro__ if attribute in one.__dict__)
        return self.add(f"set_{attribute}", found.fset, owner, "setter")


BASE_PROPERTIES = {key for key, value in vars(PreTrainedConfig).items() if isinstance(value, property)} | {
    "is_heterogeneous",
    "per_layer_config",
    "per_layer_attributes",
    "allow_global_per_layer_attribute_access",
    "serialize_explicit_per_layer_config",
    "out_features",
    "out_indices",
}


class Formula(ast.NodeTransformer):
    """The right-hand side as a reader would write it: fields without ``self``, legacy keys by their name."""

    def __init__(self, locals_: dict[str, ast.expr], filled: dict[str, list[ast.stmt]]) -> None:
        self.locals = locals_
        self.filled = filled
        self.opaque = False  # the text would mislead: name what is read instead
        self.bound: set[str] = set()
        self.reads: list[str] = []
        self.legacy: list[str] = []
        self.depth = 0

    def read(self, field: str) -> ast.Name:
        field = field.lstrip("_")
        if field not in self.reads:
            self.reads.append(field)
        return name(field)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        parts: list[str] = []
        chain: ast.expr = node
        while isinstance(chain, ast.Attribute):
            parts.append(chain.attr)
            chain = chain.value
        if is_self(chain) and parts[-1] not in ("sub_configs_defaults", "default_theta"):
            return self.read(".".join(reversed(parts)))
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        f = node.func
        if isinstance(f, ast.Attribute) and isinstance(f.value, ast.Name) and f.value.id == "kwargs" and node.args:
            key = node.args[0]
            if isinstance(key, ast.Constant) and f.attr in ("pop", "get"):
                self.legacy.append(key.value)
                return self.read(key.value)
        if isinstance(f, ast.Name) and f.id == "getattr" and len(node.args) > 1:
            if is_self(node.args[0]) and isinstance(node.args[1], ast.Constant):
                return self.read(node.args[1].value)
        if isinstance(f, ast.Name) and f.id == "bool" and len(node.args) == 1:
            return self.visit(node.args[0])
        helper = isinstance(f, ast.Name) and not hasattr(builtins, f.id)
        if (
            helper
            or (isinstance(f, ast.Attribute) and is_self(f.value))
            or ast.unparse(node).startswith("getattr(self")
        ):
            self.opaque = True
            for part in [*node.args, *node.keywords]:
                self.visit(part)
            return node
        return self.generic_visit(node)

    def comprehension(self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> ast.AST:
        before = self.bound
        self.bound = before | {n.id for g in node.generators for n in ast.walk(g.target) if isinstance(n, ast.Name)}
        node = self.generic_visit(node)  # type: ignore[assignment]
        self.bound = before
        return node

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = comprehension

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == "kwargs" and isinstance(node.slice, ast.Constant):
            self.legacy.append(node.slice.value)
            return self.read(node.slice.value)
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in self.bound:
            return node
        if node.id in self.filled and self.depth == 0:
            self.opaque = True
            self.depth += 1
            for statement in self.filled[node.id]:
                self.visit(copy.deepcopy(statement))
            self.depth -= 1
        if node.id in self.locals and self.depth < 4:
            self.depth += 1
            inner = self.visit(copy.deepcopy(self.locals[node.id]))
            self.depth -= 1
            return inner
        return node

    @staticmethod
    def own_branch(node: ast.expr, target: str) -> ast.expr:
        """``self.x if self.x is not None else other`` and ``self.x or other`` assign ``other`` where they change x."""

        def is_own(part: ast.expr) -> bool:
            return isinstance(part, ast.Attribute) and is_self(part.value) and part.attr == target

        if isinstance(node, ast.IfExp):
            tested = any(isinstance(n, ast.expr) and is_own(n) for n in ast.walk(node.test))
            if tested or " in kwargs" in ast.unparse(node.test):
                return node.orelse if is_own(node.body) else node.body if is_own(node.orelse) else node
        if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or) and is_own(node.values[0]):
            return node.values[1] if len(node.values) == 2 else node
        return node


class Renamed(ast.NodeTransformer):
    """Local names that would hide what translated code uses."""

    HIDING = {
        "c",
        "v",
        "put",
        "sub",
        "base",
        "odd",
        "has",
        "span",
        "extend",
        "times",
        "power",
        "changed",
        "backbone",
        "remapped",
    }

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(node.id + "_", node.ctx) if node.id in self.HIDING else node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        return ast.arg(node.arg + "_") if node.arg in self.HIDING else node


class Translator(ast.NodeTransformer):
    """One function of a config class."""

    def __init__(self, module: Module, function: Callable[..., Any], owner: type, kind: str) -> None:
        self.module, self.owner, self.kind = module, owner, kind
        if isinstance(function, (staticmethod, classmethod)):
            function = function.__func__
        self.tree = Renamed().visit(function_tree(function))
        self.globals = function.__globals__
        self.local_names = {
            n.id for n in ast.walk(self.tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
        }
        self.local_names |= {arg.arg for arg in ast.walk(self.tree) if isinstance(arg, ast.arg)}
        self.locals: dict[str, ast.expr] = {}
        self.single: set[str] = set()
        self.unused: set[str] = set()
        self.filled: dict[str, list[ast.stmt]] = {}
        self.risky = False
        self.written: list[str] = []

    # -- whole functions -----------------------------------------------------------------------------------------------

    def source(self, as_name: str) -> str:
        self.find_locals()
        parameters = [arg.arg for arg in self.tree.args.args if arg.arg != "self"]
        head: list[ast.stmt] = []
        if self.kind in ("post_init", "convert_rope"):
            given = dict(zip(parameters[::-1], self.tree.args.defaults[::-1], strict=False))
            for arg in parameters:  # named parameters: keys that the function takes from the file
                head.append(ast.parse(f"{arg} = kwargs.pop({arg!r}, None)").body[0])
                head[-1].value.args[1] = given[arg]  # type: ignore[attr-defined]
            signature = "c, v, kwargs"
        elif self.kind == "value":
            signature = "c, v"
        elif self.kind == "setter":
            signature = "c, v, " + ", ".join(parameters)
        else:
            signature = ", ".join(parameters)
        body = self.block(self.tree.body, top=self.kind == "post_init")
        body = head + body or [ast.Pass()]
        tree = ast.FunctionDef(as_name, ast.parse(f"def f({signature}): pass").body[0].args, body, [])  # type: ignore[attr-defined]
        return ast.unparse(ast.fix_missing_locations(tree))

    def find_locals(self) -> None:
        """What locals stand for, so that formulas can say it: their expressions, and the loops that fill them."""
        loops = [node for node in ast.walk(self.tree) if isinstance(node, ast.For)]
        loop_names = {n.id for loop in loops for n in ast.walk(loop.target) if isinstance(n, ast.Name)}
        seen: dict[str, int] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                seen[node.id] = seen.get(node.id, 0) + 1
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Assign) and len(node.targets) == 1:
                target, value = node.targets[0], node.value
            elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
                target, value = node.target, node.value
            else:
                continue
            for one, its in zip(*unpacked(target, value), strict=True):
                if isinstance(one, ast.Name) and one.id not in loop_names:
                    self.locals.setdefault(one.id, its)
        self.single = {key for key in self.locals if seen[key] == 1}
        for node in [*loops, *ast.walk(self.tree)]:
            holder = None
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript):
                holder = node.targets[0].value
            elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
                f = node.value.func
                if isinstance(f, ast.Attribute) and f.attr in ("append", "extend", "update", "setdefault"):
                    holder = f.value
            if isinstance(holder, ast.Name) and holder.id in self.local_names and holder.id != "kwargs":
                around = [loop for loop in loops if any(n is node for n in ast.walk(loop))]
                self.filled.setdefault(holder.id, []).append(around[0] if around else node)
        quiet = [node for node in ast.walk(self.tree) if isinstance(node, ast.Call) and is_logging(node)]
        logged = {id(n) for node in quiet for n in ast.walk(node)}
        loads = {n.id for n in ast.walk(self.tree)
                 if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load) and id(n) not in logged}  # fmt: skip
        self.unused = {key for key in seen if key not in loads}

    def block(self, statements: list[ast.stmt], top: bool = False) -> list[ast.stmt]:
        done: list[ast.stmt] = []
        for statement in statements:
            self.risky, self.written = False, []
            translated = self.statement(statement)
            if top and self.risky and not isinstance(statement, ast.Return) and translated:
                names = ", ".join(dict.fromkeys(self.written))
                handler = ast.ExceptHandler(name("Exception"), "e", [ast.Expr(call(self.module.use("odd"), name("c"),
                                            ast.Constant(names), name("e")))])  # fmt: skip
                translated = [ast.Try(translated, [handler], [], [])]
            done += translated
        return done

    # -- statements ----------------------------------------------------------------------------------------------------

    def statement(self, node: ast.stmt) -> list[ast.stmt]:
        if isinstance(node, ast.Expr):
            return self.expression_statement(node)
        if isinstance(node, ast.Assign):
            return self.assign(node.targets, node.value)
        if isinstance(node, ast.AnnAssign):
            return self.assign([node.target], node.value) if node.value is not None else []
        if isinstance(node, ast.Raise):
            return [] if self.kind in ("post_init", "convert_rope") else [ast.parse("raise ValueError").body[0]]
        if isinstance(node, ast.If):
            test = self.visit(node.test)
            body, orelse = self.inner(node.body), self.inner(node.orelse)
            if not body and not orelse:
                effect = any(isinstance(n, (ast.NamedExpr, ast.Call)) for n in ast.walk(node.test))
                return [ast.Expr(test)] if effect and "pop(" in ast.unparse(node.test) else []
            return [ast.If(test, body or [ast.Pass()], orelse)]
        if isinstance(node, ast.For):
            self.risky = True
            target, source = self.visit(node.target), self.visit(node.iter)
            body = self.inner(node.body)
            changes = [n for n in body if isinstance(n, ast.Expr) and ast.unparse(n).startswith("changed(")]
            body = [n for n in body if n not in changes]
            unique = list({ast.unparse(n): n for n in changes}.values())
            return [ast.For(target, source, body, []), *unique] if body else []
        if isinstance(node, ast.Return):
            return self.returned(node)
        if isinstance(node, ast.Delete):
            self.risky = True
            return [ast.Delete([self.visit(target) for target in node.targets])]
        if isinstance(node, (ast.ImportFrom, ast.Import)):
            self.local_import(node)
            return []
        if isinstance(node, ast.Pass):
            return []
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            self.risky = True
            return [ast.AugAssign(node.target, node.op, self.visit(node.value))]
        raise Untranslatable(f"statement {type(node).__name__}")

    def inner(self, statements: list[ast.stmt]) -> list[ast.stmt]:
        return [one for statement in statements for one in self.statement(statement)]

    def local_import(self, node: ast.ImportFrom | ast.Import) -> None:
        import importlib

        if isinstance(node, ast.ImportFrom):
            package = self.globals["__package__"].rsplit(".", node.level - 1)[0] if node.level > 1 else None
            found = importlib.import_module("." * bool(package) + (node.module or ""), package)
            for alias in node.names:
                self.globals = {**self.globals, alias.asname or alias.name: getattr(found, alias.name)}
                self.local_names.discard(alias.asname or alias.name)

    def returned(self, node: ast.Return) -> list[ast.stmt]:
        value = node.value
        if self.kind == "post_init":
            return self.expression_statement(ast.Expr(value)) if value is not None else []
        return [ast.Return(self.visit(value) if value is not None else None)]

    def expression_statement(self, node: ast.Expr) -> list[ast.stmt]:
        value = node.value
        if isinstance(value, ast.Constant):
            return []
        if isinstance(value, ast.Call):
            f = value.func
            if isinstance(f, ast.Attribute):
                root = f.value
                if is_logging(value):
                    return []
                if (is_self(root) or is_super(root)) and f.attr.startswith(VALIDATION):
                    return []
                if f.attr == "__post_init__":
                    return [ast.Expr(self.parent_post_init(value))]
                if f.attr in ("append", "extend", "update", "setdefault", "pop", "insert", "difference_update"):
                    field = self.self_field(root)
                    translated: list[ast.stmt] = [ast.Expr(self.visit(value))]
                    if f.attr == "extend":
                        arguments = [self.visit(root), self.visit(value.args[0])]
                        translated = [ast.Expr(call(self.module.use("extend"), *arguments))]
                    self.risky = True
                    if field and field != "rope_parameters" and field not in self.module.cls.sub_configs_defaults:
                        self.written.append(field)
                        translated.append(self.changed(field, value.args))
                    return translated
            if isinstance(f, ast.Name) and f.id == "setattr":
                self.risky = True
                text, legacy = self.formula(value.args[2], "")
                parts = [self.config(value.args[0]), self.visit(value.args[1]), self.visit(value.args[2])]
                return [ast.Expr(call(self.module.use("put_attr"), *parts, ast.Constant(text), legacy))]
        return [ast.Expr(self.visit(value))]

    def parent_post_init(self, node: ast.Call) -> ast.Call:
        assert isinstance(node.func, ast.Attribute)
        explicit = not is_super(node.func.value)
        function = self.module.use("base") if explicit else self.module.post_init(self.owner)
        kwargs: ast.expr = name("kwargs")
        later = False  # is kwargs read after this call? then it gets its own copy
        seen = False
        for one in ast.walk(self.tree):
            if one is node:
                seen = True
        for statement in self.tree.body:
            if any(n is node for n in ast.walk(statement)):
                seen, later = True, False
            elif seen and any(isinstance(n, ast.Name) and n.id == "kwargs" for n in ast.walk(statement)):
                later = True
        if later:
            kwargs = call("dict", kwargs)
        return call(function, name("c"), name("v"), kwargs)

    def self_field(self, node: ast.expr) -> str | None:
        """The field that ``self.field[...]`` or ``self.field`` reaches into."""
        while isinstance(node, ast.Subscript):
            node = node.value
        if isinstance(node, ast.Attribute) and is_self(node.value):
            return self.resolved(node.attr)
        return None

    def changed(self, field: str, parts: list[ast.expr]) -> ast.Expr:
        reads: list[str] = []
        for part in parts:
            formula = Formula(self.locals, self.filled)
            formula.visit(copy.deepcopy(part))
            reads += [read for read in formula.reads if read not in reads]
        return ast.Expr(call(self.module.use("changed"), name("c"), ast.Constant(field),
                             ast.Constant(", ".join(reads) or field)))  # fmt: skip

    def assign(self, targets: list[ast.expr], value: ast.expr) -> list[ast.stmt]:
        if len(targets) > 1:
            return [one for target in targets for one in self.assign([target], value)]
        target = targets[0]
        # config, kwargs = helper(...): our helpers change kwargs in place
        if isinstance(target, ast.Tuple) and isinstance(target.elts[-1], ast.Name) and target.elts[-1].id == "kwargs":
            return self.assign([target.elts[0]], value)
        if isinstance(target, ast.Tuple) and any(isinstance(n, ast.Attribute) for n in target.elts):
            raise Untranslatable("tuple assignment to fields")
        if isinstance(target, ast.Attribute):
            return self.assign_attribute(target, value)
        if isinstance(target, ast.Subscript):
            self.risky = True
            field = self.self_field(target)
            if field == "__dict__":  # past the property of that name
                text, legacy = self.formula(value, "")
                return [ast.Expr(call(self.module.use("put"), name("c"), name("v"), self.visit(target.slice),
                                      self.visit(value), ast.Constant(text), legacy))]  # fmt: skip
            done: list[ast.stmt] = [ast.Assign([self.visit(target)], self.visit(value), lineno=0)]
            if field and field != "rope_parameters" and field not in self.module.cls.sub_configs_defaults:
                self.written.append(field)
                done.append(self.changed(field, [value]))
            return done
        if isinstance(target, ast.Name) and target.id != "_":
            if self.is_class(value) or (target.id in self.unused and "kwargs" not in ast.unparse(value)):
                return []
            if not any(isinstance(n, ast.Name) and n.id == target.id for n in ast.walk(value)):
                self.locals[target.id] = value  # the nearest definition
        if isinstance(target, ast.Name) and target.id == "_":
            return [ast.Expr(self.visit(value))]
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
            if value.func.attr == "convert_rope_params_to_dict" and is_super(value.func.value):
                return [ast.Assign([target], self.visit(value), lineno=0)]
        return [ast.Assign([self.visit(target)], self.visit(value), lineno=0)]

    def assign_attribute(self, target: ast.Attribute, value: ast.expr) -> list[ast.stmt]:
        attribute = self.resolved(target.attr) if is_self(target.value) else target.attr
        if attribute == "num_labels" and is_self(target.value):
            return [ast.Expr(call(self.module.use("set_num_labels"), name("v"), self.visit(value)))]
        if attribute in ("_attn_implementation", "num_labels"):
            return []
        if isinstance(value, ast.Call) and ast.unparse(value) == f"remap_legacy_layer_types({ast.unparse(target)})":
            self.risky = True
            field = ast.Subscript(name("v"), ast.Constant(attribute), ast.Store())
            self.written.append(attribute)
            return [ast.Assign([field], self.visit(value), lineno=0)]  # new names for what the file says
        text, legacy = self.formula(value, target.attr)
        if not is_self(target.value):
            self.risky = True
            self.written.append(ast.unparse(target).removeprefix("self."))
            return [ast.Expr(call(self.module.use("put_attr"), self.config(target.value), ast.Constant(target.attr),
                                  self.visit(value), ast.Constant(text), legacy))]  # fmt: skip
        self.written.append(attribute)
        self.key = attribute
        found = self.module.property_of(attribute)
        if found is not None:
            if found.fset is None:
                raise Untranslatable(f"assigns property {attribute}")
            return [ast.Expr(call(self.module.setter_function(attribute), name("c"), name("v"), self.visit(value)))]
        translated = self.visit(value)
        self.key = ""
        parts: list[ast.expr | None] = [name("c"), name("v"), ast.Constant(attribute), translated]
        if text or legacy is not None:
            parts += [ast.Constant(text), legacy]
        return [ast.Expr(call(self.module.use("put"), *parts))]

    key = ""

    def formula(self, value: ast.expr, target: str) -> tuple[str, ast.expr | None]:
        """The origin's text and the legacy keys that an assigned expression reads."""
        maker = Formula(self.locals, self.filled)
        chosen = copy.deepcopy(maker.own_branch(value, target))
        is_default = isinstance(chosen, ast.Call) and ast.unparse(chosen.func).startswith("kwargs.")
        text = ast.unparse(maker.visit(chosen))
        if is_default:  # kwargs.pop("legacy", self.own): the key alone
            text = maker.reads[0] if maker.reads else ""
        reads = [read for read in maker.reads if read != target or read in maker.legacy] or maker.reads
        if not reads or (text == target and not maker.legacy):
            return "", None
        if len(text) > LONGEST_FORMULA or "\n" in text or maker.opaque:
            text = ", ".join(reads)
        keys = list(dict.fromkeys(maker.legacy))
        legacy = ast.Tuple([ast.Constant(key) for key in keys], ast.Load()) if keys else None
        return text, legacy

    # -- expressions ---------------------------------------------------------------------------------------------------

    def resolved(self, attribute: str) -> str:
        attribute = self.module.attribute_map.get(attribute, attribute)
        return BACKBONE_FIELDS.get(attribute, attribute)

    def config(self, node: ast.expr) -> ast.expr:
        return name("c") if is_self(node) else self.visit(node)

    def static(self, node: ast.expr) -> Any:
        """The value of an expression that the class alone decides; raises LookupError where there is none."""
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.Name):
            if node.id in self.single:
                return self.static(self.locals[node.id])
            if node.id in self.local_names or node.id not in self.globals:
                raise LookupError(node.id)
            return self.globals[node.id]
        if isinstance(node, ast.Attribute):
            if is_self(node.value):
                attribute = self.resolved(node.attr)
                if attribute == "sub_configs":
                    return dict(self.module.cls.sub_configs_defaults)
                if attribute in self.module.fields or attribute in ("__class__", "__dict__"):
                    raise LookupError(attribute)
                found = inspect.getattr_static(self.module.cls, attribute)
                if isinstance(found, (property, types.FunctionType, staticmethod, classmethod)):
                    raise LookupError(attribute)
                return found
            value = self.static(node.value)
            if isinstance(value, types.ModuleType) or node.attr == "__dataclass_fields__":
                raise LookupError(node.attr)
            return getattr(value, node.attr)
        if isinstance(node, ast.Subscript):
            return self.static(node.value)[self.static(node.slice)]
        if isinstance(node, ast.Call) and not node.keywords:
            if isinstance(node.func, ast.Attribute) and node.func.attr in ("keys", "items") and not node.args:
                return list(getattr(self.static(node.func.value), node.func.attr)())
            if isinstance(node.func, ast.Name) and node.func.id == "len":
                return len(self.static(node.args[0]))
        raise LookupError(type(node).__name__)

    def is_class(self, node: ast.expr) -> bool:
        try:
            return isinstance(self.static(node), type)
        except (LookupError, AttributeError, TypeError):
            return False

    def constant(self, node: ast.expr) -> ast.expr | None:
        try:
            value = self.static(node)
            if (
                isinstance(value, dict)
                and value
                and not all(isinstance(v, (str, int, float, dict, list, tuple, type(None))) for v in value.values())
            ):
                value = list(value)  # a mapping of configs: its keys
            return ast.parse(literal(value), mode="eval").body
        except (LookupError, AttributeError, ValueError, TypeError):
            return None

    def visit(self, node: ast.AST) -> Any:
        if isinstance(node, (ast.Attribute, ast.Subscript, ast.Call)) and isinstance(
            getattr(node, "ctx", ast.Load()), ast.Load
        ):
            if (found := self.constant(node)) is not None:
                return found
        return super().visit(node)

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in self.local_names or node.id == "self":
            return name("c") if node.id == "self" else node
        if hasattr(builtins, node.id):
            return name(self.module.use("span")) if node.id == "range" else node
        if node.id in self.globals:
            found = self.globals[node.id]
            if found in (math, operator) or getattr(found, "__name__", "") == "functools":
                self.module.modules.add(found.__name__)
                return node
            if found is PreTrainedConfig:
                return name(self.module.use("Completed"))
            if node.id == "Sequence":
                return ast.parse("(list, tuple, str)", mode="eval").body
            if (constant := self.constant(node)) is not None:
                return constant
        raise Untranslatable(f"name {node.id}")

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if node.attr == "__dataclass_fields__":
            return call(self.module.use("fields_of"), ast.Constant(self.module.type_of(self.static(node.value))))
        if not is_self(node.value):
            value = self.visit(node.value)
            if isinstance(value, ast.Name) and value.id in self.module.modules:
                return ast.Attribute(value, node.attr, node.ctx)
            self.risky = True
            return ast.Subscript(value, ast.Constant(node.attr), node.ctx)
        attribute = self.resolved(node.attr)
        if attribute == "__dict__":
            return name("v")
        if attribute == "num_labels":
            return call(self.module.use("num_labels"), name("v"))
        if self.module.property_of(attribute) is not None:
            self.risky = True
            return call(self.module.property_function(attribute), name("c"), name("v"))
        if attribute not in self.module.fields:
            self.risky = True
        return ast.Subscript(name("v"), ast.Constant(attribute), node.ctx)

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        left, right = self.visit(node.left), self.visit(node.right)
        if not (isinstance(left, ast.Constant) and isinstance(right, ast.Constant)):
            self.risky = True
        lists = any(isinstance(n, (ast.List, ast.ListComp)) for part in (left, right) for n in ast.walk(part))
        constant = isinstance(left, ast.Constant) or isinstance(right, ast.Constant)
        if isinstance(node.op, ast.Mult) and (not constant or (lists and not isinstance(right, ast.Constant))):
            return call(self.module.use("times"), left, right)
        if isinstance(node.op, ast.Pow) and not isinstance(right, ast.Constant):
            return call(self.module.use("power"), left, right)
        return ast.BinOp(left, node.op, right)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        return ast.UnaryOp(node.op, self.visit(node.operand))

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        self.risky = True
        return ast.Subscript(self.visit(node.value), self.visit(node.slice), node.ctx)

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        if any(not isinstance(op, (ast.Is, ast.IsNot, ast.Eq, ast.NotEq)) for op in node.ops):
            self.risky = True
        if isinstance(node.comparators[0], ast.Name) and node.comparators[0].id == "MODEL_FOR_CAUSAL_LM_MAPPING_NAMES":
            return call(self.module.use("is_causal"), self.visit(node.left))
        return ast.Compare(self.visit(node.left), node.ops, [self.visit(one) for one in node.comparators])

    def visit_Call(self, node: ast.Call) -> ast.expr:
        f = node.func
        if isinstance(f, ast.Name):
            return self.call_name(node, f.id)
        if isinstance(f, ast.Attribute):
            return self.call_attribute(node, f)
        if isinstance(f, ast.Subscript) and isinstance(f.value, ast.Name) and f.value.id == "CONFIG_MAPPING":
            return self.sub_config(self.visit(f.slice), node)
        raise Untranslatable(f"call of {ast.unparse(f)}")

    def call_name(self, node: ast.Call, function: str) -> ast.expr:
        m = self.module
        if function in ("getattr", "hasattr"):
            target, attribute = node.args[0], node.args[1]
            self.risky = self.risky or not (is_self(target) and isinstance(attribute, ast.Constant))
            default = self.visit(node.args[2]) if len(node.args) > 2 else None
            if default is not None and ast.unparse(target) == "type(self)":  # a field's class attribute: its default
                return ast.parse(f"c.kind.values.get({ast.unparse(self.visit(attribute))})", mode="eval").body
            if is_self(target) and isinstance(attribute, ast.Constant):
                key = self.resolved(attribute.value)
                known = m.property_of(key) is not None or (
                    key not in m.fields and inspect.getattr_static(m.cls, key, None) is not None
                )
                if not known and function == "hasattr":
                    return ast.Compare(ast.Constant(key), [ast.In()], [name("v")])
                if not known and default is not None:
                    return ast.Call(ast.Attribute(name("v"), "get", ast.Load()), [ast.Constant(key), default], [])
            if function == "hasattr":
                return call(m.use("has"), self.config(target), self.visit(attribute))
            if default is None:
                return ast.Subscript(self.config(target), self.visit(attribute), ast.Load())
            return call(m.use("get_attr"), self.config(target), self.visit(attribute), default)
        if function in BUILTINS:
            if function not in ("isinstance", "bool"):
                self.risky = True
            return ast.Call(self.visit(node.func), [self.visit(arg) for arg in node.args],
                            [ast.keyword(k.arg, self.visit(k.value)) for k in node.keywords])  # fmt: skip
        found = self.globals.get(function)
        if function == "consolidate_backbone_kwargs_to_config":
            given = {k.arg: k.value for k in node.keywords if k.arg}
            return call(m.use("backbone"), name("c"), *[
                self.visit(given[key]) if key in given else ast.Constant(None)
                for key in ("backbone_config",)
            ], name("kwargs"), self.visit(given["default_config_type"]) if "default_config_type" in given else None,
                self.visit(given["default_config_kwargs"]) if "default_config_kwargs" in given else None)  # fmt: skip
        if function == "remap_legacy_layer_types":
            self.risky = True
            return call(m.use("remapped"), self.visit(node.args[0]))
        if isinstance(found, type) and issubclass(found, PreTrainedConfig):
            return self.sub_config(ast.Constant(m.type_of(found)), node)
        if isinstance(found, types.FunctionType):
            if not node.args and not node.keywords:
                return ast.parse(literal(found()), mode="eval").body
            self.risky = True
            return ast.Call(name(m.add(function, found, self.owner, "function")), [self.visit(a) for a in node.args],
                            [ast.keyword(k.arg, self.visit(k.value)) for k in node.keywords])  # fmt: skip
        raise Untranslatable(f"call of {function}")

    def sub_config(self, model_type: ast.expr, node: ast.Call) -> ast.expr:
        """``SomeConfig(**given)``: a sub-config."""
        self.risky = True
        key = ast.Constant(self.key)
        parts = [(k.arg, self.visit(k.value)) for k in node.keywords]
        if not parts:
            given: ast.expr = ast.Constant(None)
        elif len(parts) == 1 and parts[0][0] is None:
            given = parts[0][1]
        else:
            given = ast.Dict([None if k is None else ast.Constant(k) for k, _ in parts], [value for _, value in parts])
        return call(self.module.use("sub"), name("c"), key, model_type, given)

    def call_attribute(self, node: ast.Call, f: ast.Attribute) -> ast.expr:
        m, root, method = self.module, f.value, f.attr
        args = [self.visit(arg) for arg in node.args] if not is_super(root) else []
        if is_super(root):
            if method == "convert_rope_params_to_dict":
                self.risky = True
                return call(m.convert_rope(self.owner), name("c"), name("v"), name("kwargs"))
            raise Untranslatable(f"super().{method}")
        if method == "to_dict":
            return call(m.use("as_dict"), self.config(root))
        if method == "get_text_config":
            self.risky = True
            return ast.Call(ast.Attribute(self.config(root), "text", ast.Load()), [], [])
        if is_self(root):
            self.risky = True
            if method == "standardize_rope_params":
                return call(m.use("standardize_rope"), name("c"), name("v"))
            if method == "nested_rope_parameter_keys":
                return call(m.use("nested_rope_keys"), name("c"), *args)
            if method == "set_output_features_output_indices":
                given = {k.arg: self.visit(k.value) for k in node.keywords}
                return call(
                    m.use("backbone_outputs"), name("c"), name("v"), given["out_features"], given["out_indices"]
                )
            owner, found = m.method(method)
            if isinstance(found, staticmethod):
                return call(m.add("_" + method.lstrip("_"), found, owner, "function"), *args)
            if isinstance(found, classmethod) and not args:
                value = getattr(m.cls, method)()
                return ast.parse(literal(value), mode="eval").body
            raise Untranslatable(f"self.{method}()")
        if isinstance(root, ast.Name) and root.id == "np" and method == "prod":
            m.modules.add("math")
            self.risky = True
            return ast.Call(ast.Attribute(name("math"), "prod", ast.Load()), args, [])
        text = ast.unparse(node)
        if text.startswith("self.sub_configs_defaults[") and method == "create_subconfig":
            spec = self.static(root)
            return call(m.use("backbone"), name("c"), args[1], name("kwargs"), ast.Constant(spec.model_type),
                        ast.parse(literal(spec.init_kwargs), mode="eval").body)  # fmt: skip
        if text.startswith("inspect.signature(") and method == "keys":
            inner = root.value.args[0].value  # type: ignore[attr-defined]  # inspect.signature(CLS.__init__).parameters
            return call(m.use("fields_of"), ast.Constant(m.type_of(self.static(inner))))
        if not (
            isinstance(root, ast.Name)
            and root.id == "kwargs"
            and method in ("pop", "get", "setdefault")
            and len(args) > 1
        ):
            self.risky = True
        receiver = self.visit(root)
        if isinstance(receiver, ast.Name) and receiver.id in m.modules:
            return ast.Call(ast.Attribute(receiver, method, ast.Load()), args, [])
        return ast.Call(ast.Attribute(receiver, method, ast.Load()), args,
                        [ast.keyword(k.arg, self.visit(k.value)) for k in node.keywords])  # fmt: skip

    def generic_visit(self, node: ast.AST) -> Any:
        if isinstance(node, ast.Lambda):
            raise Untranslatable("lambda")
        if isinstance(node, (ast.JoinedStr, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            self.risky = True
        return super().generic_visit(node)
