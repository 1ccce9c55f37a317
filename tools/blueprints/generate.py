"""One model type: probe, learn, write, verify; ship what is exact."""

from __future__ import annotations

import random
import re
import signal
import sys
import time
import types as python_types
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import Any

import transformers
from transformers.models.auto.configuration_auto import CONFIG_MAPPING

from llmcfg.knowledge.types import TYPES, module
from llmcfg.resolve.complete import complete
from llmcfg.tensors.blueprint import Unknown
from llmcfg.tensors.listing import tensors
from tools.blueprints.build import ROLE_MAPPINGS, Build, build, class_named, config_of
from tools.blueprints.edits import Raw, Space, merged, source_of
from tools.blueprints.learn import NotCovered, Sample, learn
from tools.blueprints.needed import GUARDED, NEEDED, TESTS
from tools.blueprints.scope import scope_of
from tools.blueprints.write import Class, module_text

__all__ = ["ORDER", "generate", "wanted"]

OUT = Path(__file__).resolve().parents[2] / "llmcfg" / "knowledge" / "blueprints"
ORDER = [
    "llama",
    "qwen2",
    "mistral",
    "qwen3",
    "qwen3_moe",
    "mixtral",
    "gemma",
    "gemma2",
    "gemma3_text",
    "gemma3n_text",
    "gemma4_text",
    "gpt2",
    "gpt_neox",
    "phi",
    "phi3",
    "phimoe",
    "deepseek_v2",
    "deepseek_v3",
    "deepseek_v32",
    "deepseek_v4",
    "gpt_oss",
    "falcon",
    "bloom",
    "opt",
    "mpt",
    "mamba",
    "mamba2",
    "falcon_mamba",
    "jamba",
    "qwen3_next",
    "llama4_text",
    "glm",
    "glm4",
    "glm4_moe",
    "glm_moe_dsa",
    "granite",
    "granitemoe",
    "granitemoehybrid",
    "olmo",
    "olmo2",
    "olmo3",
    "qwen2_moe",
    "qwen3_5_text",
    "qwen3_5_moe_text",
    "cohere",
    "cohere2",
    "starcoder2",
    "gpt_bigcode",
    "stablelm",
    "minimax_m2",
    "minimax",
    "nemotron_h",
    "mimo_v2_flash",
    "laguna",
    "ministral3",
    "ministral",
    "smollm3",
    "exaone4",
    "lfm2",
    "bert",
    "roberta",
    "albert",
    "t5",
    "bart",
    "whisper",
    "vit",
    "gemma3",
    "qwen2_vl",
    "qwen2_5_vl",
    "qwen3_vl",
    "qwen3_vl_moe",
    "qwen3_5",
    "qwen3_5_moe",
    "llama4",
    "gemma4",
    "mllama",
    "mistral3",
    "kimi_k25",
    "glm4v",
    "lfm2_vl",
    "qwen2_audio",
    "voxtral",
    "fuyu",
    "m2m_100",
    "git",
    "layoutlmv3",
    "minicpmv4_6",
    "qwen3_asr",
    "florence2",
    "muse_glimmer",
    "llava",
    "qwen2_5_omni",
    "mbart",
    "mt5",
    "distilbert",
    "deberta-v2",
    "xlm-roberta",
    "electra",
    "modernbert",
]
# Which class a type's file means when it names none
MAIN_ROLES = ("seq2seq", "masked", "causal", "image-text", "multimodal", "speech", "base")
LANGUAGE = ("causal", "seq2seq", "image-text", "multimodal", "masked", "speech")
HELD_OUT = 100
ENOUGH = 50
SECONDS = 200  # of CPU, for one type


def wanted() -> list[str]:
    """Types that hold a language model, well-known ones first."""
    found = list(ORDER)
    for role in LANGUAGE:
        found += ROLE_MAPPINGS[role]
    return [name for name in dict.fromkeys(found) if name in TYPES]


def classes_of(model_type: str) -> dict[str, tuple[str, type]]:
    """Role to class; the base class first."""
    found: dict[str, tuple[str, type]] = {}
    for role, mapping in ROLE_MAPPINGS.items():
        names = mapping.get(model_type, ())
        for name in (names,) if isinstance(names, str) else names[:1]:
            cls = class_named(name)
            if cls is not None and all(name != n for n, _ in found.values()):
                found[role] = (name, cls)
    return found or _taking(model_type)


def _taking(model_type: str) -> dict[str, tuple[str, type]]:
    """Classes that the auto classes list under a type around this one, although it is this one's config they take."""
    wanted = CONFIG_MAPPING[model_type]
    package = wanted.__module__.rpartition(".")[0]
    found: dict[str, tuple[str, type]] = {}
    for role, mapping in ROLE_MAPPINGS.items():
        for around, names in mapping.items():
            if CONFIG_MAPPING[around].__module__.rpartition(".")[0] != package:
                continue
            for name in (names,) if isinstance(names, str) else names:
                cls = class_named(name)
                if getattr(cls, "config_class", None) is wanted:
                    found.setdefault(role, (name, cls))  # type: ignore[arg-type]
    return found


class Late(Exception):
    """A build, or a type, took too long."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    def late(*_: Any) -> None:
        raise Late

    old = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)


def _try(model_type: str, cls: type, raw: Raw, *, symbols: bool = True) -> Build | None:
    try:
        with within(20):
            return build(model_type, cls, raw, symbols=symbols)
    except Exception:
        return None


class Generator:
    def __init__(self, model_type: str, seed: int, verbose: bool) -> None:
        self.model_type = model_type
        self.seed = seed
        self.verbose = verbose
        self.deadline = time.process_time() + SECONDS
        self.found = classes_of(model_type)
        source = source_of(*(cls for _, cls in self.found.values()))
        self.sources = source + source_of(CONFIG_MAPPING[model_type])
        self.space = Space(model_type, source, NEEDED.get(model_type, {}), parts={})
        self.inline: set[str] = set()
        self.sensitive: list[str] = []
        self.raws: list[Raw] = []
        self.stuck: dict[str, Any] = {}
        self.shallow = 8

    def say(self, *what: Any) -> None:
        if self.verbose:
            print("   ", *what, file=sys.stderr, flush=True)

    def raw(self, edits: dict[str, Any]) -> Raw:
        return merged(self.space.base, edits)

    # Probing ----------------------------------------------------------------------------------------------------------

    def sample(self, cls: type, raw: Raw) -> Sample | None:
        built = _try(self.model_type, cls, raw)
        if built is None or (not built.tensors and not built.parts):
            return None
        if self.inline:
            built = built._replace(parts=[p for p in built.parts if p.prefix not in self.inline])
        return Sample(raw, scope_of(self.model_type, raw), built)

    def base(self, cls: type) -> Sample:
        error: Exception | None = None
        for depth, extra in product((8, 12, 6, 9, 4, 16, 24, 2, None), ({}, {"head_dim": 128})):
            edits = self.space.shallow(depth) if depth is not None else {}
            if extra and "head_dim" not in self.space.fields:
                continue
            edits = {**edits, **extra}
            try:
                raw = self.raw(edits)
                with within(60):
                    build(self.model_type, cls, raw)
            except Exception as e:
                error = e
                continue
            self.shallow = depth or 8
            self.space.base.update(extra)
            if depth is None:  # a depth that a list must match stays; the others may still be edited
                self.space.depths = {
                    path: value
                    for path, value in self.space.depths.items()
                    if _try(self.model_type, cls, self.raw({path: 8}), symbols=False) is not None
                }
                edits = self.space.shallow(8)
                raw = self.raw({**edits, **extra})
            found = self.sample(cls, raw)
            if found is not None:
                return found
        raise NotCovered(f"default does not build: {type(error).__name__}: {str(error)[:200]}")

    def probe(self, cls: type) -> list[Sample]:
        samples = [self.base(cls)]
        self.singles(samples, cls, list(self.space.fields))
        # Flags two by two, and all at random
        shallow = self.space.shallow(self.shallow)
        flags = [p for p in self.sensitive if isinstance(self.space.fields[p], bool)][:6]
        for k, a in enumerate(flags):
            for b in flags[k + 1 :]:
                edits = {**shallow, a: not self.space.fields[a], b: not self.space.fields[b]}
                self._keep(samples, cls, edits)
        self.more(samples, cls, "train", 28)
        return samples

    def singles(self, samples: list[Sample], cls: type, paths: list[str]) -> None:
        """Edit one field at a time, and keep what matters."""
        base = samples[0]
        shape = _signature(base.build)
        mentioned = self._mentioned(base.build)
        conditions = " ".join(base.build.conditions)
        shallow = self.space.shallow(self.shallow)
        rng = random.Random(f"{self.model_type}{self.seed}singles")
        sensitive: dict[str, None] = dict.fromkeys(self.sensitive)
        for path in paths:
            value = self.space.fields[path]
            if time.process_time() > self.deadline - SECONDS / 2:
                break
            number = isinstance(value, (int, float)) and not isinstance(value, bool)
            known = path in mentioned
            if number and known and not re.search(rf"\b{re.escape(path)}\b", conditions):
                sensitive[path] = None
                if not self.space.nullable(path):
                    continue
                tries = [None]
            elif number and not known and not re.search(rf"\b{path.rpartition('.')[2]}\b", self.space.source):
                continue
            elif isinstance(value, list):
                tries = [self.space.random_value(path, rng, self.space.depth_of(path, shallow)) for _ in range(3)]
            else:
                tries = self.space.singles(path)
            if number and not known:
                tries = tries[:3]
            built = False
            for one in tries:
                edits = {**shallow, path: one}
                if isinstance(value, dict):
                    edits = {p: v for p, v in edits.items() if not p.startswith(path + ".")}
                if not self.space.sensible(edits):
                    continue
                found = self.sample(cls, self.raw(edits))
                if found is None and not number and (blanks := [p for p in self.space.blanks(path) if p != path]):
                    found = self.sample(cls, self.raw({**edits, **dict.fromkeys(blanks, 4)}))
                    if found is not None:
                        self.space.along[path] = blanks
                        sensitive.update(dict.fromkeys(blanks))
                if found is None:
                    continue
                built = True
                if _signature(found.build) != shape or known:
                    sensitive[path] = None
                    samples.append(found)
                    mentioned |= self._mentioned(found.build)
                    conditions += " ".join(found.build.conditions)
            if built:
                self.stuck.pop(path, None)
            elif tries and not number and not isinstance(value, list):
                self.stuck[path] = value
        for path in mentioned:
            if path in self.space.fields:
                sensitive[path] = None
        sensitive.update(dict.fromkeys(self.read()))
        self.sensitive = list(sensitive)
        self.say("sensitive", self.sensitive)

    def read(self) -> list[str]:
        """Flags, and fields that are null by default, that the code reads: they may matter only together."""
        return [
            path
            for path, value in self.space.fields.items()
            if (value is None or isinstance(value, (bool, dict)))
            and re.search(
                rf"(config|self)\.{path.rpartition('.')[2]}\b|kwargs.pop\(.{path.rpartition('.')[2]}\b", self.sources
            )
            and not path.endswith(("output_router_logits", "use_cache", "output_attentions"))
        ]

    def _keep(self, samples: list[Sample], cls: type, edits: dict[str, Any]) -> bool:
        if not self.space.sensible(edits):
            return False
        found = self.sample(cls, self.raw(edits))
        if found is not None:
            samples.append(found)
        return found is not None

    def more(self, samples: list[Sample], cls: type, name: str, number: int) -> None:
        rng = random.Random(f"{self.model_type}{self.seed}{name}")
        kept = 0
        for _ in range(number * 4):
            if kept >= number or time.process_time() > self.deadline:
                break
            kept += self._keep(samples, cls, self.space.random(rng, self.sensitive, self.shallow))

    def _mentioned(self, built: Build) -> set[str]:
        parts = tuple(p.prefix + "." for p in built.parts)
        texts = set(built.conditions) | set(built.lengths)
        for tensor in built.tensors:
            if not tensor.name.startswith(parts) and tensor.dims:
                texts |= set(tensor.dims)
        return set(re.findall(r"[A-Za-z_][\w.]*", " ".join(texts)))

    def guards(self, samples: list[Sample]) -> dict[str, Any]:
        """Fields that no build could change, but that the code reads: for other values the blueprint does not speak."""
        parts = {p.config + "." for s in samples for p in s.build.parts}
        found = {path: samples[0].scope.value(path) for path in GUARDED.get(self.model_type, ())}
        for path, value in self.stuck.items():
            if path.startswith(tuple(parts)) or not re.search(
                rf"config\.{path.rpartition('.')[2]}\b", self.space.source
            ):
                continue
            if all(s.scope.value(path) == value for s in samples):
                found[path] = value
        for flag in self.unexplored(samples):
            if not flag.startswith(tuple(parts)) and flag in self.space.fields and flag not in found:
                value = samples[0].scope.value(flag)
                if isinstance(value, (bool, str)) or value is None:
                    found[flag] = value
        return found

    def unexplored(self, samples: list[Sample]) -> list[str]:
        """Flags that code asked for and that were the same in every sample: what hides behind them was not seen."""
        asked = {e for sample in samples for e in sample.build.conditions if re.fullmatch(r"[A-Za-z_][\w.]*", e)}
        return sorted(e for e in asked if len({bool(sample.scope.value(e)) for sample in samples}) < 2)

    def nullable(self, samples: list[Sample]) -> list[str]:
        found = []
        for path in self.space.fields:
            seen = {s.scope.value(path) is None for s in samples}
            if len(seen) == 2:
                found.append(path)
        return found

    # The whole --------------------------------------------------------------------------------------------------------

    def run(self) -> dict[str, Any]:
        result: dict[str, Any] = {"type": self.model_type, "classes": [], "failed": {}, "verified": 0}
        roles = sorted(self.found, key=lambda r: (r != "base", r != self._main_role()))
        made: list[Class] = []
        samples: list[Sample] = []
        fewest = None
        for role in roles:
            name, cls = self.found[role]
            main = role in MAIN_ROLES
            try:
                if not self.sensitive:
                    samples = self.probe(cls)
                    self.raws = [s.raw for s in samples]
                else:
                    raws = self.raws[:1] + random.Random(1).sample(self.raws[1:], min(30, len(self.raws) - 1))
                    samples = [s for raw in raws if (s := self.sample(cls, raw)) is not None]
                    if not samples:
                        raise NotCovered("does not build")
                    # What the base class does not look at: every flag, and what this class mentions
                    mentioned = {m for sample in samples for m in self._mentioned(sample.build)}
                    new = [
                        path
                        for path, value in self.space.fields.items()
                        if path not in self.sensitive
                        and (path in mentioned or (main and not isinstance(value, (int, float))))
                    ]
                    if new:
                        self.singles(samples, cls, new)
                        self.more(samples, cls, f"{name} train", 10)
                made_class, verified = self.settle(name, cls, samples, made, HELD_OUT if main else 20)
                made.append(made_class)
                if main:
                    fewest = verified if fewest is None else min(fewest, verified)
                result["classes"].append(name)
                if unseen := self.unexplored(samples):
                    result.setdefault("unexplored", {})[name] = unseen
            except NotCovered as error:
                result["failed"][name] = str(error)[:300]
            except (Late, RecursionError, Exception) as error:  # one class must not end the run
                result["failed"][name] = f"{type(error).__name__}: {error}"[:300]
                if self.verbose:
                    raise
            if time.process_time() > self.deadline:
                result["failed"]["*"] = "time"
                break
        if made:
            result["verified"] = fewest
            text = module_text(self.model_type, self._main(made), made, self._remark(fewest or 0))
            target = OUT / f"{module(self.model_type)}.py"
            target.write_text(text, encoding="utf-8")
            result["bytes"] = len(text)
        else:
            (OUT / f"{module(self.model_type)}.py").unlink(missing_ok=True)
        return result

    def _remark(self, verified: int) -> str:
        return (
            f"generated from transformers {transformers.__version__} (Apache-2.0) by tools/blueprints; do not edit.\n\n"
            f"Names and shapes are those of transformers on the default config and on {verified} random edits of "
            "it that\n"
            "were not used to make this file.\n"
        )

    def _main_role(self) -> str:
        return next((role for role in MAIN_ROLES if role in self.found), next(iter(self.found)))

    def _main(self, made: list[Class]) -> str:
        names = [cls.name for cls in made]
        for role in (self._main_role(), *MAIN_ROLES):
            if role in self.found and self.found[role][0] in names:
                return self.found[role][0]
        return names[0]

    def settle(self, name: str, cls: type, samples: list[Sample], made: list[Class], number: int) -> tuple[Class, int]:
        """Learn from the samples, verify, learn from what was wrong, until a fresh round is exact."""
        base = made[0] if made else None
        prefix = getattr(cls, "base_model_prefix", "") + "." if base is not None else ""
        for attempt in range(7):
            try:
                more = TESTS.get(self.model_type, ())
                rules = learn(samples, self.nullable(samples), base.rules if base else None, prefix, more)
            except NotCovered:
                if attempt >= 2 or time.process_time() > self.deadline:
                    raise
                self.more(samples, cls, f"{name} more {attempt}", 40)
                continue
            current = Class(name, rules, base, prefix, self.guards(samples))
            self._load([*made, current])
            wrong, right = self.verify(name, cls, f"held out {attempt}", number)
            self.say(name, "round", attempt, "right", right, "wrong", len(wrong), wrong[:1])
            if not wrong:
                if right < min(number * 5 // 6, ENOUGH):
                    raise NotCovered(f"only {right} held-out configs build")
                full = self._compare(name, cls, self.raw({}))
                if not full and self.space.optional:
                    full = self._compare(
                        name, cls, {k: v for k, v in self.raw({}).items() if k not in self.space.optional}
                    )
                if full:
                    raise NotCovered(f"default at full depth: {full}")
                return current, right
            if time.process_time() > self.deadline or all("no blueprint for" in why for _, why in wrong):
                break
            before = len(samples)
            samples += [s for raw, _ in wrong if (s := self.sample(cls, raw)) is not None]
            if len(samples) == before:
                break
            self.more(samples, cls, f"{name} again {attempt}", 20)
        raise NotCovered(f"held-out configs differ: {wrong[0][1]}; {_only_edits(wrong[0][0])}")

    def verify(self, name: str, cls: type, seed: str, number: int) -> tuple[list[tuple[Raw, str]], int]:
        rng = random.Random(f"{self.model_type}{name}{self.seed}{seed}")
        wrong: list[tuple[Raw, str]] = []
        right = 0
        nullable = [p for p in self.sensitive if self.space.fields[p] is not None and self.space.nullable(p)]
        every = [p for p in self.space.fields if not isinstance(self.space.fields[p], str)]
        for k in range(number * 6):
            if right + len(wrong) >= number or time.process_time() > self.deadline + 30:
                break
            edits = self.space.random(rng, self.sensitive, self.shallow)
            for path in every:
                if isinstance(self.space.fields[path], bool) and path not in self.sensitive and rng.random() < 0.15:
                    edits[path] = not self.space.fields[path]
            if nullable and rng.random() < 0.3:
                edits[rng.choice(nullable)] = None
            if k % 4 == 0:
                path = rng.choice(every)
                if not isinstance(self.space.fields[path], list):
                    edits[path] = self.space.random_value(path, rng, None)
            if not self.space.sensible(edits):
                continue
            raw = self.raw(edits)
            difference = self._compare(name, cls, raw)
            if difference is None:
                continue
            if difference:
                wrong.append((raw, difference))
            else:
                right += 1
        return wrong, right

    def _compare(self, name: str, cls: type, raw: Raw) -> str | None:
        """What differs; empty where nothing does; ``None`` where transformers refuses the config."""
        built = _try(self.model_type, cls, raw, symbols=False)
        if built is None:
            return None
        return compare(self.model_type, name, raw, built)

    def _load(self, classes: list[Class]) -> None:
        made = python_types.ModuleType(f"llmcfg.knowledge.blueprints.{module(self.model_type)}")
        text = module_text(self.model_type, classes[-1].name, classes, "")
        try:
            exec(compile(text, f"<{self.model_type}>", "exec"), vars(made))
        except SyntaxError as error:
            raise NotCovered(f"unwritable: {error}: {error.text}") from error
        sys.modules[made.__name__] = made
        package = sys.modules["llmcfg.knowledge.blueprints"]
        setattr(package, module(self.model_type), made)


def compare(model_type: str, name: str, raw: Raw, built: Build) -> str:
    """Compare a blueprint with a build, name by name and shape by shape; empty if equal."""
    truth = {t.name: (t.shape, t.kind) for t in built.tensors}
    c = complete(model_type, raw)
    assert c is not None
    try:
        ours = {}
        for entry in tensors(c, name):
            kind = "buffer" if entry.buffer else "tied" if entry.tied else "own"
            for one in entry.names():
                if one in ours:
                    return f"{one} twice"
                ours[one] = (entry.shape, kind)
    except Unknown as error:
        return f"unknown: {error}"
    for one in truth.keys() | ours.keys():
        if truth.get(one) != ours.get(one):
            missing = sorted(truth.keys() ^ ours.keys())
            return f"{one}: {ours.get(one)} for {truth.get(one)} ({len(missing)} names differ)"
    return ""


def _only_edits(raw: Raw) -> str:
    return str(
        {k: v for k, v in raw.items() if not isinstance(v, dict)}
        | {k: v for k, v in raw.items() if isinstance(v, dict)}
    )[:250]


def _signature(built: Build) -> tuple[Any, ...]:
    return tuple((t.name, t.shape, t.kind) for t in built.tensors)


def generate(model_type: str, seed: int, *, verbose: bool = False, needs: bool = True) -> dict[str, Any]:
    """Generate one type, after the types that its parts need."""
    import llmcfg.knowledge.blueprints  # noqa: F401

    try:
        if needs:
            for sub in _parts(model_type):
                if not (OUT / f"{module(sub)}.py").exists():
                    generate(sub, seed, verbose=verbose)
        return Generator(model_type, seed, verbose).run()
    except (NotCovered, Exception) as error:
        if verbose:
            raise
        return {
            "type": model_type,
            "classes": [],
            "failed": {"*": f"{type(error).__name__}: {error}"[:300]},
            "verified": 0,
        }


def _parts(model_type: str) -> list[str]:
    """Types of the sub-configs, those that are absent by default among them."""
    needed = NEEDED.get(model_type, {})
    try:
        config = config_of(model_type, merged({}, needed))
    except Exception:
        return []
    found = []
    for key in config.sub_configs:
        sub = getattr(config, key, None)
        if sub is None:
            try:
                sub = getattr(config_of(model_type, merged({**needed, key: {}}, {})), key, None)
            except Exception:
                continue
        kind = getattr(sub, "model_type", None)
        if kind in TYPES and kind != model_type:
            found.append(kind)
    return found
