"""The command line as typer has it: the one definition of commands, options and help, and the reader of all but the
plain case (``parser.py``). Nothing is done here: what was typed becomes a call.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from typer._click.exceptions import NoArgsIsHelpError
from typer._click.exceptions import UsageError as Misused

from llmcfg.base.errors import UsageError
from llmcfg.cli import options

__all__ = ["COMMANDS", "Call", "build", "parse"]

# Every command is the function of its name in the module of its name.
COMMANDS = ("show", "diff", "context", "memory", "tensors", "schema")

# A command, and its function's arguments by name.
Call = tuple[str, dict[str, Any]]

# What commands' annotations may name, besides what commands share (options.py) and their own modules.
_KNOWN = {"Annotated": Annotated, "Literal": Literal, "Path": Path, "typer": typer}
_SETTINGS = {"help_option_names": ["-h", "--help"]}


def parse(words: Sequence[str]) -> Call | int:
    """Return the call that is meant, or the exit code where all has been said: a help, the version, a completion.

    :raises UsageError: the words make no sense.
    """
    if words and words[0] in COMMANDS:
        command, name, words = build(words[0]), f"llmcfg {words[0]}", words[1:]
    else:
        command, name = build(), "llmcfg"
    try:
        called: Call | int = command(words, prog_name=name, standalone_mode=False)
    except NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except Misused as error:
        where = error.ctx.command_path if error.ctx is not None else "llmcfg"
        raise UsageError(error.format_message().rstrip("."), hint=f"{where} --help") from None
    return called


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
    for name in (only,) if only is not None else COMMANDS:
        app.command(name, context_settings=_SETTINGS)(_declared(name))
    return app


def _declared(name: str) -> Callable[..., Call]:
    """Return a command for typer: with the signature of its function, evaluated, and saying what to call it with."""
    module = import_module(f".{name}", __package__)
    function = getattr(module, name)

    def call(**given: Any) -> Call:
        return name, given

    call.__doc__ = function.__doc__
    # The annotations are typer's, and text until it needs them: the plain case runs the function without.
    known = {**vars(options), **vars(module), **_KNOWN}
    call.__signature__ = inspect.signature(function, globals=known, eval_str=True)  # type: ignore[attr-defined]
    return call


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
