"""What the model's code decides, by transformers model type: biases, gated feed-forward, norms, positions.

The facts lie in ``traits.json``, written by ``python -m tools.traits`` from the installed transformers; this module
reads one line of it. A fact is a JSON scalar, or ``{"expr": …}``: a Python expression over the type's own field names;
``given`` beside it holds what is in force for names that the configuration does not have. A key that is not there is
not known. ``null`` says that the fact does not apply (no attention, no feed-forward), and from an expression that it
is not known for these options.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from functools import cache
from types import CodeType
from typing import Any

__all__ = ["model_types", "raw", "traits", "transformers_version"]


@cache
def _text() -> str:
    # Not importlib.resources: to import it costs more than to read the file.
    with open(os.path.join(os.path.dirname(__file__), "traits.json"), encoding="utf-8") as file:
        return file.read()


def transformers_version() -> str:
    """The transformers release whose code was looked at."""
    version: str = json.loads("{" + _text().split("\n", 2)[1].rstrip(",") + "}")["transformers"]
    return version


def model_types() -> list[str]:
    """Every model type that has facts."""
    return [json.loads(line.partition(": ")[0]) for line in _text().split("\n")[3:-2]]


@cache
def raw(model_type: str) -> Mapping[str, Any] | None:
    """The facts as written, expressions included; None for a type that is not held."""
    # One line a type: parsing the whole file would cost more than all else that one lookup does.
    text, mark = _text(), f"\n{json.dumps(model_type)}: "
    start = text.find(mark)
    if start < 0:
        return None
    start += len(mark)
    facts: dict[str, Any] = json.loads(text[start : text.index("\n", start)].rstrip(","))
    return facts


@cache
def _compiled(expression: str) -> CodeType:
    return compile(expression, "<traits>", "eval")


def traits(model_type: str, fields: Mapping[str, Any], part: str | None = None) -> dict[str, Any]:
    """The facts of one model.

    :param model_type: the type of the text model (``qwen2_vl_text``), or of a tower.
    :param fields: its resolved configuration in its own field names, class defaults included.
    :param part: ``"encoder"`` for the encoder of an encoder-decoder; else the facts are the decoder's.
    :return: facts by name; those that are not known are left out.
    """
    facts = raw(model_type) or {}
    if part is not None:
        facts = facts.get(part, {})
    known = {}
    for name, value in facts.items():
        if not isinstance(value, dict):
            known[name] = value
        elif "expr" in value:
            try:
                # The expressions are this package's own and are checked by a test to be comparisons of names only.
                names = {**value["given"], **fields} if "given" in value else fields
                result = eval(_compiled(value["expr"]), {"__builtins__": {}}, names)
            except (NameError, KeyError, TypeError, AttributeError):
                continue  # an option that is not given or is of a foreign kind
            if result is not None:
                known[name] = result
    return known
