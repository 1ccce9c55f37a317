"""README examples are executed and say what the tool prints.

``python -m tests.test_readme`` writes what the tool prints into the README.
"""

from __future__ import annotations

import doctest
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from tests.command import LLMCFG, ROOT, environment

README = ROOT / "README.md"
BLOCK = re.compile(r"(?<=```console\n)\$ (?P<command>[^\n]+)\n(?P<output>.*?)(?=```)", re.DOTALL)


def printed(command: str, home: Path) -> str:
    command = command.replace("llmcfg", " ".join(LLMCFG), 1)
    run = subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, text=True, cwd=ROOT, env=environment(home), check=False
    )
    assert run.stderr == ""
    return run.stdout


@pytest.mark.parametrize("block", list(BLOCK.finditer(README.read_text())), ids=lambda block: block["command"][:40])
def test_console(block, tmp_path):
    if "| jq" in block["command"] and shutil.which("jq") is None:
        pytest.skip("jq is not installed")
    assert printed(block["command"], tmp_path) == block["output"]


def test_python(monkeypatch, tmp_path):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    code = "".join(re.findall(r"```python\n(.*?)```", README.read_text(), re.DOTALL))
    test = doctest.DocTestParser().get_doctest(code, {}, "README", str(README), 0)
    results = doctest.DocTestRunner().run(test)
    assert results.attempted >= 4
    assert results.failed == 0


def write() -> None:
    with tempfile.TemporaryDirectory() as home:
        text = README.read_text()
        README.write_text(BLOCK.sub(lambda b: f"$ {b['command']}\n{printed(b['command'], Path(home))}", text))


if __name__ == "__main__":
    write()
