"""Runs pytest again and again, each time in a fork of a process that has imported it: not llmcfg, which changes."""

from __future__ import annotations

import json
import os
import resource
import sys

import _pytest.assertion.rewrite  # noqa: F401
import hypothesis.strategies  # noqa: F401
import jsonschema  # noqa: F401
import pytest
import rich.console
import rich.text  # noqa: F401
import syrupy  # noqa: F401

_CPU = 60  # seconds of one run; whoever takes more is stuck
_BYTES = 4 << 30


def main() -> None:
    """Answer requests, one a line: pytest's arguments; the answer is its exit code."""
    sys.path.insert(0, os.getcwd())
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            resource.setrlimit(resource.RLIMIT_CPU, (_CPU, _CPU))
            resource.setrlimit(resource.RLIMIT_AS, (_BYTES, _BYTES))
            null = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(null, stream)
            code = 99
            try:
                code = int(pytest.main(json.loads(line)))
            finally:
                os._exit(code)
        status = os.waitpid(child, 0)[1]
        print(json.dumps(os.waitstatus_to_exitcode(status)), flush=True)


if __name__ == "__main__":
    main()
