"""Reading models in a process of its own, as the command line does, and what a caller learns of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from tests.hub_server import PEAK, run_python

TOKEN = "hf_notToBeSeenAnywhere"

# Prints one JSON line per target, and the notices; whatever the client itself prints would show beside them.
_READ = f"""
import json, sys
from llmcfg.source import Options, read_all
from llmcfg.source.bounds import Bounds
bounds, options = json.loads(sys.argv[1])
options = Options(**options, bounds=Bounds(**bounds), notify=lambda line: print(json.dumps({{"notice": line}})))
for result in read_all(sys.argv[2:], options):
    if isinstance(result, Exception):
        print(json.dumps({{"error": type(result).__name__, "message": str(result), "hint": result.hint}}))
    else:
        print(json.dumps({{"name": result.name, "kind": result.source.kind, "sha": result.source.revision,
                          "path": result.source.path, "size": result.data.get("hidden_size")}}))
print(json.dumps({{"client": "huggingface_hub" in sys.modules,
                  "memory": {PEAK}}}))
"""


class Outcome(NamedTuple):
    """What came of it.

    :ivar results: one per target, in order: what was read, or an error.
    :ivar notices: what was said beside.
    :ivar client: whether huggingface_hub was imported.
    :ivar memory: the most that the process took, in MiB.
    """

    results: list[dict[str, Any]]
    notices: list[str]
    client: bool
    memory: int


def read(
    env: dict[str, str],
    *targets: str,
    bounds: dict[str, float] | None = None,
    before: Callable[[], None] | None = None,
    **options: bool,
) -> Outcome:
    """Read models. Nothing is printed beside, no message has a second line, and nobody sees the token."""
    process = run_python(_READ, env, json.dumps([bounds or {}, options]), *targets, before=before)
    assert process.returncode == 0, process.stderr
    assert process.stderr == "", "neither progress bars nor warnings"
    assert TOKEN not in process.stdout
    lines = [json.loads(line) for line in process.stdout.splitlines()]
    results = [line for line in lines if "kind" in line or "error" in line]
    notices = [line["notice"] for line in lines if "notice" in line]
    assert not any("\n" in text for text in (*notices, *(result.get("message", "") for result in results)))
    return Outcome(results, notices, lines[-1]["client"], lines[-1]["memory"])
