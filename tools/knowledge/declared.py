# ruff: noqa: D103
"""What each field of a config class may hold, read off its annotations: transformers checks every value against them.

``python -m tools.knowledge.declared VERSION=FILE …`` finds since which release each has held (``since.json``), where each
FILE is what ``python -m tools.knowledge.declared --dump FILE`` wrote under that release.
"""

from __future__ import annotations

import collections.abc
import inspect
import json
import sys
import types
import typing
from collections import Counter, defaultdict
from dataclasses import fields
from pathlib import Path
from typing import Any

__all__ = ["module"]

UNCHECKED = ("any",)
SINCE = Path(__file__).with_name("since.json")
# What JSON can hold; every other type in an annotation is one that no file has a value of.
SIMPLE = {int: "int", float: "float", bool: "bool", str: "str", list: "list", dict: "dict", type(None): "none"}


def shape(annotation: Any) -> tuple[Any, ...]:
    """The alternatives that an annotation allows: names, or a container with those of its parts."""
    origin, inside = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation is Any or isinstance(annotation, (str, typing.ForwardRef)):
        return UNCHECKED  # huggingface_hub.dataclasses.type_validator lets both pass
    if annotation is None:
        return ("none",)
    if origin in (typing.Union, types.UnionType):
        found = [one for each in inside for one in shape(each)]
        return UNCHECKED if "any" in found else tuple(dict.fromkeys(found))
    if origin is typing.Literal:
        return (("literal", *inside),)
    if origin in (list, collections.abc.Sequence):
        return (("list", shape(inside[0])),)
    if origin is dict:
        return (("dict", shape(inside[0]), shape(inside[1])),)
    return (SIMPLE[annotation],) if annotation in SIMPLE else ()


def limits(cls: type, name: str) -> tuple[Any, ...] | None:
    """What a validator beside the annotation asks: ``(least, most)``, ``("multiple", number)``, or a word."""
    for validator in cls.__validators__[name][1:]:
        match validator.__qualname__:
            case "interval.<locals>._inner":
                found = inspect.getclosurevars(validator).nonlocals
                assert not found["exclude_min"] and not found["exclude_max"]
                return tuple(None if abs(found[end]) == float("inf") else found[end] for end in ("min", "max"))
            case "is_divisible_by.<locals>._inner":
                return ("multiple", inspect.getclosurevars(validator).nonlocals["divisor"])
            case "positive_int_field":
                return ("positive",)
            case "activation_fn_key":
                return ("activation",)
            case other:
                raise LookupError(f"{cls.__name__}.{name}: what does {other} ask?")
    return None


def checked(cls: type) -> dict[str, tuple[Any, ...]]:
    """The fields of a class that are checked when they are set, each with its shape."""
    names = getattr(cls, "__validators__", {})
    return {field.name: shape(field.type) for field in fields(cls) if field.name in names}


def module(classes: dict[type, str], defaults: dict[str, dict[str, Any]], stamp: str, marks: str) -> str:
    """The text of ``declared.py``.

    :param classes: config class → the name of its facts.
    :param defaults: that name → the fields that its facts have.
    """
    by_class = {cls: checked(cls) for cls in classes}
    spread: dict[str, Counter[Any]] = defaultdict(Counter)
    for found in by_class.values():
        for name, one in found.items():
            spread[name][one] += 1
    usual = {name: counted.most_common(1)[0][0] for name, counted in sorted(spread.items())}
    others: dict[str, dict[str, Any]] = {}
    bounds: dict[str, dict[str, Any]] = {}
    for cls, facts in sorted(classes.items(), key=lambda item: item[1]):
        found = by_class[cls]
        own = {name: one for name, one in found.items() if one != usual[name] or name not in defaults[facts]}
        # The facts have fields of this name that the class does not declare: set by the class, never checked
        own |= dict.fromkeys((name for name in defaults[facts] if name in usual and name not in found), UNCHECKED)
        if own := {name: one for name, one in own.items() if one != UNCHECKED or usual[name] != UNCHECKED}:
            others[facts] = own
        if asked := {name: found for name in by_class[cls] if (found := limits(cls, name)) is not None}:
            bounds[facts] = asked
    usual = {name: one for name, one in usual.items() if one != UNCHECKED}
    shapes = [
        one
        for one, _ in Counter([*usual.values(), *(s for own in others.values() for s in own.values())]).most_common()
    ]
    number = {one: index for index, one in enumerate(shapes)}
    text = f'"""What a field of a config class may hold: {stamp}."""\n\n{marks}\n'
    text += "# alternatives: a name, or a container with the alternatives of what is in it\nSHAPES = (\n"
    text += "".join(f"    {one!r},\n" for one in shapes) + ")\n\n# field -> shape, in nearly every class that has it\n"
    text += _table("USUAL", {name: number[one] for name, one in usual.items()})
    text += "\n# model type -> its fields of another shape\n"
    text += _table("OTHERS", {facts: {name: number[one] for name, one in own.items()} for facts, own in others.items()})
    text += "\n# model type -> field -> (least, most), or a word\n" + _table("LIMITS", bounds)
    known = json.loads(SINCE.read_text())
    since = {facts: known[cls.__name__] for cls, facts in classes.items() if cls.__name__ in known}
    text += "\n# the release since which a shape has been checked where it is not the first one that checks: of a type, of a field\n"
    text += _table("SINCE", since)
    from transformers.activations import ACT2FN

    return text + f"\nACTIVATIONS = frozenset({sorted(ACT2FN)!r})\n"


def _table(name: str, values: dict[str, Any]) -> str:
    lines, line = [], ""
    for key, value in values.items():
        entry = f"{key!r}: {value!r}, "
        if len(line) + len(entry) > 116:
            lines.append(line)
            line = ""
        line += entry
    lines.append(line)
    return f"{name} = {{\n" + "".join(f"    {one.rstrip()}\n" for one in lines if one) + "}\n"


def dump() -> dict[str, Any]:
    """Every config class of the transformers that is installed: class name → field → shape."""
    from transformers import PreTrainedConfig
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING, CONFIG_MAPPING_NAMES

    found: dict[str, Any] = {}

    def add(cls: type) -> None:
        if cls.__name__ in found:
            return
        found[cls.__name__] = checked(cls)
        for part in getattr(cls, "sub_configs", {}).values():
            if isinstance(part, type) and issubclass(part, PreTrainedConfig):
                add(part)

    for model_type in CONFIG_MAPPING_NAMES:
        try:
            add(CONFIG_MAPPING[model_type])
        except ImportError:  # needs a package that is not installed
            continue
    return found


def history(dumps: dict[str, dict[str, Any]]) -> dict[str, dict[str, str]]:
    """Since when each class's fields have had the shape they have now, where that is not the first release of all.

    :param dumps: release → what it declares, oldest first.
    """
    releases = list(dumps)
    first, last = releases[0], releases[-1]
    since: dict[str, dict[str, str]] = {}
    for name, own in dumps[last].items():
        whole = last
        for earlier in reversed(releases):
            if name not in dumps[earlier]:
                break
            whole = earlier
        when = {"": whole} if whole != first else {}
        for field, one in own.items():
            release = last
            for earlier in reversed(releases):
                if dumps[earlier].get(name, {}).get(field) != one:
                    break
                release = earlier
            if release != whole and one != list(UNCHECKED):
                when[field] = release
        if when:
            since[name] = when
    return since


def main(arguments: list[str]) -> int:
    if arguments[0] == "--dump":
        Path(arguments[1]).write_text(json.dumps(dump()))
        return 0
    dumps = {
        version: json.loads(Path(file).read_text()) for version, _, file in (one.partition("=") for one in arguments)
    }
    SINCE.write_text(json.dumps(history(dumps), indent=1) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
