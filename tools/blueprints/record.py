"""Numbers for the tests: what transformers builds from configs that no blueprint was made from.

    python -m tools.blueprints.record [TYPE…]      write tests/blueprints/held_out.json; drop blueprints that differ

Every shipped type is asked once more with fresh seeds; a type that is not exact loses its module.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import inspect
import json
import random
import re
import sys
from pathlib import Path
from typing import Any

from llmcfg.knowledge.types import TYPES, module
from tools.blueprints.build import Build, counted
from tools.blueprints.generate import MAIN_ROLES, OUT, Generator, _try, compare
from tools.blueprints.learn import NotCovered

TARGET = Path(__file__).resolve().parents[2] / "tests" / "blueprints" / "held_out.json"
TRIED = 10
KEPT = 2


def digest(built: Build) -> str:
    """A short hash of all names, shapes and kinds."""
    lines = sorted(f"{t.name} {'x'.join(map(str, t.shape))} {t.kind}" for t in built.tensors)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def record(model_type: str, seed: int) -> tuple[list[dict[str, Any]], str]:
    """Return rows for the tests, and what differs (empty: nothing)."""
    generator = Generator(model_type, seed, verbose=False)
    ours = importlib.import_module(f"llmcfg.knowledge.blueprints.{module(model_type)}")
    rows: list[dict[str, Any]] = []
    for role in MAIN_ROLES:
        if role not in generator.found or not hasattr(ours, generator.found[role][0]):
            continue
        name, cls = generator.found[role]
        if not generator.sensitive:
            generator.base(cls)
            said = set(re.findall(r"\w+", inspect.getsource(ours)))
            generator.sensitive = list(
                dict.fromkeys(
                    [path for path in generator.space.fields if path.rpartition(".")[2] in said] + generator.read()
                )
            )
        rng = random.Random(f"{model_type}{name}{seed}record")
        kept = tried = 0
        for _ in range(TRIED * 6):
            if tried >= TRIED:
                break
            edits = generator.space.random(rng, generator.sensitive, generator.shallow)
            if not generator.space.sensible(edits):
                continue
            raw = generator.raw(edits)
            built = _try(model_type, cls, raw, symbols=False)
            if built is None:
                continue
            tried += 1
            if difference := compare(model_type, name, raw, built):
                return [], f"{name}: {difference}; {json.dumps(edits)[:300]}"
            if kept < KEPT and all(row["class"] == name for row in rows):  # of the first class that ships
                kept += 1
                rows.append(
                    {
                        "type": model_type,
                        "class": name,
                        "config": raw,
                        "tensors": len(built.tensors),
                        **counted(built.tensors),
                        "digest": digest(built),
                    }
                )
    return rows, ""


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("types", nargs="*")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--keep", action="store_true", help="report what differs, drop nothing")
    options = parser.parse_args()
    names = {module(model_type): model_type for model_type in reversed(TYPES)}
    shipped = [names[path.stem] for path in sorted(OUT.glob("*.py")) if path.stem in names]
    known = json.loads(TARGET.read_text()) if TARGET.exists() else []
    asked = options.types or shipped
    rows = [row for row in known if row["type"] not in asked and row["type"] in shipped]
    failed = 0
    for model_type in asked:
        try:
            found, difference = record(model_type, options.seed)
        except (NotCovered, Exception) as error:
            found, difference = [], f"{type(error).__name__}: {error}"
        rows += found
        if difference:
            failed += 1
            print(f"{model_type}: {difference}", file=sys.stderr, flush=True)
            if not options.keep:
                (OUT / f"{module(model_type)}.py").unlink()
    rows.sort(key=lambda row: (row["type"], row["class"]))
    TARGET.write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")
    print(f"{len(asked) - failed} of {len(asked)} types exact", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
