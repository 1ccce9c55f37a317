"""The JSON Schemas that ship with llmcfg, as text and as a list."""

from __future__ import annotations

import json
import os

from llmcfg.base.errors import UsageError
from llmcfg.base.outputs import VERSIONS, schema_id
from llmcfg.render.sheet import Row, Section, Sheet
from llmcfg.source import shipped

__all__ = ["schema_sheet", "schema_text"]


def schema_text(name: str) -> str:
    """Return the JSON Schema of an output, by the output's name (``show``) or the schema's (``llmcfg/show.v1``).

    :raises UsageError: there is no such output.
    """
    for output in VERSIONS:
        if name in (output, schema_id(output)):
            with open(_path(output), encoding="utf-8") as file:
                return file.read()
    raise UsageError(f"no output is called {name!r}", hint=f"one of {', '.join(VERSIONS)}")


def schema_sheet() -> Sheet:
    """Return the outputs that have a schema, with what each is."""
    rows = tuple(Row(output, (schema_id(output),), json.loads(schema_text(output))["title"]) for output in VERSIONS)
    return Sheet("", "", (), (Section("JSON Schemas", (), rows),), footer="llmcfg schema NAME prints one")


def _path(output: str) -> str:
    return os.path.join(shipped.directory("schema"), f"{schema_id(output).rpartition('/')[2]}.json")
