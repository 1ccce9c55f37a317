"""What is promised of every answer, whatever was asked: see SECURITY.md and the exit codes in docs/commands.md."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from llmcfg.base.record import Record
from tests.json_schema import hold

__all__ = ["Answer", "faults"]

_LINE = re.compile(r"(error|hint|note): \S.*")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
# What Python says, and no person: it would be ours, not a file's.
_PYTHON = re.compile(r"Traceback|<[\w.]+ object at 0x|\bFraction\(|\bRecord\b")
# Python's spellings of what JSON spells otherwise. Code to copy is Python; an origin may be a formula (``else None``).
_SPELLED = re.compile(r"(?<![\w'\"])(?<!else )(?:nan|inf|None|True|False)(?!\w)")
_NUMBERLESS = re.compile(r"(?<!\w)(?:NaN|Infinity|nan|inf)(?!\w)")
# Format characters that are seen: around numbers, and between hieroglyphs; and the joiner of emoji.
_SEEN = {*"\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd\u200d"}
_SEEN |= set(map(chr, range(0x13430, 0x13440)))
# What is made to be copied is not wrapped.
_AS_IT_IS = {"--flat", "--target"}
# Where answers hold what llmcfg computes, and what there repeats the file.
_FIGURES = {"figures", "context", "weights", "kv_cache", "loads", "splits", "tensors", "parameters"}
_QUOTED = {"declared", "factor", "window", "patch", "rope", "shape", "config"}
# Who may say that something differs.
_MAY_DIFFER = ("diff", "--check", "--verify")


class Answer(Record):
    """What a user sees of a command.

    :ivar code: its exit code.
    :ivar out: what it wrote to stdout.
    :ivar err: what it wrote to stderr.
    :ivar columns: the width of the terminal that it drew for; ``None`` where the output was piped.
    """

    code: int
    out: str
    err: str
    columns: int | None = None


def faults(words: tuple[str, ...], raw: bytes, answer: Answer, *, schema: bool = True) -> Iterator[str]:
    """Say what is wrong with an answer; nothing, where all promises are kept.

    :param raw: the file that it is about.
    :param schema: whether to hold JSON to its schema too, which takes ten times as long as all the rest.
    """
    allowed = {0, 2, *((1,) if set(words) & set(_MAY_DIFFER) else ())}
    if answer.code not in allowed:
        yield f"exit code {answer.code}"
    lines = answer.err.splitlines()
    errors = [line for line in lines if line.startswith("error: ")]
    if not all(_LINE.fullmatch(line) for line in lines):
        yield "stderr holds a line that is neither error, hint nor note"
    if (answer.code == 2) != bool(errors):
        yield f"exit code {answer.code} with {len(errors)} errors"
    if "could not be written" in answer.err:
        yield "an error of the system's, taken for one of stdout"
    if len(errors) > sum(word in ("FILE", "OTHER", "-") for word in words):
        yield f"{len(errors)} errors"
    said = _COLOUR.sub("", answer.out) if "always" in words else answer.out
    if harmful := sorted(char for char in {*said, *answer.err} - {"\n"} if _is_harmful(char)):
        yield f"harmful characters {' '.join(map(ascii, harmful))}"
    if found := _PYTHON.search(answer.err + said):
        yield f"Python's own words: {found[0]}"
    # A table may wrap a formula behind its ``else``; the same stands in what is piped.
    text = "" if "--json" in words or answer.columns is not None else said
    for found in set(_SPELLED.findall(answer.err + "\n" + ("" if "--target" in words else text))):
        if found.encode() not in raw:
            yield f"Python's spelling: {found}"
    if "--target" in words and "--json" not in words and (found := _NUMBERLESS.search(said.partition("note: ")[0])):
        yield f"{found[0]} in what is made to be copied"
    if "--json" in words:
        yield from _json(words, said, schema=schema)
    elif answer.columns is not None and answer.columns >= 40:
        longest = max(map(len, said.splitlines()), default=0)
        if longest > answer.columns and not _AS_IT_IS & set(words):
            yield f"a line of {longest} on a screen of {answer.columns}"


def _is_harmful(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp", "Cf") and char not in _SEEN


def _json(words: tuple[str, ...], said: str, *, schema: bool) -> Iterator[str]:
    output = "check" if "--check" in words else words[0]
    for line in said.split("\n")[:-1]:
        try:
            value = json.loads(line, parse_constant=_refuse)
        except ValueError as error:
            yield f"no JSON: {error}"
            continue
        yield from (f"a negative number: {path}" for path in _negative(value, words[0], ()))
        if "--raw" not in words and "schema_id" not in value:
            yield "JSON without its schema"
        elif "--raw" not in words and schema:
            try:
                hold(output, value)
            except AssertionError as error:
                yield f"not of its schema: {re.sub(r'^.*?: [$]', '$', str(error)):.300}"


def _negative(value: Any, under: str, path: tuple[str, ...]) -> Iterator[str]:
    """Where a figure is less than nothing: bytes, lengths, parameters; what a file says of itself may be anything."""
    if isinstance(value, dict):
        for key, item in value.items():
            if (path or key in _FIGURES) and key not in _QUOTED:
                yield from _negative(item, under, (*path, key))
    elif isinstance(value, list):
        for item in value:
            yield from _negative(item, under, path)
    elif isinstance(value, int | float) and value < 0:
        yield ".".join(path)


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no JSON")
