"""What holds for every command: help, version, errors, pipes, interrupts, completion."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

import llmcfg as package
from tests.command import LLMCFG, ROOT, environment


@pytest.mark.parametrize("arguments", [("--help",), ("show", "--help"), ("diff", "--help")])
def test_help_has_examples(run, arguments):
    result = run(*arguments)
    assert result.code == 0
    assert "Examples:" in result.out
    assert "llmcfg " in result.out


def test_version(run):
    assert run("--version").out == f"llmcfg {package.__version__}\n"


@pytest.mark.parametrize("arguments", [("shwo",), ("show",), ("show", "--nope"), ("show", "x", "--color", "red")])
def test_wrong_usage(run, snapshot, arguments):
    result = run(*arguments)
    assert (result.code, result.out) == (2, "")
    assert result == snapshot


def test_a_closed_pipe_ends_quietly(tmp_path):
    command = f"{sys.executable} -m llmcfg show {'Qwen/Qwen2-7B ' * 40}| head -1"
    run = subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, cwd=ROOT, env=environment(tmp_path), check=False, timeout=60
    )
    assert (run.stdout, run.stderr) == (b"Qwen/Qwen2-7B\n", b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_one_line(tmp_path):
    with open("/dev/full", "wb") as full:
        command = [*LLMCFG, "show", "Qwen/Qwen2-7B"]
        run = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, cwd=ROOT, env=environment(tmp_path), check=False
        )
    assert run.returncode == 2
    assert run.stderr == b"error: the output could not be written: No space left on device\n"


@pytest.mark.parametrize("closed", ["1>&-", "2>&-"])
def test_a_closed_stream_takes_nothing(tmp_path, closed):
    command = f"{sys.executable} -m llmcfg show Qwen/Qwen2-7B no/such {closed}"
    run = subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, cwd=ROOT, env=environment(tmp_path), check=False
    )
    assert run.returncode == 3
    assert (b"no/such" in run.stderr, b"no/such" in run.stdout) == (closed == "1>&-", False)


def test_an_interrupt_ends_with_130(tmp_path):
    process = subprocess.Popen(
        [*LLMCFG, "show", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(tmp_path),
        # A shell's background job ignores interrupts, and hands that down.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no thread is running
    )
    assert process.stdin is not None
    process.stdin.write(b" " * (1 << 17))  # more than a pipe holds: it reads standard input now, and waits for the rest
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize(
    ("words", "current", "expected"),
    [
        ("llmcfg ", 1, "show"),
        ("llmcfg show --j", 2, "--json"),
        ("llmcfg show Qwen/Qwen2-7B", 2, "Qwen/Qwen2-7B-Instruct"),
        ("llmcfg diff gpt2 openai-community/", 3, "openai-community/gpt2"),
    ],
)
def test_completion(run, words, current, expected):
    result = run(_LLMCFG_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=str(current))
    assert expected in result.out.split()


def test_a_console_without_unicode(run):
    result = run("diff", "Qwen/Qwen2-7B", "Qwen/Qwen2-7B-Instruct", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert result.code == 1
    assert result.err == ""
    assert "YaRN" in result.out


HEAVY = {
    *("typer", "click", "rich", "huggingface_hub", "httpx", "httpx2", "pydantic", "transformers", "torch", "numpy"),
    *("dataclasses", "inspect", "pathlib", "shutil", "subprocess", "difflib", "urllib", "asyncio", "logging"),
}


@pytest.mark.parametrize(
    "command",
    [
        "show QWEN --json",
        "show QWEN",
        "show ID",
        "diff QWEN ID",
        "context QWEN",
        "memory QWEN",
        "tensors QWEN",
        "--version",
    ],
)
def test_start_up_imports_nothing_heavy(tmp_path, command):
    words = command.replace("QWEN", "fixtures/Qwen--Qwen2-7B.json").replace("ID", "Qwen/Qwen2-7B-Instruct").split()
    code = (
        "import sys, llmcfg.cli as cli\n"
        f"cli.run({words!r})\n"
        f"sys.exit(str(loaded) if (loaded := {HEAVY!r} & sys.modules.keys()) else 0)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, cwd=ROOT, env=environment(tmp_path), check=False
    )
    assert run.returncode == 0, run.stderr.decode()


def test_importing_the_package_imports_nothing_of_it(tmp_path):
    code = "import sys, llmcfg; print(*(name for name in sys.modules if name.startswith('llmcfg')))"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, cwd=ROOT, env=environment(tmp_path), check=True
    )
    assert run.stdout.split() == [b"llmcfg"]
