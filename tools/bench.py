"""Measure the start-up budgets: CPU time of whole processes, as multiples of ``python -c pass``.

Run by ``make bench``. Prints; asserts nothing, since machines are noisy. Each command runs in turn with the empty
program, so that a drift of the machine's speed hits both; the median of the pairs' ratios counts. The speed of reading
and of the figures is taken over all configs of ``fixtures``, or of a folder: ``make bench CORPUS=folder``.
"""

from __future__ import annotations

import compileall
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

RUNS = 15
ROOT = Path(__file__).resolve().parent.parent
LLMCFG = str(Path(sys.executable).with_name("llmcfg"))
BASE = [sys.executable, "-c", "pass"]
A, B = (str(ROOT / "fixtures" / f"Qwen--{name}.json") for name in ("Qwen2-7B", "Qwen2-7B-Instruct"))
SHA = "0" * 39 + "1"


def cpu(command: list[str], env: dict[str, str]) -> float:
    """Return the user and system time of one finished run, in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(command: list[str], env: dict[str, str]) -> tuple[float, float]:
    """Return the median time of a command in milliseconds, and its median ratio to the empty program."""
    cpu(command, env)
    pairs = [(cpu(command, env), cpu(BASE, env)) for _ in range(RUNS)]
    return 1000 * statistics.median(a for a, _ in pairs), statistics.median(a / b for a, b in pairs)


def cached_model(home: Path) -> str:
    """Lay a model into a Hugging Face cache, and return its pinned name."""
    snapshot = home / "hub" / "models--Qwen--Qwen2-7B" / "snapshots" / SHA
    snapshot.mkdir(parents=True)
    (snapshot / "config.json").write_bytes(Path(A).read_bytes())
    return f"Qwen/Qwen2-7B@{SHA}"


def over(folder: Path) -> list[tuple[float, float, str]]:
    """Return what each config of a folder takes, warm: to normalize and to give all of its answer, in milliseconds."""
    import json

    import llmcfg

    rows = []
    for path in sorted(folder.glob("*.json")):
        data = json.loads(path.read_text())
        if not isinstance(data, dict):
            continue
        configs = [llmcfg.from_dict(data) for _ in range(6)]
        configs.pop().to_dict()  # loads what such a model needs
        read = min(_milliseconds(lambda data=data: llmcfg.from_dict(data)) for _ in configs)
        rows.append((read, min(_milliseconds(config.to_dict) for config in configs), path.name))
    return rows


def _milliseconds(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return (time.process_time() - start) * 1e3


def counting(name: str) -> tuple[float, float]:
    """Return the time of counting a model, and of listing all its tensors by name, warm, in milliseconds."""
    import timeit

    import llmcfg
    from llmcfg.tensors.counts import counted
    from llmcfg.tensors.listing import of
    from llmcfg.tensors.weights import weighed

    config = llmcfg.load(name, offline=True)
    count = min(timeit.repeat(lambda: (counted(config), weighed(config)), number=20, repeat=5)) / 20
    names = (
        min(timeit.repeat(lambda: [n for entry in of(config).entries for n in entry.names()], number=5, repeat=5)) / 5
    )
    return count * 1e3, names * 1e3


def building(name: str) -> float | None:
    """Return the time of building the same model on torch's meta device, in milliseconds; ``None`` without torch."""
    try:
        import torch
        import transformers
    except ImportError:
        return None
    import llmcfg

    raw = dict(llmcfg.load(name, offline=True).raw)
    made = transformers.CONFIG_MAPPING[raw["model_type"]].from_dict(raw)
    start = time.perf_counter()
    with torch.device("meta"):
        getattr(transformers, raw["architectures"][0])._from_config(made)
    return (time.perf_counter() - start) * 1e3


def main() -> None:
    """Print the table."""
    for package in ("llmcfg", "typer", "rich"):
        compileall.compile_dir(str(Path(__import__(package).__file__ or "").parent), quiet=2)
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "HF_HOME": home, "COLUMNS": "100"}
        pinned = cached_model(Path(home))
        rows: list[tuple[str, list[str], float | None]] = [
            ("llmcfg --version", [LLMCFG, "--version"], 2.5),
            ("llmcfg --help", [LLMCFG, "--help"], 7.5),
            ("llmcfg show FILE --json", [LLMCFG, "show", A, "--json"], 4),
            ("llmcfg show ID (cached, pinned)", [LLMCFG, "show", pinned], 4),
            ("llmcfg show FILE | cat", [LLMCFG, "show", A], 7.5),
            ("llmcfg show FILE", [LLMCFG, "show", A, "--color", "always"], 7.5),
            ("llmcfg diff FILE FILE", [LLMCFG, "diff", A, B, "--color", "always"], 7.5),
            ("llmcfg show --help", [LLMCFG, "show", "--help"], None),
            ("the same with a mistake: typer", [LLMCFG, "show", "--mistake"], None),
            ("python -c 'import typer'", [sys.executable, "-c", "import typer"], None),
        ]
        print(f"{'':34} {'ms':>7} {'× pass':>7} {'budget':>7}")
        for name, command, budget in rows:
            milliseconds, ratio = measure(command, env)
            print(f"{name:34} {milliseconds:7.1f} {ratio:7.2f} {f'≤ {budget:g}' if budget else '':>7}")
    folder = Path(os.environ.get("CORPUS") or ROOT / "fixtures")
    rows_of_folder = over(folder)
    for column, name, budgets in ((0, "normalizing", "≤ 0.15 ms"), (1, "to_dict()", "≤ 1.2 ms, worst ≤ 10 ms")):
        mean = statistics.mean(row[column] for row in rows_of_folder)
        worst = max(rows_of_folder, key=lambda row: row[column])
        print(
            f"{name + f' {len(rows_of_folder)} configs':34} {mean:7.3f} ms in the mean, {worst[column]:.2f} ms for "
            f"{worst[2]}, budget {budgets}"
        )
    for name, budget in (("Qwen/Qwen2-7B", 1), ("deepseek-ai/DeepSeek-V3", 5)):
        count, names = counting(name)
        built = building(name)
        ratio = (
            "torch is not installed"
            if built is None
            else f"on torch's meta device {built:.0f} ms, × {built / count:.0f}"
        )
        print(
            f"{'tensors of ' + name:34} {count:7.2f} ms, with all names {names:.2f} ms, budget ≤ {budget} ms; {ratio}"
        )


if __name__ == "__main__":
    main()
