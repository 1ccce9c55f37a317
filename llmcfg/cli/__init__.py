"""The command line: argv → one call → one rendering → an exit code. No logic here."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from typing import Annotated

# Nothing that an import makes is garbage; looking for some costs a tenth of the start-up. On again in run().
gc.disable()

import typer

from llmcfg.base.errors import LlmcfgError
from llmcfg.cli.errors import BROKEN_PIPE, INTERRUPTED, exit_code
from llmcfg.cli.output import Output

__all__ = ["build", "main", "run"]

# Every command is the function of its name in the module of its name.
_COMMANDS = ("show", "diff", "context", "memory", "tensors", "schema")


_SETTINGS = {"help_option_names": ["-h", "--help"]}


def build(only: str | None = None) -> typer.Typer:
    """Return the application: all commands, or one alone, which starts faster than a group of which one is used."""
    app = typer.Typer(
        name="llmcfg",
        no_args_is_help=True,
        add_completion=only is None,
        # Plain help: rich would cost more than the rest of the start-up, and reads no better.
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings=_SETTINGS,
    )
    if only is None:
        app.callback()(_root)
    for name in (only,) if only is not None else _COMMANDS:
        app.command(name, context_settings=_SETTINGS)(getattr(import_module(f"llmcfg.cli.{name}"), name))
    return app


def _version(wanted: bool) -> None:
    if wanted:
        from llmcfg import __version__

        print(f"llmcfg {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[
        bool, typer.Option("--version", "-V", help="Print the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Read a Hugging Face config.json and tell the truth about the model.

    MODEL is org/name, org/name@revision, a Hub URL, a directory, a file, or - for standard input.

    Examples:

      llmcfg show Qwen/Qwen2-7B

      llmcfg diff Qwen/Qwen2-7B Qwen/Qwen2-7B-Instruct
    """


def main() -> None:
    """Run the command line and leave with its exit code."""
    code = run(sys.argv[1:])
    if "huggingface_hub" in sys.modules:  # it may have something to put away
        sys.exit(code)
    with suppress(BrokenPipeError):
        sys.stdout.flush()
    # Nothing is left to do, and to take the interpreter down module by module would cost a seventh of the run.
    os._exit(code)


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code; every error becomes one line here."""
    try:
        first = arguments[0] if arguments else None
        if first in _COMMANDS:
            command, name, arguments = build(first), f"llmcfg {first}", arguments[1:]
        else:
            command, name = build(), "llmcfg"
        gc.enable()
        code = command(arguments, prog_name=name, standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except LlmcfgError as error:
        Output().error(str(error), error.hint)
        return exit_code(error)
    except BrokenPipeError:
        # The reader has left (`| head -1`); what Python still holds for it must not be complained about at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except Exception as error:
        return _usage(error)


def _usage(error: Exception) -> int:
    """Report what typer found wrong with the arguments; anything else is a defect of ours and is not hidden."""
    from typer._click.exceptions import NoArgsIsHelpError, UsageError

    if isinstance(error, NoArgsIsHelpError):
        error.show()
        return error.exit_code
    if not isinstance(error, UsageError):
        raise error
    command = error.ctx.command_path if error.ctx is not None else "llmcfg"
    Output().error(error.format_message().rstrip("."), f"{command} --help")
    return 2
