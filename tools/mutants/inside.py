"""A plugin of pytest: commands run inside the test's process, and on request it is noted which test runs which lines.

A process of its own for every command is what a user has, and what the tests have otherwise; ten times as many mutants
can be tried without.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from tests import command

_outside = command.llmcfg


def _inside(
    home: Path, *arguments: str, stdin: str | bytes | None = None, cwd: Path = command.ROOT, **env: str
) -> command.Result:
    from llmcfg.cli import run

    if env.get("HF_HUB_OFFLINE", "1") != "1":  # the Hub's client reads its environment but once
        return _outside(home, *arguments, stdin=stdin, cwd=cwd, **env)
    before = dict(os.environ), os.getcwd(), sys.stdin, sys.stdout, sys.stderr
    raw = stdin.encode() if isinstance(stdin, str) else stdin or b""
    os.environ.clear()
    os.environ.update(command.environment(home, **env))
    os.chdir(cwd)
    sys.stdin = io.TextIOWrapper(io.BytesIO(raw))
    sys.stdout, sys.stderr = (io.TextIOWrapper(io.BytesIO(), "utf-8", "replace") for _ in range(2))
    try:
        code = run(arguments)
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        out, err = (stream.buffer.getvalue().decode() for stream in (sys.stdout, sys.stderr))  # type: ignore[attr-defined]
    finally:
        os.environ.clear()
        os.environ.update(before[0])
        os.chdir(before[1])
        sys.stdin, sys.stdout, sys.stderr = before[2:]
    return command.Result(code, out, err)


command.llmcfg = _inside


class Noted:
    """Which test runs which lines of llmcfg, and how long each test takes."""

    def __init__(self, path: str) -> None:
        from coverage import Coverage

        self._path = path
        self._coverage = Coverage(data_file=None, source=["llmcfg"], config_file=False)
        self._seconds: dict[str, float] = {}
        self._passed: list[str] = []
        self._coverage.start()

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item: Any) -> Iterator[None]:
        began = process_time()
        self._coverage.switch_context(item.nodeid)
        yield
        self._seconds[item.nodeid] = process_time() - began
        self._coverage.switch_context("")

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.when == "call" and report.passed:
            self._passed.append(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        self._coverage.stop()
        data = self._coverage.get_data()
        lines = {os.path.relpath(name): data.contexts_by_lineno(name) for name in data.measured_files()}
        Path(self._path).write_text(json.dumps({"seconds": self._seconds, "passed": self._passed, "lines": lines}))


def pytest_configure(config: Any) -> None:
    if path := os.environ.get("LLMCFG_NOTE_LINES"):
        config.pluginmanager.register(Noted(path))
