"""Generate llmcfg/knowledge/blueprints (development only; README.md beside this file).

python -m tools.blueprints                 every language-model type
python -m tools.blueprints llama qwen2     these types
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
from pathlib import Path

from tools.blueprints import generate as generate_module
from tools.blueprints.generate import ORDER, generate, wanted

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.blueprints", description=__doc__.partition("\n")[0])
    parser.add_argument("types", nargs="*")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--report", type=Path, help="JSON Lines: what came of every type")
    parser.add_argument("--skip-done", action="store_true", help="not those that the report already has")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument(
        "--held-out", type=int, default=generate_module.HELD_OUT, help="configs that must be exact at once"
    )
    parser.add_argument("--seconds", type=int, default=generate_module.SECONDS, help="of CPU, for one type")
    options = parser.parse_args()
    generate_module.HELD_OUT, generate_module.SECONDS = options.held_out, options.seconds
    done = set()
    if options.skip_done and options.report and options.report.exists():
        done = {json.loads(line)["type"] for line in options.report.read_text().splitlines()}
    failed = 0
    gc.freeze()  # torch's and transformers' own objects stay
    for model_type in options.types or wanted():
        if model_type in done:
            continue
        start = time.perf_counter()
        result = generate(model_type, options.seed, verbose=options.verbose)
        result["seconds"] = round(time.perf_counter() - start, 1)
        failed += not result["classes"]
        print(json.dumps(result), flush=True)
        if options.report:
            with options.report.open("a") as report:
                report.write(json.dumps(result) + "\n")
    return 1 if failed else 0


__all__ = ["ORDER"]

if __name__ == "__main__":
    sys.exit(main())
