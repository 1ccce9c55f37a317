"""Records → JSON Schema (2020-12): types from their annotations, meanings from their docstrings."""

from __future__ import annotations

import inspect
import re
import types
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

__all__ = ["Definitions", "Schema", "array", "described", "meanings", "nullable", "obj", "plain"]

Schema = dict[str, Any]

_NAMES = {int: "integer", float: "number", str: "string", bool: "boolean", type(None): "null"}
_ROLE = re.compile(r":[a-z]+:`~?([^`]+)`")
_IVAR = re.compile(r"^:(?:ivar|param) (\w+):(.*?)(?=^:|\Z)", re.DOTALL | re.MULTILINE)


def plain(text: str) -> str:
    """Return a docstring's text as Markdown in one line, about JSON instead of Python."""
    return re.sub(r"\s+", " ", _ROLE.sub(r"`\1`", text).replace("``", "`").replace("`None`", "null")).strip()


def meanings(kind: type) -> dict[str, str]:
    """Return what a record's docstring says of each of its fields."""
    return {name: plain(text) for name, text in _IVAR.findall(inspect.getdoc(kind) or "")}


def described(schema: Schema, meaning: str) -> Schema:
    """Return a schema with a description of its own."""
    return {"description": meaning, **schema}


def array(items: Schema) -> Schema:
    """Return the schema of a list."""
    return {"type": "array", "items": items} if items else {"type": "array"}


def obj(properties: Mapping[str, Schema], *, optional: Iterable[str] = ()) -> Schema:
    """Return the schema of an object that holds these keys and no others."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": [name for name in properties if name not in set(optional)],
        "additionalProperties": False,
    }


def nullable(schema: Schema) -> Schema:
    """Return a schema that takes null besides."""
    kind = schema.get("type")
    if not schema or kind == "null":
        return schema
    if "enum" in schema:
        return {**schema, "enum": [*schema["enum"], None]}
    if isinstance(kind, str):
        return {**schema, "type": [kind, "null"]}
    if isinstance(kind, list):
        return {**schema, "type": [*kind, "null"]}
    return {"anyOf": [*schema.get("anyOf", [schema]), {"type": "null"}]}


class Definitions:
    """The ``$defs`` of one schema document; records are defined once and referred to."""

    def __init__(self) -> None:
        self.all: dict[str, Schema] = {}

    def define(self, name: str, schema: Schema) -> Schema:
        """Define a schema under a name, and return the reference to it."""
        self.all[name] = schema
        return {"$ref": f"#/$defs/{name}"}

    def record(
        self,
        kind: type,
        *,
        leave: Iterable[str] = (),
        optional: Iterable[str] = (),
        more: Mapping[str, Schema] | None = None,
        **instead: Schema,
    ) -> Schema:
        """Define the object that a record becomes, and return the reference to it.

        :param leave: fields that are not printed.
        :param optional: fields that are printed only where they say something.
        :param more: keys that stand after the record's own.
        :param instead: schemas that say more than a field's annotation.
        :raises KeyError: the docstring says nothing about a field.
        """
        said, hints = meanings(kind), get_type_hints(kind)
        names = [name for name in kind._fields if name not in set(leave)]  # type: ignore[attr-defined]
        missing = [name for name in names if name not in said]
        if missing:
            raise KeyError(f"{kind.__name__}'s docstring does not say what {', '.join(missing)} is")
        properties = {name: described(instead.get(name) or self.of(hints[name]), said[name]) for name in names}
        summary = plain((inspect.getdoc(kind) or "").partition("\n\n")[0])
        schema = obj({**properties, **(more or {})}, optional=optional)
        return self.define(kind.__name__, described(schema, summary))

    def of(self, hint: Any) -> Schema:
        """Return the schema of the values that an annotation allows.

        :raises TypeError: it is none that JSON output has.
        """
        origin, arguments = get_origin(hint), get_args(hint)
        if hint is Any:
            return {}
        if hint in _NAMES:
            return {"type": _NAMES[hint]}
        if origin is Literal:
            return {"enum": list(arguments)}
        if origin in (Union, types.UnionType):
            others = [self.of(one) for one in arguments if one is not type(None)]
            either = others[0] if len(others) == 1 else _either(others)
            return nullable(either) if type(None) in arguments else either
        if origin in (tuple, list, Sequence) and (origin is not tuple or arguments[1:] == (...,)):
            return array(self.of(arguments[0]))
        if origin in (dict, Mapping) and arguments[0] is str:
            values = self.of(arguments[1])
            return {"type": "object", **({"additionalProperties": values} if values else {})}
        if hasattr(hint, "_fields"):
            return self.record(hint)
        raise TypeError(f"no JSON Schema for {hint!r}")


def _either(schemas: Sequence[Schema]) -> Schema:
    if all(set(schema) == {"type"} for schema in schemas):
        return {"type": [schema["type"] for schema in schemas]}
    return {"anyOf": list(schemas)}
