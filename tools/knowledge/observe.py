"""Watch config classes: what each makes of edits to its files.

An observation is a raw config and the object that transformers builds of it, in plain JSON values: the fields, the
computed attributes and the text config. The fitting (fit.py) learns from one set and is held to another.
"""

from __future__ import annotations

import copy
import itertools
import json
import random
from collections.abc import Iterator
from typing import Any, NamedTuple

from transformers import PreTrainedConfig

from tests.knowledge.oracle import edited, edits, flat, plain, source_keys
from tools.knowledge.generate import Classes
from tools.knowledge.hints import Hints

__all__ = ["CLASSES", "Observation", "observe", "probes"]

CLASSES = Classes()


class Observation(NamedTuple):
    """What one raw config becomes."""

    raw: dict[str, Any]
    fields: dict[str, Any]
    computed: dict[str, Any]


def config_class(model_type: str) -> type[PreTrainedConfig]:
    """The class of a type, or of a part by its ``_ClassName``."""
    found = CLASSES.by_type.get(model_type)
    if found is None:
        found = next(cls for cls, name in CLASSES.names.items() if name == model_type)
    return found


def observe(model_type: str, raw: dict[str, Any], computed: tuple[str, ...] = ()) -> Observation | None:
    """What the class makes of ``raw``; ``None`` where it refuses."""
    try:
        config = config_class(model_type).from_dict(copy.deepcopy(raw))
        fields = flat(config)
    except Exception:
        return None
    attributes = {}
    for name in computed:
        try:
            attributes[name] = plain(getattr(config, name))
        except Exception:  # parts that are not there
            continue
    return Observation(raw, fields, attributes)


def variations(name: str, value: Any) -> list[Any]:
    """Other values for a field, near its own."""
    if isinstance(value, bool):
        return [not value, None]
    if isinstance(value, int):
        return [value * 2, value + 1, max(value - 1, 0), value // 2, 0, None, value * 3]
    if isinstance(value, float):
        return [value * 2, value / 4, None]
    if isinstance(value, list):
        return [value[::-1], value[:1], value[:-1], value + value[-1:], [], None]
    if isinstance(value, str):
        return [None]
    if isinstance(value, dict):
        return [None, {}]
    count = [1, 2, 3, 5, 8, 64] if "dim" not in name else [64, 128]
    return [*count, True, False, 0.5, "auto", [0, 1], ["full_attention", "sliding_attention"]]


def probes(model_type: str, rounds: int, seed: str) -> Iterator[dict[str, Any]]:
    """Raw configs to watch: each field by itself, each beside each null, keys that only the code names, then at random."""
    cls = config_class(model_type)
    yield {}
    try:
        full = json.loads(json.dumps(cls().to_dict(), default=str))
        yield full
        yield json.loads(json.dumps(cls().to_diff_dict(), default=str))
    except Exception:
        full = {}
    full.pop("model_type", None)
    rng = random.Random(f"{model_type} {seed}")
    legacy = [key for key in source_keys(cls) if key not in full]
    null = [name for name, value in full.items() if value is None]
    for name, value in full.items():
        for other in variations(name, value):
            yield {name: other}
    guesses: list[Any] = [None, True, False, 2, 3, 5, 64, 0.5, 10000.0, [1, 0, 1], [0, 2], "2,3", {}]
    for key in legacy:
        for guess in guesses:
            yield {key: guess}
        for name, value in rng.sample(sorted(full.items()), min(len(full), 12)):
            yield {key: rng.choice(guesses), name: edited(rng, copy.deepcopy(value))}
    layers = [name for name in full if "layer" in name or name in ("depths", "num_blocks")]
    for name in layers:
        for number in (1, 2, 3, 4, 7, 12, 13, 25):
            if isinstance(full[name], int) and not isinstance(full[name], bool):
                yield {name: number}
                for other in rng.sample(sorted(full), min(len(full), 4)):
                    yield {name: number, other: edited(rng, copy.deepcopy(full[other]))}
    numbers = [name for name, value in full.items() if isinstance(value, (int, float))]
    for name in null or list(full)[:4]:
        for other in numbers:
            yield {name: None, other: edited(rng, full[other])}
    for name in numbers:
        for other in rng.sample(numbers, min(len(numbers), 3)):
            yield {name: None, other: edited(rng, full[other])}
    hints = Hints(cls)
    for target, names in hints.names.items():
        known = [name for name in names if name in full and name != target]
        around = [{}, {target: None}] if target in full else [{}]
        for base in around:
            for name in known[:8]:
                for value in variations(name, full[name])[:3]:
                    yield {**base, name: value}
            for one, other in itertools.combinations(known[:6], 2):
                for a in variations(one, full[one])[:2]:
                    for b in [*variations(other, full[other])[:2], None]:
                        yield {**base, one: a, other: b}
            for key in hints.keys.get(target, ()):
                for name in known[:4]:
                    for value in variations(name, full[name])[:2]:
                        yield {**base, name: value, key: rng.choice(guesses)}
    if model_type in CLASSES.by_type:
        yield from edits(model_type, rounds, seed)


def focused(model_type: str, rounds: int, seed: str) -> Iterator[dict[str, Any]]:
    """Raw configs that move only what the class mentions, several at a time and far: where small fits go wrong."""
    cls = config_class(model_type)
    hints = Hints(cls)
    try:
        full = json.loads(json.dumps(cls().to_dict(), default=str))
    except Exception:
        full = {}
    names = sorted({name for found in hints.names.values() for name in found if name in full and name != "model_type"})
    keys = sorted({key for found in hints.keys.values() for key in found if key not in full})
    texts = [constant for constant in hints.all_constants if isinstance(constant, str)]
    texts += [f"{one}{mark}{other}" for mark in "|-," for one, other in zip(texts, texts[1:], strict=False)][:20]
    rng = random.Random(f"{model_type} {seed} focused")
    small: list[Any] = [None, 0, 1, 2, 3, 4, 5, 7, 8, 12, 16, 24, 30, 64, 128, True, False]
    for _ in range(rounds if names or keys else 0):
        raw: dict[str, Any] = {}
        for name in rng.sample(names, min(len(names), rng.choice([1, 2, 3, 4, 6]))):
            value = full[name]
            if isinstance(value, bool):
                raw[name] = rng.choice([True, True, False])
            elif isinstance(value, str):
                raw[name] = rng.choice([value, *texts]) if texts else value
            elif isinstance(value, list):
                raw[name] = rng.choice([None, value[::-1], value[: rng.randrange(len(value) + 1)]])
            elif isinstance(value, dict):
                raw[name] = rng.choice([{}, None, value])
            else:
                raw[name] = rng.choice([*small, *texts] if value is None else [value, *small])
        for key in rng.sample(keys, min(len(keys), rng.choice([0, 0, 1, 2]))):
            raw[key] = rng.choice([*small, *texts, [1, 0, 1], [0, 2], {}])
        yield raw
