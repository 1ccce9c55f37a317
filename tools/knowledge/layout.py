# ruff: noqa: D103
"""How the generated files are laid out: to be read, and to be read in part."""

from __future__ import annotations

import json
import math
from typing import Any

WIDTH = 118


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
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    raise ValueError(f"no literal: {value!r:.80}")


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def packed(values: dict[str, Any], indent: str) -> str:
    """An object, as many entries in a line as fit."""
    lines, line = [], ""
    for key, value in values.items():
        entry = f"{compact(key)}: {compact(value)}"
        if line and len(indent) + len(line) + len(entry) + 2 > WIDTH:
            lines.append(line + ",")
            line = entry
        else:
            line = f"{line}, {entry}" if line else entry
    lines.append(line)
    return "{\n" + "\n".join(indent + one for one in lines) + "}"


def one_type(facts: dict[str, Any]) -> str:
    parts = []
    for key, value in facts.items():
        if isinstance(value, dict) and len(compact(value)) > WIDTH - 20:
            if key in ("computed", "parts", "assigned"):
                text = "{\n" + ",\n".join(f"  {compact(name)}: {compact(one)}" for name, one in value.items()) + "}"
            else:
                text = packed(value, "  ")
        elif isinstance(value, list) and value and isinstance(value[0], list):
            text = "[\n" + ",\n".join("  " + compact(row) for row in value) + "]"
        else:
            text = compact(value)
        parts.append(f" {compact(key)}: {text}")
    return "{\n" + ",\n".join(parts) + "}"


def facts_file(types: dict[str, dict[str, Any] | str]) -> tuple[str, dict[str, tuple[int, int]]]:
    """The text of facts.json, and where in it (in bytes) each type's object stands; a string is another type's name."""
    text, index = "{", {}
    size = 1
    own = {name: facts for name, facts in types.items() if isinstance(facts, dict)}
    for name, facts in sorted(own.items()):
        head = ("" if size == 1 else ",") + f"\n{compact(name)}: "
        body = one_type(facts)
        size += len(head.encode())
        index[name] = (size, len(body.encode()))
        size += len(body.encode())
        text += head + body
    for name, other in types.items():
        if isinstance(other, str):
            index[name] = index[other]
    return text + "\n}\n", dict(sorted(index.items()))


def found_file(found: dict[str, dict[str, Any]]) -> str:
    """The text of found.json: a row a line."""
    types = []
    for name, facts in sorted(found.items()):
        parts = []
        for key, value in facts.items():
            if isinstance(value, list) and value and isinstance(value[0], list):
                parts.append(f"  {compact(key)}: [\n" + ",\n".join("   " + compact(row) for row in value) + "]")
            else:
                parts.append(f"  {compact(key)}: {compact(value)}")
        types.append(f" {compact(name)}: {{\n" + ",\n".join(parts) + "}")
    return "{\n" + ",\n".join(types) + "\n}\n"
