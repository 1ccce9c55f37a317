"""Write ``llmcfg/knowledge/traits.json``."""

from __future__ import annotations

import argparse
import json
import sys
import time
import warnings
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import transformers

TARGET = Path(__file__).parents[2] / "llmcfg" / "knowledge" / "traits.json"


def one(model_type: str) -> tuple[str, dict[str, Any] | None, list[str], float]:
    """One type's facts, what there was to remark, and the seconds that it took."""
    from .conditions import learn

    warnings.filterwarnings("ignore")
    transformers.logging.set_verbosity_error()
    start = time.perf_counter()
    log: list[str] = []
    try:
        facts = learn(model_type, log)
    except Exception as e:
        facts = None
        log.append(f"failed: {type(e).__name__}: {e}"[:200])
    return model_type, facts, log, time.perf_counter() - start


def text(types: dict[str, dict[str, Any]]) -> str:
    """One line a type: readable in a diff, and one can be read without parsing the rest."""
    lines = [
        f"{json.dumps(t)}: {json.dumps(f, separators=(',', ':'), sort_keys=True)}" for t, f in sorted(types.items())
    ]
    return f'{{\n"transformers": "{transformers.__version__}",\n"types": {{\n' + ",\n".join(lines) + "\n}}\n"


def main(arguments: Iterable[str] | None = None) -> int:
    """Run over all types, or over those named."""
    parser = argparse.ArgumentParser(prog="python -m tools.traits", description=__doc__)
    parser.add_argument("types", nargs="*", help="only these, printed instead of written")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--log", type=Path, help="where to write what was not decided, and why")
    options = parser.parse_args(list(arguments) if arguments is not None else None)
    from .build import own_types

    types: dict[str, dict[str, Any]] = {}
    remarks = []
    with ProcessPoolExecutor(options.jobs) as pool:
        for name, facts, log, seconds in pool.map(one, options.types or own_types(), chunksize=1):
            if facts:
                types[name] = facts
            remarks.append(f"{name} {seconds:.1f}s {json.dumps(facts)}\n" + "".join(f"    {line}\n" for line in log))
            if options.log:
                options.log.write_text("".join(remarks))
    if options.types:
        sys.stdout.write(text(types))
    else:
        TARGET.write_text(text(types))
        print(f"{TARGET.name}: {len(types)} of {len(remarks)} types", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
