"""Running llmcfg as a user does: a real process, with its own home and no network unless a test gives it one."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures"
LLMCFG = [sys.executable, "-m", "llmcfg"]


class Result(NamedTuple):
    """What a user sees of a finished command."""

    code: int
    out: str
    err: str


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return a clean environment in which nothing of the tester's machine shows. An empty patience is the usual one."""
    kept = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT", "TMPDIR", "LANG") if key in os.environ}
    base = {"HOME": str(home), "HF_HOME": str(home / "hf"), "PYTHONUTF8": "1", "HF_HUB_OFFLINE": "1"}
    given = {name: value for name, value in more.items() if value or name != "HF_HUB_ETAG_TIMEOUT"}
    return {**kept, **base, **given}


def llmcfg(home: Path, *arguments: str, stdin: str | bytes | None = None, cwd: Path = ROOT, **env: str) -> Result:
    """Run one command, piped, and return what it said."""
    run = subprocess.run(
        [*LLMCFG, *arguments],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        cwd=cwd,
        env=environment(home, **env),
        check=False,
        timeout=60,
    )
    return Result(run.returncode, run.stdout.decode(), run.stderr.decode())


def on_terminal(home: Path, *arguments: str, columns: int = 80, **env: str) -> Result:
    """Run one command on a pseudo-terminal of the given width, and return what the screen would get."""
    import fcntl
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    with subprocess.Popen(
        [*LLMCFG, *arguments],
        stdin=slave,
        stdout=slave,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(home, TERM="xterm-256color", **env),
    ) as process:
        os.close(slave)
        chunks = []
        while True:
            try:
                chunk = os.read(master, 65536)
            except OSError:  # the other end is closed: the command has ended
                break
            if not chunk:
                break
            chunks.append(chunk)
        assert process.stderr is not None
        err = process.stderr.read().decode()
        code = process.wait(timeout=60)
    os.close(master)
    return Result(code, b"".join(chunks).decode().replace("\r\n", "\n"), err)
