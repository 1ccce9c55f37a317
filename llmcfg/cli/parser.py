"""The plain case of a command line, read without typer, whose import costs more than the rest of a run.

Plain is a known command with its options and arguments. All else (a mistake, completion, ``--``, a value attached to a
short option) is left to typer: :func:`parse` then returns ``None``, and never guesses. ``grammar.py`` is generated from
typer's definitions; the tests compare what both make of the same words.
"""

from __future__ import annotations

from llmcfg.cli.grammar import COMMANDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from llmcfg.cli.app import Call
    from llmcfg.cli.grammar import Command

__all__ = ["answer", "parse"]


def parse(words: Sequence[str], commands: Mapping[str, Command] = COMMANDS) -> Call | None:
    """Return the command that is called and what it is given, or ``None`` where this is not the plain case."""
    command = commands.get(words[0]) if words else None
    if command is None:
        return None
    arguments, options = command
    given: dict[str, Any] = {}
    left: list[str] = []
    rest = iter(words[1:])
    for word in rest:
        if word == "-" or not word.startswith("-"):
            left.append(word)
            continue
        name, attached, value = word.partition("=")
        if name not in options or (attached and not name.startswith("--")):
            return None
        parameter, kind, allowed, repeatable = options[name]
        if kind == "flag":
            if attached:
                return None
            given[parameter] = allowed
            continue
        try:
            read = _read(value if attached else next(rest), kind, allowed)
        except (StopIteration, ValueError):
            return None
        if repeatable:
            given.setdefault(parameter, []).append(read)
        else:
            given[parameter] = read
    for parameter, many, required in arguments:
        if left:
            given[parameter], left = (left, []) if many else (left[0], left[1:])
        elif required:
            return None
    return None if left else (words[0], given)


def _read(value: str, kind: str, allowed: Any) -> str | int | float:
    """Return an option's value.

    :raises ValueError: typer would refuse it.
    """
    if kind == "text":
        return value
    if kind == "choice":
        if value in allowed:
            return value
        raise ValueError(value)
    number = int(value) if kind == "int" else float(value)
    least, most = allowed
    if (least is None or least <= number) and (most is None or number <= most):
        return number
    raise ValueError(value)


def answer(words: Sequence[str]) -> str | None:
    """Return what is said without any work: the version, or a help text as it stands on a screen of the usual width."""
    if len(words) == 1 and words[0] in ("--version", "-V"):
        from llmcfg import __version__

        return f"llmcfg {__version__}"
    if words and words[-1] in ("--help", "-h") and _as_usual():
        from llmcfg.cli.help import HELP

        return HELP.get(" ".join(words[:-1]))
    return None


def _as_usual() -> bool:
    """Whether typer would print its help as at any common width (it uses 80 columns of a wider screen), in UTF-8."""
    import sys
    from shutil import get_terminal_size

    return get_terminal_size().columns >= 80 and (sys.stdout.encoding or "").lower() == "utf-8"
