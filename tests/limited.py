"""Commands within limits: each runs in a process of its own, which has so much CPU time and memory and no more.

A server process imports llmcfg once and forks for every command, so that thousands cost little.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from tests.command import ROOT, environment

SECONDS = 2
BYTES = 300 << 20


class Answer(NamedTuple):
    """What came of a command: its exit code (negative: the signal that ended it) and its stderr."""

    code: int
    err: str


class Limited:
    """A place to run commands in; ``FILE`` in their words stands for the config that they are given."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def __enter__(self) -> Self:
        self._server = subprocess.Popen(
            [sys.executable, "-m", "tests.limited"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env=environment(self.home),
            text=True,
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.communicate()
        assert self._server.returncode == 0

    def run(self, config: dict[str, Any], *words: str, beside: dict[str, bytes] | None = None) -> Answer:
        """Run a command.

        :param beside: files that lie beside the config.
        """
        assert self._server.stdin is not None and self._server.stdout is not None
        files = {name: content.decode("latin-1") for name, content in (beside or {}).items()}
        print(json.dumps([config, words, files]), file=self._server.stdin, flush=True)
        return Answer(*json.loads(self._server.stdout.readline()))


def serve() -> None:
    """Answer requests, one a line, until there are no more."""
    import llmcfg.cli
    from llmcfg.render import context, html, plain, plot, show, table  # noqa: F401 - loaded before a fork

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "config.json")
        for line in sys.stdin:
            config, words, files = json.loads(line)
            path.write_text(json.dumps(config, ensure_ascii=False))
            for name, content in files.items():
                Path(folder, name).write_bytes(content.encode("latin-1"))
            said = [word.replace("FILE", str(path)).replace("FOLDER", folder) for word in words]
            print(json.dumps(forked(lambda said=said: llmcfg.cli.run(said))), flush=True)
            for name in files:
                Path(folder, name).unlink()


def forked(call: Any) -> Answer:
    """Call in a child process within the limits."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        code = 70
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(writer, 2)
        sys.stdout, sys.stderr = os.fdopen(1, "w"), os.fdopen(2, "w")  # not those of the server, which may be files
        try:
            resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
            resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
            code = call()
            sys.stdout.flush()
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)
    os.close(writer)
    with open(reader, errors="replace") as stream:
        err = stream.read()
    return Answer(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), err[-2000:])


if __name__ == "__main__":
    serve()
