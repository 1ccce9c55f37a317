"""Facts are typed: an editor completes them, and a misspelled one fails a type check."""

from __future__ import annotations

import pytest
from mypy import api

from tests.command import ROOT
from tools.fields import TARGET, text

GOOD = """
import llmcfg
from typing import assert_type

model = llmcfg.load("Qwen/Qwen2-7B")
assert_type(model.num_hidden_layers, int | None)
assert_type(model.rope_theta, float | None)
assert_type(model.attention_kind, str | None)
assert_type(model.context().effective, int | None)
assert_type(llmcfg.diff(model, model).configs[0].vocab_size, int | None)
llmcfg.Config.fact(model, "head_dim").state == "known"
"""

BAD = {
    "model.num_layers": '"Model" has no attribute "num_layers"',
    "model.hidden_sise": '"Model" has no attribute "hidden_sise"',
    "llmcfg.diff(model).configs[0].figures": '"Config" has no attribute "figures"',
    "len(model.hidden_size)": "incompatible type",
    "model.num_hidden_layers + 1": "Unsupported operand types",
}


def check(path, source):
    path.write_text(source)
    options = ["--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", str(ROOT / ".mypy_cache")]
    return api.run([*options, str(path)])


def test_the_fields_are_those_of_the_schema():
    assert TARGET.read_text(encoding="utf-8") == text(), "python -m tools.fields writes it anew"


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    lines = ["import llmcfg", 'model = llmcfg.load("Qwen/Qwen2-7B")', *BAD]
    return check(tmp_path_factory.mktemp("bad") / "bad.py", "\n".join(lines))[0].splitlines()


@pytest.mark.parametrize("line", BAD)
def test_what_is_wrong_is_found(report, line):
    number = list(BAD).index(line) + 3
    assert any(f"bad.py:{number}: " in said and BAD[line] in said for said in report)


def test_what_is_right_passes(tmp_path):
    out, err, code = check(tmp_path / "good.py", GOOD)
    assert (code, err) == (0, ""), out
