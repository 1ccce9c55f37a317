"""Holding what ``--json`` prints to its JSON Schema."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from llmcfg.base.outputs import schema_id
from tests.command import ROOT

__all__ = ["hold", "schema", "validator"]


@cache
def schema(output: str) -> dict[str, Any]:
    """Return the JSON Schema of an output."""
    found: dict[str, Any] = json.loads((ROOT / "schema" / f"{schema_id(output).rpartition('/')[2]}.json").read_text())
    return found


@cache
def validator(output: str) -> Draft202012Validator:
    """Return what validates an output."""
    return Draft202012Validator(schema(output))


def hold(output: str, answer: dict[str, Any]) -> None:
    """Fail on the first thing in an answer that its schema does not allow."""
    assert answer["schema_id"] == schema(output)["$id"]
    problem = next(iter(validator(output).iter_errors(answer)), None)
    assert problem is None, f"{answer.get('model')}: {problem.json_path}: {problem.message:.300}"
