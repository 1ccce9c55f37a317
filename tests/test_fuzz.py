"""The fuzzer (tools/fuzz): a few inputs every time, all that it ever found, and that it notices what it should."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.fuzz.inputs import COMMANDS, SEEDS, Input, drawn
from tools.fuzz.judge import Answer, faults
from tools.fuzz.runner import Place

FOUND = sorted(SEEDS.iterdir())


@pytest.fixture
def place(tmp_path: Path):
    with Place(tmp_path) as place:
        yield place


def test_a_few_inputs_to_every_command(place: Place) -> None:
    for number in range(3 * len(COMMANDS)):
        one = drawn(0, number)
        assert list(place.faults(one, schema=number % 9 == 0)) == [], f"python -m tools.fuzz --seed 0 --only {number}"


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.stem)
def test_what_was_found_before(place: Place, path: Path) -> None:
    raw = path.read_bytes()
    for command in COMMANDS:
        one = Input(tuple(command.split()), raw, 80)
        assert list(place.faults(one)) == [], command


def test_an_input_is_its_number() -> None:
    assert [drawn(3, number) for number in range(60)] == [drawn(3, number) for number in range(60)]
    assert drawn(3, 7) != drawn(4, 7)
    assert len({drawn(3, number).raw for number in range(60)}) > 50


SHOW, JSON, TABLE, PLAN = ("show FILE", "show FILE --json", "show FILE --color always", "context FILE --target 1m")


@pytest.mark.parametrize(
    ("command", "answer", "said"),
    [
        (SHOW, Answer(1, "x\n", ""), "exit code 1"),
        (SHOW, Answer(70, "x\n", ""), "exit code 70"),
        (SHOW, Answer(3, "", "error: x\n"), "exit code 3"),
        ("diff FILE OTHER", Answer(1, "x\n", ""), None),
        (SHOW, Answer(2, "", ""), "exit code 2 with 0 errors"),
        (SHOW, Answer(0, "", "error: x\n"), "exit code 0 with 1 errors"),
        (SHOW, Answer(2, "", "error: x\nerror: y\n"), "2 errors"),
        (SHOW, Answer(0, "x\n", "warning: x\n"), "neither error, hint nor note"),
        (SHOW, Answer(0, "x\x1b[1m\n", ""), "harmful characters '\\x1b'"),
        (SHOW, Answer(0, "x\u202e\n", "note: \x07\n"), "harmful characters '\\x07' '\\u202e'"),
        (TABLE, Answer(0, "\x1b[1mx\x1b[0m\n", "", 80), None),
        (TABLE, Answer(0, "x" * 81 + "\n", "", 80), "a line of 81"),
        (SHOW, Answer(0, "<a.B object at 0x7f>\n", ""), "Python's own words"),
        (SHOW, Answer(0, "x is None\n", ""), "Python's spelling: None"),
        (SHOW, Answer(0, "", "note: x is nan\n"), "Python's spelling: nan"),
        (SHOW, Answer(0, "derived:a if b else None\n", ""), None),
        (PLAN, Answer(0, '"factor": Infinity\n', ""), "Infinity in what is made to be copied"),
        (PLAN, Answer(0, "AutoModel(x=None)\n", ""), None),
        (SHOW, Answer(2, "", "error: the output could not be written: x\n"), "taken for one of stdout"),
        (JSON, Answer(0, "{\n", ""), "no JSON"),
        (JSON, Answer(0, '{"a": NaN}\n', ""), "NaN is no JSON"),
        (JSON, Answer(0, "{}\n", ""), "JSON without its schema"),
        (JSON, Answer(0, '{"schema_id": "llmcfg/show.v1"}\n', ""), "not of its schema"),
        (JSON, Answer(0, '{"figures": {"weights": {"bytes": -1}}}\n', ""), "a negative number: figures.weights.bytes"),
        (JSON, Answer(0, '{"config": {"pad_token_id": -1}, "figures": {}}\n', ""), "JSON without its schema"),
    ],
)  # fmt: skip
def test_the_judge(command: str, answer: Answer, said: str | None) -> None:
    found = list(faults(tuple(command.split()), b"{}", answer))
    assert found == [] if said is None else [one for one in found if said in one], found


def test_what_breaks_a_command_is_a_finding(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(words: list[str]) -> int:
        raise ZeroDivisionError(12)

    def endless(words: list[str]) -> int:
        while True:
            pass

    one = Input(("show", "FILE"), b"{}", 80)
    monkeypatch.setattr("llmcfg.cli.run", broken)
    assert list(place.faults(one)) == ["ZeroDivisionError: #"]
    monkeypatch.setattr("llmcfg.cli.run", endless)
    monkeypatch.setattr("tools.fuzz.runner.SECONDS", 0.05)
    assert list(place.faults(one)) == ["more than 0.05 s of CPU"]
