"""Values of a type that the class does not take: 1 where 1.0 is declared, "32" for 32, a list for a number, a null."""

from __future__ import annotations

from llmcfg.knowledge.types import declared
from llmcfg.problems.problem import FIRST, Problem, refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from llmcfg.resolve.complete import Completed

    Shape = tuple[Any, ...]

__all__ = ["fits", "mistyped"]

# configuration_utils.py _decode_special_floats: how transformers 5 writes numbers that JSON has none for
_SPECIAL = ("Infinity", "-Infinity", "NaN")
_TYPES = {int: "int", float: "float", bool: "bool", str: "str", list: "list", dict: "dict", type(None): "none"}
_WORDS = {
    "int": "a whole number",
    "float": "a number with a decimal point",
    "bool": "true or false",
    "str": "a string",
    "list": "a list",
    "dict": "an object",
    "none": "null",
    "any": "anything",
}
_MANY = {
    "int": "whole numbers",
    "float": "numbers with a decimal point",
    "bool": "true and false",
    "str": "strings",
    "list": "lists",
    "dict": "objects",
}


def mistyped(c: Completed) -> Iterator[Problem]:
    """Check what the file gives a class against the types that the class declares.

    After huggingface_hub ``dataclasses.strict``, which every config class of transformers ≥ 5.4 is made with: exact
    types, nothing is converted, an int is no float and a bool no int. A key that the class maps to a field of another
    name is not checked, nor is one that it does not declare.
    """
    name = c.kind.name
    mapped, written = c.kind.attribute_map, len(c.path)
    others: dict[str, int] = declared.OTHERS.get(name, {})
    limits: Any = declared.LIMITS.get(name, {})
    for key, value in c.raw.items():
        index = others.get(key)
        if index is None and (key not in c.kind.values or (index := declared.USUAL.get(key)) is None):
            continue
        shape: Shape = declared.SHAPES[index]
        if not fits(value, shape):
            yield refused(c.path + key, value, _words(shape), _hint(c, key, value, shape), since=_since(name, key))
        elif key in limits and not _within(value, limits[key]):
            yield refused(c.path + key, value, _limit(limits[key]), since=_since(name, key))
    # What the file says under an older name is checked when the class moves it to the field
    for field, origin in c.origins.items():
        key = origin[7 + written :] if origin.startswith("config:" + c.path) else ""
        if key in ("", field) or key not in c.raw or key in mapped:
            continue
        index = others.get(field, declared.USUAL.get(field))
        value = c.values.get(field)
        if index is not None and field in c.kind.values and not fits(value, declared.SHAPES[index]):
            shape = declared.SHAPES[index]
            yield refused(c.path + key, value, _words(shape), _hint(c, field, value, shape), since=_since(name, field))


def _since(name: str, key: str) -> str:
    known = declared.SINCE.get(name, {})
    found: str = known.get(key) or known.get("") or FIRST
    return found


def fits(value: Any, shape: Shape) -> bool:
    """Tell whether a class takes a value of JSON where it declares a type."""
    kind = _TYPES.get(type(value), "")
    if kind in shape or "any" in shape:
        return True
    if kind == "dict" and "float" in shape and set(value) == {"__float__"} and value["__float__"] in _SPECIAL:
        return True
    return any(_holds(value, one) for one in shape if type(one) is tuple)


def _holds(value: Any, container: tuple[Any, ...]) -> bool:
    if container[0] == "literal":
        return any(type(value) is type(one) and value == one for one in container[1:])
    if container[0] == "list":
        return type(value) is list and all(fits(one, container[1]) for one in value)
    return type(value) is dict and all(
        fits(key, container[1]) and fits(one, container[2]) for key, one in value.items()
    )


def _words(shape: Shape) -> str:
    if "float" in shape and "int" in shape:
        shape = ("number", *(one for one in shape if one not in ("float", "int")))
    said = [_one(one) for one in shape if one != "none"] or ["null"]
    return " or ".join([*said, *(["null"] if "none" in shape and said != ["null"] else [])])


def _one(one: Any) -> str:
    if one == "number":
        return "a number"
    if type(one) is str:
        return _WORDS[one]
    if one[0] == "literal":
        return " or ".join(map(repr, one[1:]))
    inner = one[-1]
    if "any" in inner:
        return _WORDS[one[0]]
    many = "numbers" if {"int", "float"} <= {x for x in inner if type(x) is str} else _many(inner)
    return f"{_WORDS[one[0]]} of {many}"


def _many(inner: Shape) -> str:
    return " or ".join(_MANY[one] if type(one) is str else _MANY.get(one[0], "such") for one in inner if one != "none")


def _hint(c: Completed, key: str, value: Any, shape: Shape) -> str | None:
    if value is None:
        default = c.kind.values.get(key)
        return (
            f"leave the key out, and the class takes {default!r}" if type(default) in (bool, int, float, str) else None
        )
    for other in _readings(value):
        if fits(other, shape):
            return f"write {_json(other)}"
    return None


def _readings(value: Any) -> Iterator[Any]:
    """The same value as another type would write it."""
    if type(value) is int and abs(value) < 2**53:
        yield float(value)
    elif type(value) is float and value.is_integer():
        yield int(value)
    elif type(value) is str:
        if value.lower() in ("true", "false"):
            yield value.lower() == "true"
        for number in (int, float):
            try:
                yield number(value)
            except ValueError:
                continue
    elif type(value) is list and len(value) == 1:
        yield value[0]
    elif type(value) in (int, str, float):
        yield [value]


def _json(value: Any) -> str:
    return str(value).lower() if type(value) is bool else repr(value)


def _within(value: Any, limit: tuple[Any, ...]) -> bool:
    if type(value) is dict:  # a number that JSON has no spelling for
        return True
    if limit == ("positive",):
        return value is None or bool(value > 0)
    if limit == ("activation",):
        return value in declared.ACTIVATIONS
    if limit[0] == "multiple":
        return bool(limit[1] and value % limit[1] == 0)
    least, most = limit
    return (least is None or value >= least) and (most is None or value <= most)


def _limit(limit: tuple[Any, ...]) -> str:
    if limit == ("positive",):
        return "a number above 0"
    if limit == ("activation",):
        return "an activation function that transformers knows"
    if limit[0] == "multiple":
        return f"a multiple of {limit[1]}"
    least, most = limit
    if most is None:
        return f"a number from {least} up"
    return f"a number up to {most}" if least is None else f"a number from {least} to {most}"
