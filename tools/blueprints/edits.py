"""Edits of a config: the ones that show which tensors exist when, and random ones that test what was learned."""

from __future__ import annotations

import ast
import inspect
import random
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any, Literal, get_args, get_origin

from transformers import PreTrainedConfig
from transformers.models.auto.configuration_auto import CONFIG_MAPPING

__all__ = ["Space", "merged"]

_IGNORED = {
    "dtype", "model_type", "transformers_version", "architectures", "id2label", "label2id", "name_or_path",
    "problem_type", "return_dict", "output_hidden_states", "output_attentions", "hidden_act", "hidden_activation",
    "activation_function",
    "initializer_range", "use_cache", "bos_token_id", "eos_token_id", "rope_parameters", "rope_scaling", "rope_theta",
    "is_encoder_decoder", "quantization_config", "chunk_size_feed_forward", "_name_or_path", "transformers_weights",
    "attn_implementation", "per_layer_config", "torch_dtype", "model_args",
    "extra_files", "extra_config_files",
}  # fmt: skip
_IGNORED_ENDS = (
    "token_id",
    "token_index",
    "_dropout",
    "dropout",
    "_eps",
    "epsilon",
    "_init",
    "_std",
    "_coef",
    "drop",
    "_act",
)
# Words that code takes apart instead of comparing
_SPELLED = {
    "feed_forward_proj": ["relu", "gelu", "gated-gelu", "gated-silu"],
    "downsample_rate": ["1/4", "3/8", "4/8"],
}
_DEPTH = re.compile(
    r"^(n_layers?|num_layers|num_hidden_layers|num_blocks|depth|attn_layers|encoder_layers|decoder_layers|"
    r"num_(encoder|decoder)_layers|num_(en|de)coder_hidden_layers|.*_num_hidden_layers|num_.*layers)$"
)
_EXPERTS = re.compile(r"experts$")
_PLACES = re.compile(
    r"_every|_step|_frequency|_interval|_period|_offset|first_k|_start|_replace|stride|_pattern|skip|freq"
)
SHALLOW = 8
SEPARATOR = "\n\f\n"  # between the sources of modules

Raw = dict[str, Any]


def merged(raw: Raw, edits: Mapping[str, Any]) -> Raw:
    """A raw config with dotted edits."""
    result = {key: dict(value) if isinstance(value, dict) else value for key, value in raw.items()}
    for path, value in edits.items():
        *parents, leaf = path.split(".")
        where = result
        for parent in parents:
            inner = where.get(parent)
            where[parent] = inner = dict(inner) if isinstance(inner, dict) else {}
            where = inner
        where[leaf] = value
    return result


class Space:
    """What may be edited in a type's config, and to what."""

    def __init__(self, model_type: str, source: str, needed: Mapping[str, Any], *, parts: Mapping[str, str]) -> None:
        self.model_type = model_type
        self.source = source
        self.base: Raw = merged({}, needed)
        self.parts = parts
        self.needed = set(needed)
        config = CONFIG_MAPPING[model_type].from_dict(merged({}, needed))
        # A tower that is absent by default: present here, and absent as an edit
        self.optional: list[str] = []
        for key in getattr(config, "sub_configs", {}):
            bare = {k: v for k, v in self.base.items() if k != key}
            try:
                absent = CONFIG_MAPPING[model_type].from_dict(merged(bare, {}))
                filled = CONFIG_MAPPING[model_type].from_dict(merged({**bare, key: self.base.get(key, {})}, {}))
            except Exception:
                continue
            if getattr(absent, key, None) is None and getattr(filled, key, None) is not None:
                self.base.setdefault(key, {})
                self.optional.append(key)
                config = filled
        # What must be set along with a flag for it to build, found while probing
        self.along: dict[str, list[str]] = {}
        self.fields: dict[str, Any] = {}
        self.kinds: dict[str, Any] = {}
        self._walk(config, "")
        for path, value in list(self.fields.items()):
            if path.endswith("num_kv_shared_layers") and value and value >= (self.depth_of(path, {}) or value + 1):
                del self.fields[path]  # all layers share: the class fills it in
        for key in self.optional:
            self.fields[key] = {}
            self.kinds[key] = "optional"
        self.words: dict[str, list[str]] = {}
        for path, value in self.fields.items():
            self.words[path] = self._words(path, value)
        self.depths = {p: v for p, v in self.fields.items() if _is_depth(p) and isinstance(v, int) and v > SHALLOW}

    def _walk(self, config: PreTrainedConfig, prefix: str) -> None:
        annotations: dict[str, Any] = {}
        for cls in reversed(type(config).__mro__):
            annotations.update(vars(cls).get("__annotations__", {}))
        private = private_fields(config)
        own = dict(config.__dict__)
        for name in annotations:
            if name not in own and not name.startswith("_"):
                try:
                    own[name] = getattr(config, name)
                except Exception:
                    continue
        for name, value in own.items():
            if isinstance(value, PreTrainedConfig):
                if prefix.count(".") < 2:
                    self._walk(value, f"{prefix}{name}.")
            elif (
                (name.startswith("_") and name not in private)
                or name in _IGNORED
                or (name.endswith(_IGNORED_ENDS) and name != "pad_token_id")
            ):
                continue
            elif isinstance(value, (bool, int, float, str, list, tuple)) or value is None:
                nested = isinstance(value, (list, tuple)) and value and isinstance(value[0], (list, tuple, dict))
                if nested and not all(_are_numbers(x) for x in value):
                    continue
                self.fields[prefix + name] = list(value) if isinstance(value, tuple) else value
                self.kinds[prefix + name] = annotations.get(name)
        if not prefix:
            for name, value in _undeclared(self.source):
                if name in type(config).attribute_map:  # another name of a field that is there
                    continue
                if name not in own and name not in _IGNORED and not name.startswith("_") and name not in annotations:
                    self.fields.setdefault(name, value)
                    self.kinds.setdefault(name, "undeclared")
            if "_heterogeneity_spec" in own:  # read from the file, and then only kept layer by layer
                for name, default in re.findall(
                    r"kwargs\.pop\([\"'](\w+)[\"'], (\d+|None)\)",
                    inspect.getsource(sys.modules[type(config).__module__]),
                ):
                    self.fields.setdefault(name, ast.literal_eval(default))
                    self.kinds.setdefault(name, "int | None" if default == "None" else "int")

    def _words(self, path: str, value: Any) -> list[str]:
        name = path.rpartition(".")[2]
        words: set[str] = set(_SPELLED.get(name, ()))
        kind = self.kinds.get(path)
        mixed = isinstance(value, (bool, type(None))) and re.search(r"\bstr\b|Literal", str(kind))
        if isinstance(value, str) or mixed:
            for part in (kind, *get_args(kind)):
                if get_origin(part) is Literal:
                    words |= {w for w in get_args(part) if isinstance(w, str)}
        elif not (isinstance(value, list) and value and isinstance(value[0], str)):
            return []
        for match in re.finditer(rf"\b{name}\b(\[[^\]]*\])?\s*(?:[!=]=|(?:not )?in)\s*([^:\n]+)", self.source):
            words |= set(re.findall(r"[\"']([\w-]+)[\"']", match[2]))
        words |= set(re.findall(rf"[\"']([\w-]+)[\"'] (?:not )?in \(?(?:self\.|config\.)*{name}\b", self.source))
        if kind == "undeclared" and value:
            words |= {value, "other"}
        if isinstance(value, list):
            words |= {w for w in value if isinstance(w, str)}
            words |= set(
                re.findall(
                    r"(?:layer_type|block_type|attention_type|mlp_layer_type)\w*\s*[!=]=\s*[\"'](\w+)[\"']", self.source
                )
            )
        return sorted(words)

    # Edits ------------------------------------------------------------------------------------------------------------

    def shallow(self, depth: int) -> dict[str, Any]:
        """Return the edit that makes a model shallow."""
        return dict.fromkeys(self.depths, depth)

    def nullable(self, path: str) -> bool:
        """Whether a number may be null: the class says so, or its code asks."""
        name = path.rpartition(".")[2]
        return "None" in str(self.kinds.get(path)) or re.search(rf"\b{name} is (not )?None", self.source) is not None

    def singles(self, path: str) -> list[Any]:
        """Values to try in a field, one at a time."""
        value, kind = self.fields[path], str(self.kinds.get(path))
        if isinstance(value, dict):
            return [None]
        if isinstance(value, bool):
            return [not value, *self.words[path]]
        if value is None:
            tries: list[Any] = []
            if "bool" in kind:
                tries.append(True)
            if "int" in kind or kind in ("undeclared", "None"):
                tries += [4, 64, 1]
            if kind in ("undeclared", "None"):
                tries.append(True)
            return tries + self.words[path]
        if isinstance(value, str):
            return [w for w in self.words[path] if w != value][:5]
        if isinstance(value, int):
            tries = [value * 2, value * 3, value + 1, value // 2, 1, 2, 3, 0]
            if value <= 0:  # what is off
                tries = [4, 64, 1, *tries]
            if self.nullable(path):
                tries.append(None)
            return [v for v in dict.fromkeys(tries) if v != value and (v is None or v >= 0)]
        if isinstance(value, float):
            return [value * 2, value / 2, 1.0, 0.5, 0.0]
        return []

    def random_value(self, path: str, rng: random.Random, depth: int | None) -> Any:
        """Return another value of a field."""
        value, kind = self.fields[path], str(self.kinds.get(path))
        if isinstance(value, dict):
            return None
        if isinstance(value, bool):
            return rng.choice([True, False, *self.words[path]])
        if value is None:
            if "bool" in kind and rng.random() < 0.5:
                return True
            if self.words[path]:
                return rng.choice([*self.words[path], None])
            if "int" in kind or kind in ("undeclared", "None"):
                return rng.choice([None, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64, 96, 128, 256, 512, 640, 1024])
            return None
        if isinstance(value, str):
            return rng.choice(self.words[path] or [value])
        if isinstance(value, int):
            if self.nullable(path) and rng.random() < 0.1:
                return None
            if _is_depth(path):
                return rng.randint(1, 12)
            if _EXPERTS.search(path):
                return rng.choice([value, 2, 4, 8, 16, 12, 20])
            if _PLACES.search(path):
                return rng.randint(0, 7) if rng.random() < 0.7 else max(1, value * 2)
            if value <= 0 and rng.random() < 0.3:
                return rng.choice([16, 32, 64, 128, 256])
            if value <= 8:
                return rng.choice([0, 1, 2, 3, 4, 5, 6, 8, value * 2])
            return rng.choice(
                [
                    value * 2,
                    value * 3,
                    value * 4,
                    value // 2 or 1,
                    value * 5,
                    value + 8,
                    value * 3 // 2,
                    value // 4 or 1,
                    value + 1,
                    value * 7 // 4,
                ]
            )
        if isinstance(value, float):
            return rng.choice([value * 2, value / 2, 1.0, 0.5, 0.75, value * 1.5, 2.0, 3.0])
        if isinstance(value, list):
            return self._random_list(path, value, rng, depth)
        return value

    def _random_list(self, path: str, value: list[Any], rng: random.Random, depth: int | None) -> Any:
        if value and isinstance(value[0], str):
            words = self.words[path] or value
            depths = self._depths_of(path)
            length = depth if depth is not None and len(value) in depths else len(value)
            if not depths and re.search(r"layer|block|pattern", path):  # the list itself is the depth
                length = rng.randint(1, 10)
            if rng.random() < 0.5:  # in runs
                period = [rng.choice(words) for _ in range(rng.randint(1, 4))]
                return [period[k % len(period)] for k in range(length)]
            return [rng.choice(words) for _ in range(length)]
        if value and all(_are_numbers(x) for x in value):  # pairs
            return [list(rng.choice(value)) for _ in range(rng.randint(1, len(value) + 2))]
        if all(isinstance(x, (int, float)) for x in value):
            if not value or (
                "layer" in path and any(w in path for w in ("only", "indices", "idx", "_layers", "ids", "cross"))
            ):
                top = depth or SHALLOW
                return sorted(rng.sample(range(top), rng.randint(0, min(top, 4))))
            if len(value) in self._depths_of(path) and depth is not None:
                if rng.random() < 0.5 and all(type(x) is int and x > 0 for x in value):
                    return [rng.choice(value) * rng.choice([1, 1, 2, 3]) for _ in range(depth)]
                return [rng.choice(value) for _ in range(depth)]
            if rng.random() < 0.4 and all(type(x) is int and x > 0 for x in value):  # each by itself
                return [x * rng.choice([1, 1, 2, 3]) for x in value]
            if rng.random() < 0.5:
                factor = rng.choice([1, 2, 3])
                return [x if isinstance(x, bool) else x * factor for x in value]
            mixed = list(value)
            rng.shuffle(mixed)
            return mixed
        return value

    def _depths_of(self, path: str) -> set[int]:
        prefix = path.rpartition(".")[0]
        return {
            v for p, v in self.fields.items() if _is_depth(p) and p.rpartition(".")[0] == prefix and isinstance(v, int)
        }

    def depth_of(self, path: str, edits: Mapping[str, Any]) -> int | None:
        """The depth that a list beside it has, with the edits made."""
        prefix = path.rpartition(".")[0]
        mine = [p for p in self.fields if _is_depth(p) and p.rpartition(".")[0] == prefix]
        for p in sorted(mine, key=lambda p: ("num_hidden_layers" not in p, len(p))):
            value = edits.get(p, self.fields[p])
            if isinstance(value, int):
                return value
        return None

    def random(self, rng: random.Random, sensitive: list[str], shallow: int) -> dict[str, Any]:
        """A random joint edit of the fields that matter."""
        edits: dict[str, Any] = self.shallow(shallow)
        for path in edits:
            if rng.random() < 0.7:
                edits[path] = rng.randint(1, 12)
        flags = [
            p for p in sensitive if not isinstance(self.fields[p], (int, float)) or isinstance(self.fields[p], bool)
        ]
        chosen = rng.sample(sensitive, min(len(sensitive), rng.choice([1, 2, 3, 4, 6])))
        chosen += [p for p in flags if rng.random() < 0.35]
        for path in dict.fromkeys(chosen):
            if isinstance(self.fields[path], list):
                continue
            edits[path] = self.random_value(path, rng, None)
        for path in dict.fromkeys(chosen):
            if isinstance(self.fields[path], list):
                edits[path] = self.random_value(path, rng, self.depth_of(path, edits))
        for flag, others in self.along.items():
            if edits.get(flag, self.fields[flag]) != self.fields[flag]:
                for path in others:
                    if edits.get(path) is None:
                        edits[path] = rng.choice([2, 4, 8, 16])
        for key in self.optional:
            if key in edits:
                if rng.random() < 0.5:
                    del edits[key]
                else:
                    for path in [p for p in edits if p.startswith(key + ".")]:
                        del edits[path]
        return edits

    def blanks(self, path: str) -> list[str]:
        """Numbers beside a field that are null by default."""
        prefix = path.rpartition(".")[0]
        return [
            p
            for p, v in self.fields.items()
            if v is None
            and p.rpartition(".")[0] == prefix
            and "int" in str(self.kinds.get(p))
            and "id" not in p.split("_")
        ]

    def sensible(self, edits: Mapping[str, Any]) -> bool:
        """Not what transformers takes without complaint and means nothing by: more shared layers than layers."""
        for path in self.fields:
            if path.endswith("num_kv_shared_layers"):
                shared, depth = edits.get(path, self.fields[path]), self.depth_of(path, edits)
                if isinstance(shared, int) and isinstance(depth, int) and shared >= depth > 0 and shared > 0:
                    return False
        return True


def private_fields(config: PreTrainedConfig) -> set[str]:
    """Fields that a class declares for old checkpoints alone: OPT's ``_remove_final_layer_norm``."""
    return {
        name
        for cls in type(config).__mro__
        if cls.__module__.startswith("transformers.models.")
        for name in vars(cls).get("__annotations__", {})
        if name.startswith("_")
    }


def _are_numbers(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and bool(value) and all(isinstance(x, (int, float)) for x in value)


def _is_depth(path: str) -> bool:
    return (
        bool(_DEPTH.match(path.rpartition(".")[2]))
        and "mtp" not in path
        and "shared" not in path
        and "predict" not in path
    )


def source_of(*classes: type) -> str:
    modules = {sys.modules[cls.__module__] for cls in classes}
    return SEPARATOR.join(inspect.getsource(module) for module in modules)


def _undeclared(source: str) -> Iterator[tuple[str, Any]]:
    """``getattr(config, "x", default)`` and ``hasattr(config, "x")`` of names that the class may not declare."""
    for module in source.split(SEPARATOR):
        for node in ast.walk(ast.parse(module)):
            match node:
                case ast.Call(ast.Name("getattr" | "hasattr"), [of, ast.Constant(str(name)), *rest]):
                    if not re.fullmatch(r"(self\.)?(\w*_)?config", ast.unparse(of)):
                        continue
                    try:
                        default = ast.literal_eval(rest[0]) if rest else None
                    except (ValueError, SyntaxError):
                        default = None
                    yield name, default
