"""Watch config classes: what each makes of edits to its files.

An observation is a raw config and the object that transformers builds of it, in plain JSON values: the fields and the
computed attributes. The fitting (fit.py) learns from one set and is held to another. Files that are older than today's
checks hold what a class refuses now (a null head count, one number for a list); what it would make of them is watched
with the checks off (:func:`unchecked`).
"""

from __future__ import annotations

import copy
import inspect
import itertools
import json
import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from transformers import PreTrainedConfig

from tests.knowledge.oracle import edited, edits, flat, plain, source_keys
from tools.knowledge.generate import Classes
from tools.knowledge.hints import Hints

__all__ = [
    "CLASSES",
    "Observation",
    "computed_names",
    "config_class",
    "learned",
    "observe",
    "older",
    "probes",
    "unchecked",
]

CLASSES = Classes()
MOST_PROBES = 1300
# Computed by the base class, so for every type
BASE_COMPUTED = {name for name, value in vars(PreTrainedConfig).items() if isinstance(value, property)} | {
    "is_heterogeneous", "per_layer_config", "per_layer_attributes", "allow_global_per_layer_attribute_access",
    "serialize_explicit_per_layer_config", "out_features", "out_indices",
}  # fmt: skip


class Observation(NamedTuple):
    """What one raw config becomes.

    :ivar refused: today's class refuses the file; this is what it makes of it with its checks off.
    """

    raw: dict[str, Any]
    fields: dict[str, Any]
    computed: dict[str, Any]
    refused: bool = False


@contextmanager
def unchecked() -> Iterator[None]:
    """Config classes take any value inside this block: no types of fields, no checks of the whole."""
    found, classes = {PreTrainedConfig}, [PreTrainedConfig]
    while classes:
        for cls in classes.pop().__subclasses__():
            if cls not in found:
                found.add(cls)
                classes.append(cls)
    kept = [(cls, cls.__validators__, cls.__class_validators__) for cls in found if "__validators__" in vars(cls)]
    for cls, _, _ in kept:
        cls.__validators__, cls.__class_validators__ = {}, []
    try:
        yield
    finally:
        for cls, fields, whole in kept:
            cls.__validators__, cls.__class_validators__ = fields, whole


def computed_names(cls: type) -> tuple[str, ...]:
    """The attributes that a class computes when they are read."""
    found = (name for name in dir(cls) if isinstance(inspect.getattr_static(cls, name, None), property))
    return tuple(name for name in found if name not in BASE_COMPUTED)


def learned(model_type: str, seed: str) -> tuple[list[Observation], list[Observation]]:
    """What to learn a type's rows from, and what to hold them to."""
    names = computed_names(config_class(model_type))
    held = edits(model_type, 25, f"held {seed}") if model_type in CLASSES.by_type else iter(())
    learn = list(_seen(model_type, itertools.chain(nested(model_type, 40, seed), probes(model_type, 60, seed)), names))
    return learn + older(model_type, seed), list(_seen(model_type, held, names))


def older(model_type: str, seed: str) -> list[Observation]:
    """What a class makes of files that it may refuse."""
    names = computed_names(config_class(model_type))
    raws = list(odd(model_type, seed))
    accepted = [observe(model_type, raw, names) for raw in raws]
    with unchecked():
        refused = [observe(model_type, raw, names) for raw, one in zip(raws, accepted, strict=True) if one is None]
    return [one for one in accepted if one] + [one._replace(refused=True) for one in refused if one]


def _seen(model_type: str, raws: Iterator[dict[str, Any]], computed: tuple[str, ...]) -> Iterator[Observation]:
    known: set[str] = set()
    for raw in raws:
        key = json.dumps(raw, sort_keys=True, default=str)
        if key in known:
            continue
        known.add(key)
        if len(known) > MOST_PROBES:
            return
        found = observe(model_type, raw, computed)
        if found is not None:
            yield found


def config_class(model_type: str) -> type[PreTrainedConfig]:
    """The class of a type, or of a part by its ``_ClassName``."""
    found = CLASSES.by_type.get(model_type)
    if found is None:
        found = next((cls for cls, name in CLASSES.names.items() if name == model_type), None)
    if found is None:
        raise LookupError(model_type)
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
    for name in computed_names(cls):
        for guess in (1, 8, 0.5, None, [1, 2]):
            yield {name: guess}
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


def odd(model_type: str, seed: str) -> Iterator[dict[str, Any]]:
    """Raw configs that today's class may refuse and older files hold.

    Nulls, one number for a list and two for one, words where the class mentions a word, numbers where it knows a list, a
    part of another type than the class's own, and objects under the keys that the class reads out of an object.
    """
    cls = config_class(model_type)
    hints = Hints(cls)
    full = _default(cls)
    rng = random.Random(f"{model_type} {seed} odd")
    words = [one for one in hints.all_constants if isinstance(one, str) and len(one) < 24]
    numbers = [name for name, value in full.items() if isinstance(value, int) and not isinstance(value, bool)]
    mentioned = {name for found in hints.names.values() for name in found}
    for name, value in full.items():
        others: list[Any] = []
        if isinstance(value, list):
            others = [None, *value[:1], 7]
        elif isinstance(value, int) and not isinstance(value, bool):
            others = [None, 0, [value, value + 1]]
        elif isinstance(value, (float, str)):
            others = [None]
        elif value is None and name in mentioned:
            others = [3, [1, 2, 3], *(word for word in words if word in hints.constants.get(name, ()))]
        if isinstance(value, (int, str)) and not isinstance(value, bool):
            others += [word for word in hints.constants.get(name, ()) if isinstance(word, str) and word != name][:4]
        if isinstance(value, dict) and "model_type" in value:
            others = [{"model_type": other} for other in ("llama", "bert")]
            others += [{**value, "model_type": other} for other in ("llama",)]
        for other in others:
            yield {name: other}
            if name in mentioned:
                for number in rng.sample(numbers, min(len(numbers), 4)):
                    if number != name:
                        yield {name: other, number: edited(rng, full[number])}
    yield from parted(model_type)
    guesses: list[Any] = [None, True, False, 2, 5, 64, 0.5, [1, 0, 1], [1, 3], "2,3"]
    for key, inner in hints.inside.items():
        if key in full and not (full[key] is None or isinstance(full[key], dict)):
            continue
        for one in inner:
            for guess in guesses:
                yield {key: {one: guess}}
        for _ in range(4 * len(inner)):
            few = rng.sample(inner, rng.randint(1, len(inner)))
            raw: dict[str, Any] = {key: {one: rng.choice(guesses) for one in few}}
            if numbers:
                number = rng.choice(numbers)
                raw[number] = edited(rng, full[number])
            yield raw


def parted(model_type: str) -> Iterator[dict[str, Any]]:
    """Raw configs whose parts go by other types, tie their embeddings, or stand at the top of the file."""
    cls = config_class(model_type)
    full = _default(cls)
    words = [
        one for one in Hints(cls).all_constants if isinstance(one, str) and 3 < len(one) < 30 and "config" not in one
    ]
    for part, own in full.items():
        if not isinstance(own, dict) or "model_type" not in own:
            continue
        for word in (model_type, *words):
            yield {part: {"model_type": word}}
        for tied in (True, False):
            yield {part: {"tie_word_embeddings": tied}}
            yield {part: {"tie_word_embeddings": tied}, "tie_word_embeddings": not tied}
        numbers = {name: value for name, value in own.items() if type(value) is int and name not in full}
        few = dict(itertools.islice(numbers.items(), 6))
        for more in ({}, {"torch_dtype": "float16"}, {"rope_theta": 5000.0}):
            yield {**{name: value + 2 for name, value in few.items()}, **more}


def nested(model_type: str, rounds: int, seed: str) -> Iterator[dict[str, Any]]:
    """The default config with edits at every depth: what a whole takes of its parts moves only there."""
    full = _default(config_class(model_type))
    rng = random.Random(f"{model_type} {seed} nested")
    for _ in range(rounds):
        yield _edited(rng, full)


def _edited(rng: random.Random, whole: dict[str, Any]) -> dict[str, Any]:
    found = {}
    for key, value in whole.items():
        chance = rng.random()
        if isinstance(value, dict):
            found[key] = _edited(rng, value)
        elif key != "model_type" and chance < 0.1:
            continue
        else:
            found[key] = edited(rng, value) if key != "model_type" and chance < 0.3 else value
    return found


def _default(cls: type[PreTrainedConfig]) -> dict[str, Any]:
    try:
        full: dict[str, Any] = json.loads(json.dumps(cls().to_dict(), default=str))
    except Exception:  # a class whose defaults do not validate
        return {}
    full.pop("model_type", None)
    return full
