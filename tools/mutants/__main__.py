"""Try a sample of mutants, and tell which the tests do not notice.

    python -m tools.mutants --count 1200 --seed 1     # exits 1 where more than 5 % survive; they go to .mutants/

In three steps: all the tests run once, and it is noted which runs which lines; each mutant is given to the quickest of
the tests that run its line, in a process forked from one that has pytest at hand; and those that none of them notices
are given to the tests of their folder as they are, each command in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue

from tools.mutants.sample import Mutant, applied, every, sample

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / ".mutants"
SOURCES = ("figures", "normalize", "resolve", "compare.py", "words", "source")
# What asks the Hub runs in processes of its own: these tests are nearest to it, and slow.
NEAREST = {"source": ("tests/source", "tests/check/test_hub.py", "tests/cli/test_writing.py")}
# Slow, about other code, or of things that a change cannot touch.
_NOT_NOTED = (
    "tests/knowledge", "tests/oracle", "tests/blueprints/test_held_out.py", "tests/test_limits.py",
    "tests/test_fuzz.py",
    "tests/source/test_hub.py", "tests/check/test_hub.py", "tests/test_package.py", "tests/test_docs.py",
    "tests/test_readme.py", "tests/test_house.py",
)  # fmt: skip
_SECONDS = 8.0  # of tests, at most, for one mutant
_FEW, _FILES = 40, 5  # tests that are tried first, and files that they are in
_OF_ONE = 12  # parameters of one test
_MOST = 5.0  # per cent
_PYTEST = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--no-header", "--no-summary"]


def main() -> int:
    """Run, and return an exit code."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--count", type=int, default=1_200, help="how many mutants")
    asked.add_argument("--seed", type=int, default=1, help="which ones")
    asked.add_argument("--jobs", type=int, default=2, help="how many at a time")
    asked.add_argument("--only", nargs="*", help="files or folders of llmcfg, instead of all")
    asked.add_argument("--quick", action="store_true", help="leave out the tests that need processes of their own")
    asked.add_argument("--again", action="store_true", help="those that survived the last time, with today's tests")
    given = asked.parse_args()
    os.chdir(ROOT)
    os.environ.update(CI="1", PYTHONDONTWRITEBYTECODE="1")
    KEPT.mkdir(exist_ok=True)
    noted = _noted()
    if given.again:
        chosen = [Mutant(*one) for one in json.loads((KEPT / "survived.json").read_text())]
    else:
        chosen = sample(list(every(_sources(given.only or SOURCES))), given.count, given.seed)
    if given.quick:
        chosen = [mutant for mutant in chosen if _tests(mutant, noted) or not _near(mutant)]
    survived = _tried(chosen, noted, given.jobs, quick=given.quick)
    (KEPT / "survived.json").write_text(json.dumps(survived))
    for mutant in survived:
        print(_shown(mutant))
    share = 100 * len(survived) / max(1, len(chosen))
    print(f"{len(chosen)} mutants, {len(survived)} survived: {share:.1f} %")
    return 1 if share > _MOST else 0


def _sources(names: list[str] | tuple[str, ...]) -> list[Path]:
    found = [Path("llmcfg", name) for name in names]
    return [path for one in found for path in (sorted(one.rglob("*.py")) if one.is_dir() else [one])]


def _noted() -> dict[str, dict[str, list[str]]]:
    """Return which tests run each line of each file, the quickest first."""
    path = KEPT / "lines.json"
    newest = max(one.stat().st_mtime for folder in ("llmcfg", "tests") for one in Path(folder).rglob("*.py"))
    if not path.exists() or path.stat().st_mtime < newest:
        print("which tests run which lines …", file=sys.stderr)
        command = [sys.executable, "-m", "pytest", "-p", "tools.mutants.inside", *_PYTEST[2:]]
        command += [f"--ignore={one}" for one in _NOT_NOTED]
        subprocess.run(
            command, env={**os.environ, "LLMCFG_NOTE_LINES": str(path)}, check=False, stdout=subprocess.DEVNULL
        )
    said = json.loads(path.read_text())
    seconds = {test: said["seconds"][test] for test in said["passed"]}
    return {
        name: {
            line: sorted((one for one in tests if one in seconds), key=seconds.__getitem__)
            for line, tests in lines.items()
        }
        for name, lines in said["lines"].items()
    } | {"": {"": [], **{test: [str(took)] for test, took in seconds.items()}}}


def _tests(mutant: Mutant, noted: dict[str, dict[str, list[str]]]) -> list[list[str]]:
    """The quickest tests of a mutant's lines, in rounds: a few of few files first, which notice most."""
    lines = noted.get(mutant.path, {})
    tests = dict.fromkeys(test for line in range(mutant.line, mutant.last + 1) for test in lines.get(str(line), ()))
    if not tests:  # what runs when the module is imported, before any test
        tests = dict.fromkeys(test for some in lines.values() for test in some)
    took = {test: float(noted[""][test][0]) for test in tests}
    rounds: list[list[str]] = [[], []]
    files: set[str] = set()
    times: Counter[str] = Counter()
    left = _SECONDS
    for test in sorted(took, key=took.__getitem__):
        name, file = test.partition("[")[0], test.partition("::")[0]
        times[name] += 1
        if times[name] > _OF_ONE or left < 0:
            continue  # the same with fifty parameters
        left -= took[test]
        few = len(rounds[0]) < _FEW and (file in files or len(files) < _FILES)
        rounds[not few].append(test)
        if few:
            files.add(file)
    return [one for one in rounds if one]


def _near(mutant: Mutant) -> list[str]:
    return [one for one in NEAREST.get(mutant.path.split("/")[1], ()) if Path(one).exists()]


def _tried(chosen: list[Mutant], noted: dict[str, dict[str, list[str]]], jobs: int, *, quick: bool) -> list[Mutant]:
    """Return those that no test notices."""
    survived = []
    with tempfile.TemporaryDirectory() as folder:
        copies: Queue[Copy] = Queue()
        for number in range(jobs):
            copies.put(Copy(Path(folder, str(number))))

        def work(mutant: Mutant) -> bool:
            copy = copies.get()
            try:
                return copy.notices(mutant, _tests(mutant, noted), [] if quick else _near(mutant))
            finally:
                copies.put(copy)

        with ThreadPoolExecutor(jobs) as pool:
            for number, (mutant, noticed) in enumerate(zip(chosen, pool.map(work, chosen), strict=True), 1):
                if not noticed:
                    survived.append(mutant)
                if number % 20 == 0:
                    print(f"{number} of {len(chosen)}, {len(survived)} survived", file=sys.stderr)
                    (KEPT / "survived.json").write_text(json.dumps(survived))
    return survived


class Copy:
    """A copy of the repository to change, and a process that runs tests in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        kept = subprocess.run(
            ["git", "ls-files", "-co", "--exclude-standard"], capture_output=True, text=True, check=True
        )
        for name in kept.stdout.splitlines():
            if Path(name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(name, folder / name)
        self._server = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("server.py"))],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=folder,
        )  # fmt: skip

    def notices(self, mutant: Mutant, tests: list[list[str]], near: list[str]) -> bool:
        """Whether a test fails with a change in its place."""
        path = self._folder / mutant.path
        text, times = path.read_text(), path.stat()
        changed = applied(mutant, text)
        if changed is None or changed == text:
            raise ValueError(f"no such place: {mutant}")
        path.write_text(changed)
        try:
            if not all(self._pass([*_PYTEST, "-p", "tools.mutants.inside", *some]) for some in tests):
                return True
            return bool(near) and not self._pass([*_PYTEST, *near])
        finally:
            path.write_text(text)
            os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))

    def _pass(self, words: list[str]) -> bool:
        assert self._server.stdin is not None and self._server.stdout is not None
        print(json.dumps(words), file=self._server.stdin, flush=True)
        return json.loads(self._server.stdout.readline()) == 0


def _shown(mutant: Mutant) -> str:
    """A change as a person reads it."""
    text = Path(mutant.path).read_text()
    before, after = text.splitlines(), (applied(mutant, text) or "").splitlines()
    at = next((n for n, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), mutant.line - 1)
    return f"{mutant.path}:{at + 1}: {mutant.operator}\n  - {before[at].strip()}\n  + {after[at].strip()}"


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.exit(main())
