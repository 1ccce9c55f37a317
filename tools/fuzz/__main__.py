"""Run inputs against every command, in this process, and tell which promises they break.

python -m tools.fuzz --count 3000 --seed 1      # exits 1 where there are findings, which go to .fuzz/
python -m tools.fuzz --seed 1 --only 2718       # one input again, with what it says
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import resource
import sys
import tempfile
from collections import Counter
from pathlib import Path
from time import process_time

from tools.fuzz.inputs import COMMANDS, drawn
from tools.fuzz.runner import BYTES, Place, memory

FOUND = Path(".fuzz")
_KEPT = 5  # of one kind
_AT_ONCE = 1_000
_DEAD = 3_600  # seconds, for so many inputs
_SCHEMA = 37  # of so many answers one is held to its schema; no divisor of the number of commands


def main() -> int:
    """Run, and return an exit code."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--count", type=int, default=3_000, help="how many inputs")
    asked.add_argument("--seed", type=int, default=1, help="which ones: others with every seed")
    asked.add_argument("--start", type=int, default=0, help="the number of the first")
    asked.add_argument("--only", type=int, help="one input, shown")
    given = asked.parse_args()
    faulthandler.enable()
    kinds: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder, Place(Path(folder)) as place:
        if given.only is not None:
            return _shown(place, given.seed, given.only)
        for number in range(given.start, given.start + given.count):
            if (number - given.start) % _AT_ONCE == 0:
                _bound(number - given.start, given.count, kinds)
                # Who does not even answer signals ends the run, with a traceback.
                faulthandler.dump_traceback_later(_DEAD, exit=True)
            one = drawn(given.seed, number)
            for fault in place.faults(one, schema=number % _SCHEMA == 0):
                kinds[fault] += 1
                if kinds[fault] <= _KEPT:
                    _keep(given.seed, number, one.words, one.raw, fault)
    for kind, many in kinds.most_common():
        print(f"{many:6} {kind}")
    print(f"{given.count} inputs to {len(COMMANDS)} commands with seed {given.seed}: {sum(kinds.values())} findings")
    return 1 if kinds else 0


def _bound(done: int, count: int, kinds: Counter[str]) -> None:
    """So much memory above what the process has by now, for each input of the next thousand; and say how far it is."""
    room = memory() + BYTES
    resource.setrlimit(resource.RLIMIT_AS, (room, resource.getrlimit(resource.RLIMIT_AS)[1]))
    if done:
        spent = f"{process_time():.0f} s, {memory() >> 20} MiB"
        print(f"{done} of {count}, {spent}, {sum(kinds.values())} findings", file=sys.stderr)


def _keep(seed: int, number: int, words: tuple[str, ...], raw: bytes, fault: str) -> None:
    FOUND.mkdir(exist_ok=True)
    (FOUND / f"{seed}-{number}.json").write_bytes(raw)
    with (FOUND / "findings.jsonl").open("a") as file:
        print(json.dumps({"seed": seed, "number": number, "words": " ".join(words), "fault": fault}), file=file)


def _shown(place: Place, seed: int, number: int) -> int:
    one = drawn(seed, number)
    print(*one.words, f"(COLUMNS={one.columns})", file=sys.stderr)
    answer, fault = place.run(one)
    print(ascii(one.raw.decode(errors="surrogateescape")))
    print(answer.out, answer.err, fault or "", sep=os.linesep)
    for said in place.faults(one):
        print(f"finding: {said}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
