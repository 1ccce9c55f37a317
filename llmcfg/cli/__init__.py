"""The command line: argv → one call → one rendering → an exit code. No logic here."""

from __future__ import annotations

import gc
import os
import sys

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
    code = run(sys.argv[1:])
    if "huggingface_hub" in sys.modules:  # it may have something to put away
        sys.exit(code)
    # Nothing is left to do, and to take the interpreter down module by module would cost a seventh of the run.
    os._exit(code)


def run(words: Sequence[str]) -> int:
    """Run one command and return its exit code; every error becomes one line here."""
    from llmcfg.cli.errors import BROKEN_PIPE, INTERRUPTED, exit_code

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
        # The reader has left (`| head -1`); what Python still holds for it must not be complained about at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED


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
