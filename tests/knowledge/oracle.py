"""The measure of llmcfg.knowledge: transformers' own config objects (development dependency).

    python -m tests.knowledge.oracle [--seed N] [--edits N] [--corpus DIR] [TYPE…]

compares :func:`llmcfg.resolve.complete.complete` with ``CONFIG_CLASS.from_dict`` for every model type: the
defaults, the saved default config, random valid edits of both, and a directory of real files.
"""

from __future__ import annotations

import argparse
import copy
import inspect
import json
import os
import random
import re
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("TRANSFORMERS_VERBOSITY", "critical")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
warnings.simplefilter("ignore")

import transformers
from transformers import PreTrainedConfig
from transformers.models.auto.configuration_auto import CONFIG_MAPPING, CONFIG_MAPPING_NAMES

from llmcfg.resolve.complete import Completed, complete

transformers.logging.set_verbosity(transformers.logging.CRITICAL)

# Kept by transformers for its own use, or labels of classifiers that nobody's file sets
BOOKKEEPING = {
    "_name_or_path", "name_or_path", "transformers_version", "id2label", "label2id", "num_labels", "_commit_hash",
    "_attn_implementation_internal", "_experts_implementation_internal", "_post_init_done", "_output_attentions",
    "output_attentions", "ignore_keys_at_rope_validation", "_heterogeneity_spec", "model_type", "_auto_class",
    "_has_encoder", "_has_decoder",
}  # fmt: skip
TYPES = list(CONFIG_MAPPING_NAMES)
LANGUAGE_ROLES = ("causal", "seq2seq", "image-text", "multimodal", "masked")


def language_types() -> set[str]:
    """Types that hold a language model, and their ``*_text`` sub-types."""
    from llmcfg.knowledge.registry import ROLES

    found = {model_type for role in LANGUAGE_ROLES for model_type in ROLES[role]}
    return found | {name for name in TYPES if name.endswith("_text")}


def plain(value: Any) -> Any:
    """Any config value as JSON would have it."""
    if isinstance(value, PreTrainedConfig):
        return flat(value)
    if isinstance(value, Completed):
        return flat_own(value)
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if isinstance(value, (set, frozenset)):
        return sorted(map(plain, value))
    if type(value).__module__ == "torch":
        return str(value).removeprefix("torch.")
    return value


def flat(config: PreTrainedConfig) -> dict[str, Any]:
    found = {}
    for key, value in config.__dict__.items():
        if key not in BOOKKEEPING:
            found[{"_out_features": "out_features", "_out_indices": "out_indices"}.get(key, key)] = plain(value)
    spec = config.__dict__.get("_heterogeneity_spec")
    if spec is not None:
        found["per_layer_config"] = plain(spec.per_layer_overrides)
    return found


def flat_own(config: Completed) -> dict[str, Any]:
    return {key: plain(value) for key, value in config.values.items() if key not in BOOKKEEPING}


def same(a: Any, b: Any) -> bool:
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    return type(a) is type(b) and (a == b or a != a)


def differences(own: Any, theirs: Any, path: str = "") -> list[str]:
    if isinstance(own, dict) and isinstance(theirs, dict):
        found = []
        for key in sorted(own.keys() | theirs.keys()):
            if key not in own:
                found.append(f"{path}{key}: missing, theirs {theirs[key]!r:.60}")
            elif key not in theirs:
                found.append(f"{path}{key}: extra {own[key]!r:.60}")
            else:
                found += differences(own[key], theirs[key], f"{path}{key}.")
        return found
    return [] if same(own, theirs) else [f"{path[:-1]}: {own!r:.60} != {theirs!r:.60}"]


def compare(model_type: str, raw: dict[str, Any]) -> list[str] | None:
    """What differs; ``None`` where transformers refuses the file."""
    theirs_type = "ministral" if model_type == "mistral" and "layer_types" in raw else model_type
    try:
        config = CONFIG_MAPPING[theirs_type].from_dict(copy.deepcopy(raw))
        theirs = flat(config)
    except Exception:
        return None
    before = copy.deepcopy(raw)
    own = complete(model_type, raw)
    assert own is not None
    found = differences(flat_own(own), theirs)
    if raw != before:
        found.append("the input was changed")
    try:
        text = config.get_text_config(decoder=True)
    except Exception:
        text = None
    if isinstance(text, PreTrainedConfig):
        ours = own.text()
        found += [f"text(): {one}" for one in differences(flat_own(ours), flat(text)) if not _deleted(one, text)]
    for name in {*CONFIG_MAPPING[theirs_type].attribute_map, *own.kind.properties}:
        try:
            value = plain(getattr(config, name))
        except Exception:  # per-layer attributes, properties over parts that are not there
            continue
        found += [f"get({name}): {one}" for one in differences({"": plain(own.get(name))}, {"": value})]
    found += [f"no origin: {key}" for key in own.values if key not in own.origins and not key.startswith("_")]
    return found


def _deleted(difference: str, text: PreTrainedConfig) -> bool:
    return difference.endswith("is_decoder: missing") and text.is_encoder_decoder


# ----------------------------------------------------------------------------------------------------------------------
# Random valid edits

ROPES: list[dict[str, Any]] = [
    {"rope_type": "default"},
    {"type": "linear", "factor": 2.0},
    {"rope_type": "linear", "factor": 4.0},
    {"type": "dynamic", "factor": 2.0},
    {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32768},
    {"type": "yarn", "factor": 4.0},
    {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
     "original_max_position_embeddings": 8192},
    {"rope_type": "longrope", "short_factor": [1.0] * 4, "long_factor": [2.0] * 4},
    {"type": "mrope", "mrope_section": [16, 24, 24]},
    {"rope_type": "linear", "factor": 2.0, "rope_theta": 5e5},
    {"full_attention": {"rope_type": "linear", "factor": 8.0}, "sliding_attention": {"rope_type": "default"}},
]  # fmt: skip
# What to start from where transformers refuses its own defaults
VALID: dict[str, dict[str, Any]] = {
    "gemma4_assistant": {
        "model_type": "gemma4_assistant",
        "text_config": {
            "model_type": "gemma4_text",
            "num_hidden_layers": 4,
            "layer_types": ["sliding_attention"] * 3 + ["full_attention"],
            "hidden_size_per_layer_input": 0,
            "vocab_size_per_layer_input": 0,
            "num_kv_shared_layers": 4,
        },
    },
}
KEY = re.compile(r"""(?:kwargs\.(?:pop|get|setdefault)\(\s*|kwargs\[|getattr\(self,\s*)"(\w+)"|"(\w+)" in kwargs""")


def source_keys(cls: type) -> list[str]:
    found: set[str] = set()
    for one in cls.__mro__:
        if one.__module__.startswith("transformers.models"):
            found |= {a or b for a, b in KEY.findall(inspect.getsource(one))}
    return sorted(found - {"model_type", "dtype"})


def edited(rng: random.Random, value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return rng.choice([value * 2, value // 2, value + 1, max(value - 1, 0)])
    if isinstance(value, float):
        return rng.choice([value * 2, value / 2])
    if isinstance(value, list):
        return value[::-1]
    return value


def edits(model_type: str, count: int, seed: str) -> Iterator[dict[str, Any]]:
    """Raw configs near the default ones; transformers may refuse some."""
    cls = CONFIG_MAPPING[model_type]
    rng = random.Random(f"{model_type} {seed}")
    try:
        full = json.loads(json.dumps(cls().to_dict(), default=str))
        diff = json.loads(json.dumps(cls().to_diff_dict(), default=str))
    except Exception:
        full = diff = VALID.get(model_type, {"model_type": model_type})
    legacy = source_keys(cls)
    guesses: list[Any] = [None, True, False, 1, 2, 3, 4, 64, 0.5, 10000.0, [1, 2], [0, 1, 0, 1]]
    for _ in range(count):
        raw = copy.deepcopy(rng.choice([full, diff, {"model_type": model_type}]))
        for key in [key for key in raw if key != "model_type" and rng.random() < 0.15]:
            del raw[key]
        for _ in range(rng.choice([1, 2, 3, 5, 8])):
            kind = rng.random()
            if kind < 0.45:
                key = rng.choice(list(full))
                if key != "model_type":
                    raw[key] = edited(rng, copy.deepcopy(full[key]))
            elif kind < 0.55:
                key = rng.choice(list(full))
                if key != "model_type":
                    raw[key] = None
            elif kind < 0.62 and cls.attribute_map:
                alias, target = rng.choice(sorted(cls.attribute_map.items()))
                value = full.get(target)
                raw[alias] = edited(rng, copy.deepcopy(value)) if not isinstance(value, dict) else value
            elif kind < 0.74 and legacy:
                key = rng.choice(legacy)
                value = full.get(key, rng.choice(guesses))
                raw[key] = edited(rng, copy.deepcopy(value))
            elif kind < 0.84:
                key = rng.choice(["rope_scaling", "rope_parameters", "rope_theta", "partial_rotary_factor"])
                raw[key] = copy.deepcopy(
                    {"rope_theta": 5e5, "partial_rotary_factor": 0.5}.get(key) or rng.choice(ROPES)
                )
                if key != "rope_parameters" and rng.random() < 0.7:
                    raw.pop("rope_parameters", None)
            elif cls.sub_configs_defaults:
                key = rng.choice(sorted(cls.sub_configs_defaults))
                inner = full.get(key)
                if not isinstance(inner, dict) or rng.random() < 0.2:
                    raw[key] = None if rng.random() < 0.5 else {}
                    if rng.random() < 0.5:
                        del raw[key]
                else:
                    names = rng.sample(sorted(inner), min(len(inner), rng.choice([1, 3, 6, 40])))
                    raw[key] = {name: edited(rng, copy.deepcopy(inner[name])) for name in names}
                    if rng.random() < 0.3:
                        raw[key]["rope_scaling"] = copy.deepcopy(rng.choice(ROPES))
                        raw[key].pop("rope_parameters", None)
                    if rng.random() < 0.1:  # as old files have it: the part's keys at the top
                        raw |= {name: value for name, value in raw.pop(key).items() if name != "model_type"}
                        continue
                    if rng.random() < 0.5:
                        raw[key].pop("model_type", None)
                    elif "model_type" in inner:
                        raw[key]["model_type"] = inner["model_type"]
            elif rng.random() < 0.5:
                raw["torch_dtype"] = rng.choice(["bfloat16", "float16"])
            else:
                raw["some_key_of_its_own"] = rng.choice(guesses)
        yield raw


def defaults(model_type: str) -> Iterator[dict[str, Any]]:
    yield {}
    yield {"model_type": model_type}
    try:
        config = CONFIG_MAPPING[model_type]()
    except Exception:
        if model_type in VALID:
            yield copy.deepcopy(VALID[model_type])
        return
    for saved in (config.to_dict(), config.to_diff_dict()):
        yield json.loads(json.dumps(saved, default=str))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("types", nargs="*")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--edits", type=int, default=60)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--show", type=int, default=3)
    options = parser.parse_args(arguments)
    language = language_types()
    totals = {"all": [0, 0, 0, 0], "language": [0, 0, 0, 0]}  # types, exact types, configs, exact configs
    for model_type in options.types or TYPES:
        tried = exact = refused = 0
        shown: list[str] = []
        for raw in [*defaults(model_type), *edits(model_type, options.edits, options.seed)]:
            found = compare(model_type, raw)
            if found is None:
                refused += 1
                continue
            tried += 1
            exact += not found
            if found and len(shown) < options.show:
                shown.append(f"    {found[:4]}  <- {json.dumps(raw)[: 1500 if options.types else 0]}")
        for group in ("all", "language") if model_type in language else ("all",):
            for index, number in enumerate((1, exact == tried, tried, exact)):
                totals[group][index] += number
        if exact != tried or not tried:
            print(f"{model_type}{' (language)' if model_type in language else ''}: {exact}/{tried}, {refused} refused")
            print(*shown, sep="\n")
    if options.corpus:
        tried = exact = 0
        for path in sorted(options.corpus.glob("*.json")):
            raw = json.loads(path.read_text())
            if isinstance(raw, dict) and raw.get("model_type") in CONFIG_MAPPING_NAMES:
                found = compare(raw["model_type"], raw)
                if found is None:
                    print(f"corpus {path.stem} ({raw['model_type']}): transformers refuses it")
                    continue
                tried += 1
                exact += not found
                if found:
                    print(f"corpus {path.stem} ({raw['model_type']}): {found[:5]}")
        print(f"corpus: {exact}/{tried} files exact")
    for group, (types, good, configs, right) in totals.items():
        print(f"{group}: {good}/{types} types exact, {right}/{configs} configs exact (seed {options.seed})")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
