"""The plain case, without typer: what it makes of the words is what typer makes of them, or it leaves them."""

from __future__ import annotations

import inspect
import re
import shlex
import subprocess
import sys
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Annotated, Literal

import pytest
import typer
from hypothesis import example, given, settings
from hypothesis import strategies as st
from typer.main import get_command

from llmcfg.base.errors import UsageError
from llmcfg.cli import app, parser
from llmcfg.cli.grammar import COMMANDS
from llmcfg.cli.help import HELP
from tests.command import LLMCFG, ROOT, Result, environment, on_terminal
from tools import commandline

STALE = "what is generated from the command line's definitions is stale: make commandline"


def test_what_is_generated_is_current():
    assert commandline.grammar() == COMMANDS, STALE
    assert commandline.helps() == HELP, STALE


# --- the same words, read by both ---------------------------------------------------------------------------------


def whole(function, given) -> dict[str, str]:
    """All that a function gets, defaults too; with types, since an enum's member may equal its value."""
    bound = inspect.signature(function).bind(**given)
    bound.apply_defaults()
    return {name: repr(value) for name, value in bound.arguments.items()}


def both(words: list[str]) -> bool:
    """Fail unless both readers make the same of the words, or the plain one leaves them; tell whether it read them."""
    plain = parser.parse(words)
    if plain is None:
        return False
    name, given = plain
    function = getattr(import_module(f"llmcfg.cli.{name}"), name)
    called = app.parse(words)
    assert not isinstance(called, int)
    assert (called[0], whole(function, called[1])) == (name, whole(function, given))
    return True


def documented() -> list[str]:
    """Every command that the documents and the help texts show."""
    texts = [path.read_text() for path in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md"))]
    pattern = r"^(?:\$ |  +|.*\| )?(llmcfg (?:-|[a-z]+\b)[^\n|#;&`…]*)"
    return sorted(set(re.findall(pattern, "\n".join([*texts, *HELP.values()]), re.MULTILINE)))


def test_documented_commands():
    read = [both(shlex.split(command)[1:]) for command in documented()]
    assert sum(read) > 0.8 * len(read) > 16


MODELS = st.sampled_from(["org/name", "./config.json", "-", "a b", "ünï", "", "x=y", "org/name@refs/pr/1"])
NOISE = st.one_of(
    st.sampled_from(["--", "-h", "--help", "-ah", "-a", "--nope", "-x", "--version", "show", "--json", "--color"]),
    st.sampled_from(["0", "-8", " 8", "1_0", "0.5", "1e3", "nan", "inf", "NEVER", "auto", "x=y", "=", ""]),
    st.text(max_size=6),
)


def value_of(kind: str, allowed) -> st.SearchStrategy[str]:
    if kind == "choice":
        return st.sampled_from(allowed)
    if kind in ("int", "float"):
        return st.sampled_from([str(bound) for bound in allowed if bound is not None] or ["7"])
    return MODELS


@st.composite
def spelled(draw, options) -> list[str]:
    """One option as it should be."""
    option, (_, kind, allowed, _) = draw(st.sampled_from(sorted(options.items())))
    if kind == "flag":
        return [option]
    value = draw(value_of(kind, allowed))
    return [f"{option}={value}"] if option.startswith("--") and draw(st.booleans()) else [option, value]


@st.composite
def misspelled(draw, options) -> list[str]:
    """One option as it should not be, perhaps, or something else."""
    option, word = draw(st.sampled_from(sorted(options))), draw(NOISE)
    return draw(st.sampled_from([[option], [f"{option}={word}"], [option, word], [f"{option}{word}"], [word]]))


@st.composite
def lines(draw, commands, *, well: bool) -> list[str]:
    """A command with its arguments and some options."""
    name = draw(st.sampled_from(sorted(commands)))
    arguments, options = commands[name]
    pieces = [[draw(MODELS)] for _ in arguments] + draw(st.lists(spelled(options), max_size=4))
    if not well:
        pieces += draw(st.lists(misspelled(options), max_size=2))
        pieces = draw(st.permutations(pieces))[: draw(st.integers(1, 8))]
    return [name, *(word for piece in pieces for word in piece)]


@given(lines(COMMANDS, well=False))
@example(["context", "org/name", "--target"])
@example(["memory", "org/name", "--batch", "1000001"])
@example(["memory", "org/name", "--utilization", "nan"])
def test_any_words(words):
    try:
        both(words)
    except UsageError as error:
        raise AssertionError(f"the plain case takes what typer refuses: {words}") from error


@given(lines(COMMANDS, well=True))
def test_well_formed_words_are_read_plainly(words):
    assert both(words)


# --- all that typer's definitions may say ---------------------------------------------------------------------------


class Size(Enum):
    small = "small"


def everything(
    first: Annotated[str, typer.Argument()],
    others: Annotated[list[str] | None, typer.Argument()] = None,
    edit: Annotated[list[str] | None, typer.Option("--set", "-s")] = None,
    sizes: Annotated[list[int] | None, typer.Option("--size", min=1)] = None,
    form: Literal["csv", "tsv"] = "csv",
    layer: int | None = None,
    share: Annotated[float, typer.Option(max=1)] = 0.5,
    on: Annotated[bool, typer.Option("--on/--off", "-o/-O")] = True,
    fold: bool = False,
    # left to typer:
    level: Annotated[int, typer.Option("-v", count=True)] = 0,
    clamped: Annotated[int, typer.Option(min=1, max=3, clamp=True)] = 1,
    any_case: Annotated[Literal["a", "b"], typer.Option(case_sensitive=False)] = "a",
    member: Size = Size.small,
    members: Annotated[list[Size] | None, typer.Option()] = None,
    pair: Annotated[tuple[int, int], typer.Option()] = (1, 2),
    path: Path | None = None,
) -> dict[str, object]:
    return dict(locals())


def one_or_two(one: str, two: Annotated[str | None, typer.Argument()] = None, flag: bool = False) -> dict[str, object]:
    return dict(locals())


def command(function):
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command()(function)
    return get_command(app)


FUNCTIONS = {function.__name__: function for function in (everything, one_or_two)}
DEFINED = {name: commandline.plain(command(function)) for name, function in FUNCTIONS.items()}


def test_what_is_left_to_typer():
    read = {option for option in DEFINED["everything"][1] if option.startswith("--")}
    assert read == {"--set", "--size", "--form", "--layer", "--share", "--on", "--off", "--fold", "--no-fold"}


@settings(max_examples=300)
@given(lines(DEFINED, well=False) | lines(DEFINED, well=True))
@example(["everything", "org/name", "-s=1"])
@example(["everything", "org/name", "-s", "1", "--set", "2", "-o", "-O", "another"])
def test_any_definition(words):
    plain = parser.parse(words, DEFINED)
    if plain is not None:
        function = FUNCTIONS[words[0]]
        typers = command(function).main(words[1:], prog_name="x", standalone_mode=False)
        assert whole(function, typers) == whole(function, plain[1])


@pytest.mark.parametrize(
    "option",
    [
        typer.Option(envvar="X"),
        typer.Option(callback=lambda value: value),
        typer.Option(is_eager=True),
        typer.Option(prompt=True),
        typer.Option(...),
    ],
)
def test_a_command_that_asks_for_more_than_words(option):
    def one(models: Annotated[list[str], typer.Argument()], more: str = option) -> None: ...

    assert commandline.plain(command(one)) is None


def test_arguments_that_are_more_than_words():
    def number(layer: Annotated[int, typer.Argument()]) -> None: ...

    def last(models: Annotated[list[str], typer.Argument()], there: Annotated[str, typer.Argument()]) -> None: ...

    assert commandline.plain(command(number)) is None
    assert commandline.plain(command(last)) is None


# --- whole processes -------------------------------------------------------------------------------------------------

WITH_TYPER = [
    sys.executable,
    "-c",
    "from llmcfg.cli import main, parser\nparser.parse = parser.answer = lambda words: None\nmain()",
]


def finished(start: list[str], words: tuple[str, ...], home: Path, **env: str) -> Result:
    run = subprocess.run(
        [*start, *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        cwd=ROOT,
        env=environment(home, **env),
        check=False,
    )
    return Result(run.returncode, run.stdout.decode(), run.stderr.decode())


@pytest.mark.parametrize(
    "words",
    [
        ("--version",),
        ("-V",),
        ("show", "Qwen/Qwen2-7B", "no/such", "--json", "--offline"),
        ("diff", "Qwen/Qwen2-7B", "Qwen/Qwen2-7B-Instruct", "--color=always"),
        ("diff", "Qwen/Qwen2-7B"),
        ("context", "Qwen/Qwen2-7B-Instruct", "--target", "128k", "--engine", "nope"),
        ("memory", "--batch", "8", "Qwen/Qwen2-7B", "--context", "8k,32k"),
        ("memory", "--batch", "0", "Qwen/Qwen2-7B"),
        ("tensors", "openai-community/gpt2", "--layer", "3", "--names", "transformers"),
        ("tensors", "openai-community/gpt2", "--names", "nobody"),
        ("show", "--", "Qwen/Qwen2-7B"),
        ("show",),
        (),
    ],
    ids=" ".join,
)
def test_a_run_is_the_same(words, tmp_path):
    assert finished(LLMCFG, words, tmp_path) == finished(WITH_TYPER, words, tmp_path)


@pytest.mark.parametrize("words", [("--help",), ("-h",), ("memory", "--help"), ("tensors", "-h"), ("nope", "--help")])
@pytest.mark.parametrize("columns", ["30", "79", "80", "200", "no"])
def test_a_help_is_the_same_at_any_width(words, columns, tmp_path):
    assert finished(LLMCFG, words, tmp_path, COLUMNS=columns) == finished(WITH_TYPER, words, tmp_path, COLUMNS=columns)


def test_a_help_fits_a_narrow_terminal(tmp_path):
    shown = on_terminal(tmp_path, "--help", columns=60).out
    assert max(map(len, shown.splitlines())) < 60
    assert shown != on_terminal(tmp_path, "--help", columns=100).out == HELP[""] + "\n"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_a_help_is_the_same_in_any_encoding(encoding, tmp_path):
    env = {"PYTHONUTF8": "0", "PYTHONIOENCODING": encoding}
    words = ("memory", "--help")
    run = finished(LLMCFG, words, tmp_path, **env)
    assert run == finished(WITH_TYPER, words, tmp_path, **env)
    assert (run.code, run.err) == (0, "")
