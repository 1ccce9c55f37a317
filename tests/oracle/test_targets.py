"""Every change that ``context --target`` gives out, loaded by transformers' own classes.

For the bundled files, the default config of every type, and the files of a directory that LLMCFG_ORACLE_CORPUS names:
the edited file loads, all but the length and the RoPE scaling is as it was, the length is reached, the real rotary
module has the frequencies that llmcfg computes, and every Python line that is printed runs.

    python -m tests.oracle.test_targets [DIR]

counts right, wrong and refused instead.
"""

from __future__ import annotations

import copy
import importlib
import inspect
import json
import os
import random
import re
import shlex
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

from transformers import AutoConfig, PreTrainedConfig
from transformers.models.auto.configuration_auto import CONFIG_MAPPING, CONFIG_MAPPING_NAMES

from llmcfg.api import from_dict
from llmcfg.base.errors import LlmcfgError, UsageError
from llmcfg.figures.context import context
from llmcfg.figures.rope import frequencies, ropes
from llmcfg.figures.target import reach
from tests.command import FIXTURES
from tests.knowledge.oracle import plain

transformers.logging.set_verbosity(transformers.logging.CRITICAL)

EDITS = int(os.environ.get("LLMCFG_ORACLE_EDITS", "2"))
SEED = os.environ.get("LLMCFG_ORACLE_SEED", "light")
CORPUS = os.environ.get("LLMCFG_ORACLE_CORPUS")
FILES = [*sorted(FIXTURES.glob("*--*.json")), *(sorted(Path(CORPUS).glob("*.json")) if CORPUS else [])]
# What a change is for; "type" is rope_type's older name.
WANTED = {
    "max_position_embeddings", "n_positions", "n_ctx", "max_seq_len", "seq_length", "model_max_length",
    "max_sequence_length", "max_seq_length", "seq_len", "rope_type", "type", "factor",
    "original_max_position_embeddings", "attention_factor",
}  # fmt: skip


def targets(length: int) -> list[int]:
    return [length // 2, length, length + 1, 2 * length, 4 * length, 5 * length // 2 + 1000, 256_000, 1_010_000]


def load(raw: dict[str, Any]) -> PreTrainedConfig | None:
    """The config object of a file; ``None`` where transformers has no class for it, or refuses it."""
    try:
        model_type = raw["model_type"]
        if model_type == "mistral" and "layer_types" in raw:  # AutoConfig.from_pretrained
            model_type = "ministral"
        config = CONFIG_MAPPING[model_type].from_dict(copy.deepcopy(raw))
    except Exception:
        return None
    return config if isinstance(config.get_text_config(decoder=True), PreTrainedConfig) else None


def merged(target: Any, patch: Any) -> Any:
    """RFC 7396, section 2."""
    if not isinstance(patch, dict):
        return patch
    target = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            target.pop(key, None)
        else:
            target[key] = merged(target.get(key), value)
    return target


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}.{key}")
    elif value is not None:
        yield path, value


def moved(before: PreTrainedConfig, after: PreTrainedConfig) -> list[str]:
    """Fields that differ and should not."""
    old, new = dict(leaves(plain(before))), dict(leaves(plain(after)))
    differing = [path for path in {**old, **new} if old.get(path) != new.get(path)]
    return [
        path
        for path in differing
        if path.rpartition(".")[2] not in WANTED and not (path.endswith(".head_dim") and path not in old)
    ]


def rotary(text: PreTrainedConfig) -> list[type]:
    """The classes of a model's code that turn its heads."""
    name = type(text).__module__.replace("configuration_", "modeling_")
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError:
        return []
    mine = type(text).__name__.removesuffix("Config")
    found = [
        one
        for key, one in vars(module).items()
        if inspect.isclass(one) and key.endswith("RotaryEmbedding") and one.__module__ == name
    ]
    found = [one for one in found if "SaProt" not in one.__name__]
    own = [one for one in found if one.__name__.startswith(mine)]
    return own or [one for one in found if not re.search("Vision|Audio", one.__name__)]


def faults(raw: dict[str, Any], target: int) -> list[str] | str:
    """What is wrong with the change to a target; in a word, why there is nothing to look at."""
    config = from_dict(raw)
    try:
        plan = reach(config, target)
    except UsageError as error:
        return f"refused: {error}"
    before = load(raw)
    if before is None:
        return "no class"
    wrong = []
    if merged(raw, plan.patch) != plan.config:
        wrong.append("the patch is not the edit")
    after = load(plan.config)
    if after is None:
        return [*wrong, "the class refuses the edited file"]
    wrong += [f"moved: {path}" for path in moved(before, after)]
    wrong += reached(after, target, plan.reached)
    if not plan.reached and not wrong:
        wrong += turning(after, plan.config)
    for command in plan.commands:
        if command.line is not None and (not plan.reached or command.engine == "transformers"):
            wrong += [f"{command.engine}: {one}" for one in ran(command.engine, command.line, config.name, raw, after)]
    return wrong


def reached(after: PreTrainedConfig, target: int, already: bool) -> list[str]:
    text = after.get_text_config(decoder=True)
    length = getattr(text, "max_position_embeddings", None)
    wrong = [] if length is None or length >= target else [f"max_position_embeddings is {length}"]
    if already:
        return wrong
    rope = entry(text)
    if rope.get("rope_type") != "yarn":
        return [*wrong, f"RoPE is {rope.get('rope_type')}"]
    if int(rope["original_max_position_embeddings"] * rope["factor"]) < target:
        wrong.append("factor × original falls short")
    return wrong


def entry(text: PreTrainedConfig) -> dict[str, Any]:
    rope = text.rope_parameters
    nested = text.nested_rope_parameter_keys(rope)
    return rope[nested[0]] if nested else rope


def turning(after: PreTrainedConfig, edited: dict[str, Any]) -> list[str]:
    text = after.get_text_config(decoder=True)
    (rope,) = ropes(from_dict(edited))
    ours = frequencies(rope)
    wrong = []
    for one in rotary(text):
        try:
            module = one(text)
        except Exception as error:
            wrong.append(f"{one.__name__}: {type(error).__name__}: {error}"[:200])
            continue
        prefix = f"{rope.layers}_" if hasattr(module, f"{rope.layers}_inv_freq") else ""
        inverse = getattr(module, f"{prefix}inv_freq", None)
        scaling = getattr(module, f"{prefix}attention_scaling", None)
        if inverse is None or ours.inverse != pytest.approx(inverse.tolist(), rel=1e-5, abs=1e-9):
            wrong.append(f"{one.__name__} turns otherwise")
        if scaling is not None and ours.attention_factor != pytest.approx(scaling, rel=1e-9):
            wrong.append(f"{one.__name__} scales attention by {scaling}, not {ours.attention_factor}")
    return wrong


# --- what engines make of the lines -----------------------------------------------------------------------------------


class Loaded(Exception):
    """Where a printed line would begin to load weights."""


def ran(engine: str, line: str, name: str, raw: dict[str, Any], after: PreTrainedConfig) -> list[str]:
    """What is wrong with a printed line, run up to where weights would be loaded."""
    if engine == "transformers":
        made = python(line, name, raw)
    elif engine in ("vllm", "sglang"):
        words = shlex.split(line)
        option = {"vllm": "--hf-overrides", "sglang": "--json-model-override-args"}[engine]
        told = json.loads(words[words.index(option) + 1]) if option in words else {}
        made = {"vllm": updated_at_any_depth, "sglang": updated_one_deep}[engine](load(raw), told)
    else:
        return []
    if isinstance(made, str):
        return [made]
    wrong = [f"moved: {path}" for path in moved(after, made)]
    one, two = made.get_text_config(decoder=True), after.get_text_config(decoder=True)
    if not isinstance(one, PreTrainedConfig):
        return [*wrong, "the language model is no config any more"]
    longest = [getattr(text, "max_position_embeddings", None) for text in (one, two)]
    if longest[0] != longest[1]:
        wrong.append(f"max_position_embeddings is {longest[0]}, not {longest[1]}")
    rope, theirs = getattr(one, "rope_parameters", None), getattr(two, "rope_parameters", None)
    if said(rope) != said(theirs):
        wrong.append(f"RoPE is {rope}, not {theirs}"[:300])
    return wrong


def said(rope: dict[str, Any] | None) -> dict[str, Any]:
    """What a RoPE object says: a null says nothing, and the older name of its type is read by none."""
    return {key: value for key, value in (rope or {}).items() if value is not None and key != "type"}


def python(line: str, name: str, raw: dict[str, Any]) -> PreTrainedConfig | str:
    """The config that a printed Python line loads a model with, or what is wrong with the line."""

    def loading(auto: Any) -> Any:
        class Loading:
            @staticmethod
            def from_pretrained(path: str, config: Any = None, **given: Any) -> None:
                if config is None:
                    config, unused = AutoConfig.from_pretrained(path, return_unused_kwargs=True, **given)
                    if unused:
                        raise TypeError(f"no such option: {sorted(unused)}")
                mapping = getattr(auto, "_model_mapping", None)
                if type(config) is not auto.config_class if mapping is None else type(config) not in mapping:
                    raise TypeError(f"{auto.__name__} has no class for {type(config).__name__}")
                raise Loaded(config)

        return Loading

    class Names(dict):
        def __missing__(self, key: str) -> Any:
            if key == "AutoConfig":
                return AutoConfig
            return loading(getattr(transformers, key))

    with tempfile.TemporaryDirectory() as directory:
        (Path(directory) / "config.json").write_text(json.dumps(raw))
        try:
            exec(line.replace(repr(name), repr(directory)), Names())
        except Loaded as loaded:
            return loaded.args[0]
        except Exception as error:
            return f"{type(error).__name__}: {error}"[:200]
    return "loads nothing"


def updated_at_any_depth(config: Any, told: dict[str, Any], inner: bool = False) -> Any:
    """What vLLM from 0.11.2 does with --hf-overrides: parts are updated, and so are objects within them."""
    for key, value in told.items():
        there = config.get(key) if isinstance(config, dict) else getattr(config, key, None)
        if isinstance(value, dict) and (isinstance(there, PreTrainedConfig) or (inner and isinstance(there, dict))):
            updated_at_any_depth(there, value, True)
        elif isinstance(config, dict):
            config[key] = value
        else:
            setattr(config, key, value)
    return config


def updated_one_deep(config: Any, told: dict[str, Any]) -> Any:
    """What SGLang 0.5.23 does with --json-model-override-args."""
    for key, value in told.items():
        there = getattr(config, key, None)
        if isinstance(there, PreTrainedConfig) and isinstance(value, dict):
            there.update(value)
        else:
            setattr(config, key, {**there, **value} if isinstance(there, dict) and isinstance(value, dict) else value)
    return config


# --- the tests --------------------------------------------------------------------------------------------------------


def lengths(raw: dict[str, Any]) -> list[int]:
    try:
        record = context(from_dict(raw))
    except LlmcfgError:
        return []
    return targets(record.declared) if record.declared and record.declared > 1 else []


def wrong(raw: dict[str, Any]) -> dict[int, list[str]]:
    found = {target: faults(raw, target) for target in lengths(raw)}
    return {target: one for target, one in found.items() if isinstance(one, list) and one}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_files(path):
    assert wrong(json.loads(path.read_text())) == {}


@pytest.mark.parametrize("model_type", CONFIG_MAPPING_NAMES)
def test_defaults(model_type):
    assert wrong({"model_type": model_type}) == {}


@pytest.mark.parametrize("model_type", CONFIG_MAPPING_NAMES)
def test_saved_defaults(model_type):
    assert wrong(saved(model_type)) == {}


@pytest.mark.parametrize("seed", range(10 * EDITS))
def test_odd_files(seed):
    rng = random.Random(f"{SEED} {seed}")
    path, model_type = rng.choice(FILES), rng.choice(list(CONFIG_MAPPING_NAMES))
    raw = rng.choice([json.loads(path.read_text()), saved(model_type), {"model_type": model_type}])
    odd(raw, rng)
    assert wrong(raw) == {}, raw


def odd(raw: dict[str, Any], rng: random.Random) -> None:
    """Write into a file what real files say of their RoPE, and what stands beside it, in one spelling or another."""
    node = raw
    while isinstance(inner := next((node.get(k) for k in ("thinker_config", "text_config") if k in node), None), dict):
        node = inner
    if node is not raw and rng.random() < 0.2:  # as files of the class were before its parts
        raw |= {**raw.pop("text_config", {}), "model_type": raw["model_type"]}
        node = raw
    length = node.get("max_position_embeddings")
    length = length if isinstance(length, int) and length > 1 else 4096
    layers = node.get("num_hidden_layers")
    kinds = ["full_attention"] * layers if isinstance(layers, int) and layers < 200 else None
    yarn = {"factor": 2.0, "original_max_position_embeddings": length // 2}
    edits: list[dict[str, Any]] = [
        {"rope_scaling": rng.choice([None, {}, {"type": "default"}])},
        {"rope_scaling": {"type": "mrope", "mrope_section": [16, 24, 24]}},
        {"rope_scaling": {"rope_type": "default", "type": "mrope", "mrope_section": [2, 3, 3]}},
        {"rope_scaling": {"type": "yarn", **yarn}},
        {"rope_scaling": {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": length}},
        {"rope_parameters": {"rope_type": "default"}, "rope_theta": 123456.0},
        {"rope_parameters": {"rope_type": "default", "rope_theta": 5e5, "factor": None, "attention_factor": None}},
        {"rope_parameters": {"rope_type": "yarn", "rope_theta": 1e6, **yarn, "attention_factor": 1.0693147180559945}},
        {"rope_parameters": {"rope_type": "yarn", "rope_theta": 1e6, **yarn, "truncate": False, "beta_fast": 16}},
        {"rope_parameters": {"full_attention": {"rope_type": "default", "rope_theta": 7e5}}, "layer_types": kinds},
        {"original_max_position_embeddings": rng.choice([2048, length])},
        {"partial_rotary_factor": 0.5},
        {rng.choice(["seq_length", "model_max_length", "n_positions", "n_ctx"]): rng.choice([length, length, 2048])},
        {"head_dim": rng.choice([None, 64, 128])},
    ]
    for edit in rng.sample(edits, rng.randint(1, 3)):
        node |= edit
    if rng.random() < 0.1:
        node.pop("max_position_embeddings", None)


def saved(model_type: str) -> dict[str, Any]:
    """The default config of a type as ``save_pretrained`` writes it."""
    try:
        return json.loads(CONFIG_MAPPING[model_type]().to_json_string(use_diff=False))
    except Exception:
        return {}


def main() -> None:
    directory = Path(sys.argv[1]) if len(sys.argv) > 1 else FIXTURES
    cases = [(f"file {path.stem}", json.loads(path.read_text())) for path in sorted(directory.glob("*--*.json"))]
    cases += [(f"type {name}", {"model_type": name}) for name in CONFIG_MAPPING_NAMES]
    cases += [(f"saved {name}", saved(name)) for name in CONFIG_MAPPING_NAMES]
    rng = random.Random(SEED)
    for name, raw in rng.sample(cases, min(len(cases), 25 * EDITS)):
        odd(strange := copy.deepcopy(raw), rng)
        cases.append((f"odd {name}", strange))
    counts: Counter[tuple[str, str]] = Counter()
    reasons: Counter[str] = Counter()
    for name, raw in cases:
        for target in lengths(raw):
            found = faults(raw, target)
            if isinstance(found, str):
                verdict, _, why = found.partition(": ")
                reasons[why.partition("tokens: ")[2]] += 1
            else:
                verdict = "wrong" if found else "right"
                if found:
                    print(name, target, found[:4], flush=True)
            counts[name.partition(" ")[0], verdict] += 1
    for (kind, verdict), count in sorted(counts.items()):
        print(f"{kind:6} {verdict:24} {count}")
    for reason, count in reasons.most_common(40):
        print(f"{count:6} {reason[:150]}")


if __name__ == "__main__":
    main()
