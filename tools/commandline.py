"""Write ``llmcfg/cli/grammar.py`` and ``help.py``: what typer's definitions say, for the runs that do without typer.

Run by ``make commandline`` after a change of a command, an option or a help text; a test fails where it was not.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typer._click import types
from typer._types import TyperChoice
from typer.core import TyperArgument, TyperOption
from typer.main import get_command, get_params_convertors_ctx_param_name_from_function

from llmcfg.cli.app import COMMANDS, build

if TYPE_CHECKING:
    from collections.abc import Mapping

    from llmcfg.cli.grammar import Command, Option

HOME = Path(__file__).resolve().parent.parent / "llmcfg" / "cli"
# typer fits a help text to the screen, but not to more than 80 columns less a margin.
WIDTH = 80 - 2

GRAMMAR = '''"""What typer's definitions say about every command, for the plain case. Written by ``make commandline``.

A command has arguments (parameter, whether it takes all that are left, whether it must be there) and options
(parameter, kind, what is allowed, whether it may be repeated); a flag has its value in place of what is allowed.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Argument = tuple[str, bool, bool]
    Option = tuple[str, str, Any, bool]
    Command = tuple[tuple[Argument, ...], dict[str, Option]]

__all__ = ["COMMANDS"]

COMMANDS: dict[str, Command] = {commands}
'''
HELP = '''"""Help as typer prints it on a screen of 80 columns or more. Written by ``make commandline``."""

from __future__ import annotations

__all__ = ["HELP"]

HELP: dict[str, str] = {{
{texts}
}}
'''


def grammar() -> dict[str, Command]:
    """Return what the plain case needs to know of each command that has one."""
    found = {name: plain(get_command(build(name))) for name in COMMANDS}
    return {name: command for name, command in found.items() if command is not None}


def plain(command: Any) -> Command | None:
    """Return a command's arguments and options; ``None`` where it asks for more than words: typer has to look."""
    arguments = [param for param in command.params if isinstance(param, TyperArgument)]
    options = [param for param in command.params if isinstance(param, TyperOption)]
    _, convertors, context = get_params_convertors_ctx_param_name_from_function(command.callback.__wrapped__)
    if (
        context is not None
        or any(param.envvar or param.callback or param.is_eager or not param.expose_value for param in command.params)
        or any(option.required or option.prompt for option in options)
        or any(type(argument.type) is not types.StringParamType for argument in arguments)
        or any(argument.nargs != 1 for argument in arguments[:-1])
        or any(argument.nargs not in (1, -1) for argument in arguments)
    ):
        return None
    spelled = {spelling: one for option in options for spelling, one in _option(option, convertors).items()}
    return tuple((one.name or "", one.nargs == -1, one.required) for one in arguments), spelled


def _option(option: TyperOption, convertors: Mapping[str, Any]) -> dict[str, Option]:
    """Return an option under each of its spellings; nothing where a value is made into more than words and numbers."""
    name = option.name or ""
    # A list is made by a convertor too; one of choices is of an enum's members, since typer knows none of literals.
    made = isinstance(option.type, TyperChoice) if option.multiple else name in convertors
    if made or option.count or option.nargs != 1:
        return {}
    if option.is_bool_flag and not option.multiple:
        on = dict.fromkeys(option.opts, (name, "flag", True, False))
        return {**on, **dict.fromkeys(option.secondary_opts, (name, "flag", False, False))}
    read = _kind(option.type)
    return {} if read is None else dict.fromkeys(option.opts, (name, *read, option.multiple))


def _kind(kind: Any) -> tuple[str, Any] | None:
    if type(kind) is types.StringParamType:
        return "text", None
    if isinstance(kind, TyperChoice) and kind.case_sensitive and all(type(choice) is str for choice in kind.choices):
        return "choice", tuple(kind.choices)
    if isinstance(kind, types.IntParamType | types.FloatParamType) and not getattr(kind, "clamp", False):
        bounds = getattr(kind, "min", None), getattr(kind, "max", None)
        return ("int" if isinstance(kind, types.IntParamType) else "float"), bounds
    return None


def helps() -> dict[str, str]:
    """Return the help of the whole program (under the empty name) and of each command."""
    texts = {}
    for name in (None, *COMMANDS):
        command = get_command(build(name))
        prog = "llmcfg" if name is None else f"llmcfg {name}"
        texts[name or ""] = command.make_context(prog, [], resilient_parsing=True, terminal_width=WIDTH).get_help()
    return texts


def _quoted(text: str) -> str:
    return '"""\\\n' + text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') + '"""'


def main() -> None:
    """Write both files."""
    texts = "\n".join(f'    "{name}": {_quoted(text)},' for name, text in helps().items())
    (HOME / "grammar.py").write_text(GRAMMAR.format(commands=grammar()), encoding="utf-8")
    (HOME / "help.py").write_text(HELP.format(texts=texts), encoding="utf-8")
    ruff = [sys.executable, "-m", "ruff", "format", "--quiet"]
    subprocess.run([*ruff, HOME / "grammar.py", HOME / "help.py"], check=True)


if __name__ == "__main__":
    main()
