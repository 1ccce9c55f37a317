"""The command line: argv → one call → one rendering → an exit code. No logic here."""

from __future__ import annotations

import gc
import os
import sys
from io import TextIOWrapper

from llmcfg.base.errors import LlmcfgError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from llmcfg.cli.app import Call

__all__ = ["main", "run"]


def main() -> None:
    """Run the command line and leave with its exit code."""
    # Little that so short a run makes is garbage; looking for some as often as usual costs a tenth of the start-up.
    gc.set_threshold(100_000)
    _mend_streams()
    code = run(sys.argv[1:])
    if "huggingface_hub" in sys.modules:  # it may have something to put away
        sys.exit(code)
    # Nothing is left to do, and to take the interpreter down module by module would cost a seventh of the run.
    os._exit(code)


def _mend_streams() -> None:
    """See to it that writing never fails for the stream's own sake."""
    # One that the caller has closed (`>&-`) is None.
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show a character shows a question mark, not a traceback.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def run(words: Sequence[str]) -> int:
    """Run one command and return its exit code; every error becomes one line here."""
    from llmcfg.cli.errors import BROKEN_PIPE, INTERRUPTED, UNWRITTEN, exit_code

    try:
        try:
            code = _run(words)
        except LlmcfgError as error:
            from llmcfg.cli.output import Output

            Output().error(str(error), error.hint)
            code = exit_code(error)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        _drop_output()  # the reader has left (`| head -1`)
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        # What is read has been read, or has become an error of ours: this is the output, on a full disk for example.
        from llmcfg.cli.output import Output

        _drop_output()
        Output().error(f"the output could not be written: {error.strerror or error}", None)
        return UNWRITTEN


def _drop_output() -> None:
    """Let what Python still holds for stdout go nowhere, so that nothing complains about it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(words: Sequence[str]) -> int:
    from llmcfg.cli import parser

    said = parser.answer(words)
    if said is not None:
        print(said)
        return 0
    called: Call | int | None = parser.parse(words)
    if called is None:
        from llmcfg.cli.app import parse  # and with it typer

        called = parse(words)
    if isinstance(called, int):
        return called
    name, given = called
    command: Callable[..., int] = getattr(__import__(f"llmcfg.cli.{name}", fromlist=[name]), name)
    return command(**given)
