"""Commands in this process, one after the other, each with so much CPU time and memory and no more."""

from __future__ import annotations

import io
import os
import re
import signal
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any, Self

import llmcfg.cli
from tools.fuzz.inputs import ROOT, Input
from tools.fuzz.judge import Answer, faults

__all__ = ["BYTES", "SECONDS", "Place", "memory"]

SECONDS = 2.0
BYTES = 300 << 20
_OTHER = ROOT / "fixtures" / "Qwen--Qwen2-7B-Instruct.json"


class _TooSlow(BaseException):
    """The CPU time is used up; no ``except Exception`` catches it."""


class Place:
    """A folder to run in.

    :param folder: an empty one.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "config.json"
        self._weights = folder / "model.safetensors"
        self._folder = folder

    def __enter__(self) -> Self:
        self._before = dict(os.environ), signal.signal(signal.SIGPROF, _too_slow)
        os.environ.update(HF_HUB_OFFLINE="1", HOME=str(self._folder), HF_HOME=str(self._folder / "hf"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.environ.clear()
        os.environ.update(self._before[0])
        signal.signal(signal.SIGPROF, self._before[1])

    def faults(self, one: Input, *, schema: bool = True) -> Iterator[str]:
        """Run an input, and say which promises its answer breaks."""
        answer, fault = self.run(one)
        if fault is not None:
            yield fault
        else:
            yield from faults(one.words, one.raw, answer, schema=schema)

    def run(self, one: Input) -> tuple[Answer, str | None]:
        """Return what an input's command says, and what broke it, if anything did."""
        self._file.write_bytes(one.raw)
        if one.weights:
            self._weights.write_bytes(one.weights)
        named = {"FILE": str(self._file), "OTHER": str(_OTHER)}
        words = [named.get(word, word.replace("OUT", str(self._folder / "out"))) for word in one.words]
        os.environ["COLUMNS"] = str(one.columns)
        streams = sys.stdin, sys.stdout, sys.stderr
        sys.stdin = io.TextIOWrapper(io.BytesIO(one.raw))
        sys.stdout, sys.stderr = (io.TextIOWrapper(io.BytesIO(), "utf-8", "replace", newline="\n") for _ in range(2))
        code, fault = 70, None
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            code = _notebook(words[1]) if words[0] == "notebook" else llmcfg.cli.run(words)
        except BaseException as error:  # whatever it is, it is a finding
            fault = _told(error)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            said = [_text(stream) for stream in (sys.stdout, sys.stderr)]
            sys.stdin, sys.stdout, sys.stderr = streams
            for path in (*(self._folder.glob("out*") if "OUT" in str(one.words) else ()), self._weights):
                path.unlink(missing_ok=True)
        return Answer(code, said[0], said[1], one.columns if "always" in words else None), fault


def memory() -> int:
    """Return the bytes of address space that this process has."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGESIZE")


def _too_slow(number: int, frame: FrameType | None) -> None:
    raise _TooSlow


def _told(error: BaseException) -> str:
    """What an exception is, and where in llmcfg it was raised: the kind of a finding."""
    frames = [one for one in traceback.extract_tb(error.__traceback__) if f"{os.sep}llmcfg{os.sep}" in one.filename]
    where = f" in {os.path.relpath(frames[-1].filename, ROOT)}:{frames[-1].lineno}" if frames else ""
    if isinstance(error, _TooSlow):
        return f"more than {SECONDS:g} s of CPU"
    return f"{type(error).__name__}: {re.sub('[0-9]+', '#', str(error)):.80}{where}"


def _text(stream: Any) -> str:
    stream.flush()
    text: str = stream.buffer.getvalue().decode()
    return text


def _notebook(path: str) -> int:
    """What a notebook shows of a model, and an interpreter: not a command, but a screen like theirs."""
    from llmcfg.base.errors import LlmcfgError

    try:
        model = llmcfg.load(path)
        print(repr(model), model._repr_html_(), sep="\n")
    except LlmcfgError as error:
        print(f"error: {str(error)!a}", file=sys.stderr)
        return 2
    return 0
