"""The measure of llmcfg.problems: what transformers' own config classes refuse (development dependency).

    python -m tests.knowledge.refusals [--seed N] [--edits N] [--show N] [TYPE…]

loads random configs of every model type with transformers and holds llmcfg's problems to it: a *false* one is told of a
file that loads, a *missed* one is not told of a file that does not.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from llmcfg.problems import of
from llmcfg.resolve.complete import complete
from tests.knowledge.oracle import CONFIG_MAPPING, TYPES, VALID, defaults, edits

WRONG: list[Any] = [
    None, "12", "x", True, False, 0, 1, -1, 7, 1.5, 12.0, [1, 2], ["a"], {}, {"a": 1}, [], "float16", 3, 5, 1000000,
]  # fmt: skip


class Trial(NamedTuple):
    """One config: what transformers says of it, and what is told of it here."""

    raw: dict[str, Any]
    refusal: str | None
    told: tuple[str, ...]


def trial(model_type: str, raw: dict[str, Any]) -> Trial:
    """Load a config, and ask for its problems."""
    raw = {**raw, "model_type": model_type}
    loaded_as = "ministral" if model_type == "mistral" and "layer_types" in raw else model_type
    refusal = None
    try:
        CONFIG_MAPPING[loaded_as].from_dict(copy.deepcopy(raw))
    except Exception as error:  # whatever keeps it from being made
        refusal = f"{type(error).__name__}: {error}".replace("\n", " ")
    whole = complete(model_type, raw)
    assert whole is not None
    return Trial(raw, refusal, tuple(f"{one.key} must be {one.needs}" for one in of(whole)))


def missing_package(refusal: str | None) -> bool:
    """Whether it is this machine that refuses: a package (timm) is not installed."""
    return refusal is not None and refusal.startswith("ImportError")


def broken(model_type: str, count: int, seed: str) -> Iterator[dict[str, Any]]:
    """Configs with one or two values that may not be: of another type, out of proportion, lists cut short, nulls."""
    rng = random.Random(f"{model_type} {seed} broken")
    cls = CONFIG_MAPPING[model_type]
    try:
        full = json.loads(json.dumps(cls().to_dict(), default=str))
    except Exception:
        full = VALID.get(model_type, {"model_type": model_type})
    inner = [key for key, value in full.items() if isinstance(value, dict) and key in cls.sub_configs_defaults]
    for _ in range(count):
        raw = copy.deepcopy(full) if rng.random() < 0.5 else {"model_type": model_type}
        for _ in range(rng.choice([1, 1, 1, 2])):
            there, here = full, raw
            if inner and rng.random() < 0.5:
                key = rng.choice(inner)
                there, here = full[key], raw.setdefault(key, {})
            names = [name for name in there if name != "model_type"]
            if names and isinstance(here, dict):
                name = rng.choice(names)
                here[name] = copy.deepcopy(_wrong(rng, there[name]))
        yield raw


def _wrong(rng: random.Random, value: Any) -> Any:
    if rng.random() < 0.5 or value is None:
        return rng.choice(WRONG)
    if isinstance(value, bool):
        return rng.choice([int(value), str(value), None])
    if isinstance(value, int):
        return rng.choice([float(value), str(value), value + 1, max(value - 1, 0), value * 2, [value], None, 0, 7])
    if isinstance(value, float):
        return rng.choice([int(value), str(value), None, value * 2, -value, 1e9])
    if isinstance(value, str):
        return rng.choice([None, 1, value + "x", [value]])
    if isinstance(value, list):
        return rng.choice([None, value + value, value[:-1], [], [*value, "odd"], value[:1], 3, "a"])
    return rng.choice([None, [], {}, "x"])


def trials(model_type: str, count: int, seed: str) -> Iterator[Trial]:
    """Every trial of a type: its defaults, valid edits, broken ones."""
    for raw in (*defaults(model_type), *edits(model_type, count, seed), *broken(model_type, count, seed)):
        found = trial(model_type, raw)
        if not missing_package(found.refusal):
            yield found


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("types", nargs="*")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--edits", type=int, default=12)
    parser.add_argument("--show", type=int, default=30)
    options = parser.parse_args(arguments)
    totals: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for model_type in options.types or TYPES:
        for found in trials(model_type, options.edits, options.seed):
            totals["configs"] += 1
            totals["refused"] += found.refusal is not None
            if found.told and found.refusal is None:
                totals["false"] += 1
                kinds[f"false   {model_type}: {found.told[0]}"] += 1
            elif found.refusal is not None and not found.told:
                totals["missed"] += 1
                kinds[f"missed  {model_type}: {found.refusal[:160]}"] += 1
    for kind, number in kinds.most_common(options.show):
        print(f"{number:4} {kind}")
    print(f"{dict(totals)} (seed {options.seed})")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
