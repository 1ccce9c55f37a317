"""Inputs: a file and a command line, each drawn from a number alone, so that any can be had again."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from llmcfg.base.record import Record
from llmcfg.knowledge.aliases import ALIASES, TEXT_CONFIGS, TOWER_CONFIGS
from llmcfg.knowledge.families import BASES
from llmcfg.knowledge.registry import ROLES
from llmcfg.knowledge.types import TYPES
from llmcfg.resolve.complete import Completed, complete
from llmcfg.tensors.remote import MODULES
from tools.fuzz.values import odd, quantization, rope, text

__all__ = ["COMMANDS", "SEEDS", "Input", "drawn"]

ROOT = Path(__file__).resolve().parents[2]
SEEDS = Path(__file__).with_name("seeds")
_TYPES = sorted({*(name for name in TYPES if name[0] != "_"), *MODULES, *BASES})
_KEYS = sorted({alias.partition(".")[0] for aliases in ALIASES.values() for alias in aliases})
_ROPES = ("rope_scaling", "rope_parameters")

# What stands for itself is a word; FILE is the file that was made, OTHER one beside it, OUT a name where there is none.
COMMANDS = (
    "show FILE", "show FILE --json", "show FILE --all", "show FILE --all --color always", "show FILE --raw",
    "show FILE --raw --json", "show - --json", "show FILE OTHER --json", "show FILE --verify",
    "diff FILE OTHER", "diff FILE OTHER --all", "diff FILE OTHER --json", "diff OTHER FILE FILE --color always",
    "diff FILE FILE --exit-zero",
    "context FILE", "context FILE OTHER", "context FILE OTHER --color always", "context FILE --json",
    "context FILE --rope", "context FILE --json --rope --target 128k", "context FILE --target 128k --rope",
    "context FILE --target 1m --color always", "context FILE --target 100 --json", "context FILE --target 999999999",
    "context FILE --target 256k --write OUT.json", "context FILE OTHER --plot OUT.svg", "context FILE --plot OUT.png",
    "context FILE --engine vllm", "context FILE --engine sglang --json", "context FILE --engine vllm@0.29",
    "memory FILE", "memory FILE --color always", "memory FILE --json", "memory FILE --json --gpu H100x8 --context 128k",
    "memory FILE --gpu h200x3 --context 1,8k,1m --batch 7", "memory FILE --vram 24GB --dtype q4_k --kv-dtype fp8",
    "memory FILE --dtype fp8 --json --tokens 15T", "memory FILE --batch 1000000 --context 999999999999 --gpu a100x64",
    "tensors FILE", "tensors FILE --color always", "tensors FILE --json", "tensors FILE --format csv",
    "tensors FILE --layer 0 --names transformers", "tensors FILE --layer 9999", "tensors FILE --flat",
    "tensors FILE --flat --json", "tensors FILE --flat --format csv --names transformers", "tensors FILE --check",
    "tensors FILE --check --json", "notebook FILE",
)  # fmt: skip
_WIDTHS = (20, 40, 60, 80, 100, 133, 200, 400)


class Input(Record):
    """What a hostile user types, and has.

    :ivar words: the command line.
    :ivar raw: the file.
    :ivar columns: the width of the terminal.
    :ivar weights: what lies beside the file as its checkpoint.
    """

    words: tuple[str, ...]
    raw: bytes
    columns: int
    weights: bytes = b""


def drawn(seed: int, number: int) -> Input:
    """Return the input of a number; the same always, while the tables and the fixtures stay."""
    random = Random(f"{seed}:{number}")
    command = COMMANDS[number % len(COMMANDS)]
    weights = _weights(random) if "--check" in command else b""
    return Input(tuple(command.split()), _file(random), random.choice(_WIDTHS), weights)


# Files ----------------------------------------------------------------------------------------------------------------


@cache
def _published() -> list[dict[str, Any]]:
    """The fixtures, and what has been found before."""
    paths = [*sorted((ROOT / "fixtures").glob("*--*.json")), *sorted(SEEDS.glob("*.json"))]
    return [data for path in paths if isinstance(data := json.loads(path.read_bytes()), dict)]


@cache
def _by_default(kind: str) -> dict[str, Any]:
    """A type's whole file, as its class would write it."""
    found = complete(kind, {})
    return {"model_type": kind} if found is None else _plain(found)


def _plain(value: Any) -> Any:
    if isinstance(value, Completed):
        return {"model_type": value.model_type, **{name: _plain(one) for name, one in value.values.items()}}
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value


def _classes(kind: str) -> list[str]:
    return sorted({classes[kind] for classes in ROLES.values() if kind in classes}) or ["UnheardOfForCausalLM"]


def _base(random: Random) -> dict[str, Any]:
    kind = random.choice(_TYPES)
    drawing = random.random()
    if drawing < 0.35:
        config = deepcopy(random.choice(_published()))
    elif drawing < 0.6:
        config = deepcopy(_by_default(kind))
    elif drawing < 0.9:
        config = {"model_type": kind}
    else:
        config = {random.choice(_KEYS): odd(random) for _ in range(random.randrange(12))}
    if random.random() < 0.5 and isinstance(named := config.get("model_type"), str):
        config["architectures"] = [random.choice(_classes(named))]
    if random.random() < 0.3:
        config["torch_dtype"] = random.choice(("bfloat16", "float16", "float32"))
    return config


def _file(random: Random) -> bytes:
    config = _base(random)
    for _ in range(random.choice((0, 1, 1, 2, 2, 3, 5, 8, 20))):
        config = random.choice(_CHANGES)(random, config)
    raw = json.dumps(config, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")
    if len(raw) > 90_000:  # what is promised is promised of small files
        raw = json.dumps({"model_type": random.choice(_TYPES)}).encode()
    return random.choice(_SPELLINGS)(random, raw) if random.random() < 0.08 else raw


def _place(random: Random, config: dict[str, Any]) -> dict[str, Any]:
    """One of the objects in a file; that on the outside more often than not."""
    objects = [value for value in config.values() if isinstance(value, dict)]
    if objects and random.random() < 0.35:
        return _place(random, random.choice(objects))
    return config


def _set(random: Random, config: dict[str, Any]) -> dict[str, Any]:
    place = _place(random, config)
    kind = place.get("model_type")
    own = sorted(_by_default(kind)) if isinstance(kind, str) and kind in _TYPES else []
    names = random.choice((list(place), own, _KEYS))
    place[random.choice(names or _KEYS)] = odd(random)
    return config


def _remove(random: Random, config: dict[str, Any]) -> dict[str, Any]:
    place = _place(random, config)
    if place:
        del place[random.choice(list(place))]
    return config


def _scaled(random: Random, config: dict[str, Any]) -> dict[str, Any]:
    place = _place(random, config)
    numbers = [key for key, value in place.items() if type(value) in (int, float)]
    if numbers:
        key = random.choice(numbers)
        by = random.choice((0, -1, 2, 3, 0.5, 1e3, 10**4, 10**9))
        place[key] = place[key] * by if isinstance(by, int) else float(place[key]) * by
    return config


def _per_layer(random: Random, config: dict[str, Any]) -> dict[str, Any]:
    place = _place(random, config)
    names = [key for key, value in place.items() if not isinstance(value, dict | list)]
    if names:
        key = random.choice(names)
        many = random.choice((place.get("num_hidden_layers"), 1, 2, 32, 61))
        values = [place[key]] * (many if isinstance(many, int) and 0 <= many < 300 else 4)
        if values and random.random() < 0.5:
            values[random.randrange(len(values))] = odd(random, 0)
        place[key] = values
    return config


def _quantized(random: Random, config: dict[str, Any]) -> dict[str, Any]:
    name = random.choice(("quantization_config", "quantization_config", "compression_config", "quantization"))
    _place(random, config)[name] = quantization(random)
    return config


def _turned(random: Random, config: dict[str, Any]) -> dict[str, Any]:
    _place(random, config)[random.choice(_ROPES)] = rope(random)
    return config


def _kinds_of_layers(random: Random, config: dict[str, Any]) -> dict[str, Any]:
    place = _place(random, config)
    many = place.get("num_hidden_layers")
    many = many if isinstance(many, int) and 0 <= many < 300 else random.randrange(9)
    kinds = (
        "full_attention",
        "sliding_attention",
        "chunked_attention",
        "linear_attention",
        "attention",
        "mamba",
        text(random),
    )
    place["layer_types"] = [random.choice(kinds) for _ in range(many + random.choice((0, 0, 0, 1, -1)))]
    return config


def _renamed(random: Random, config: dict[str, Any]) -> dict[str, Any]:
    _place(random, config)["model_type"] = random.choice(_TYPES) if random.random() < 0.9 else odd(random)
    return config


def _inside(random: Random, config: dict[str, Any]) -> dict[str, Any]:
    name = random.choice((*TEXT_CONFIGS, *(one for names in TOWER_CONFIGS.values() for one in names)))
    for part in reversed(name.split(".")):
        config = {part: config}
    return {"model_type": random.choice(_TYPES), **config}


def _crossed(random: Random, config: dict[str, Any]) -> dict[str, Any]:
    other = _base(random)
    some = random.sample(sorted(other), min(len(other), random.randrange(9)))
    _place(random, config).update({name: other[name] for name in some})
    return config


def _named(random: Random, config: dict[str, Any]) -> dict[str, Any]:
    config["architectures"] = random.choice((odd(random), [text(random)], [odd(random), "LlamaForCausalLM"]))
    return config


_CHANGES = (
    _set, _set, _set, _set, _remove, _scaled, _scaled, _per_layer, _quantized, _quantized, _turned, _turned,
    _kinds_of_layers, _renamed, _inside, _crossed, _named,
)  # fmt: skip


# Spellings ------------------------------------------------------------------------------------------------------------


def _cut(random: Random, raw: bytes) -> bytes:
    return raw[: random.randrange(len(raw) + 1)]


def _flipped(random: Random, raw: bytes) -> bytes:
    changed = bytearray(raw)
    for _ in range(random.randrange(1, 9) if changed else 0):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _utf16(random: Random, raw: bytes) -> bytes:
    return raw.decode("utf-8", "replace").encode(random.choice(("utf-16", "utf-32", "utf-16-le", "utf-8-sig", "utf-7")))


def _doubled(random: Random, raw: bytes) -> bytes:
    return raw[:1] + b'"model_type": "llama", "hidden_size": 1e999, "num_hidden_layers": 1, ' + raw[1:]


def _commented(random: Random, raw: bytes) -> bytes:
    return random.choice((b"// x\n" + raw, raw.replace(b",", b",,", 1), raw + raw, raw.replace(b'"', b"'"), b"[" + raw))


def _whitespace(random: Random, raw: bytes) -> bytes:
    return random.choice((b"", b" " * 9_000, raw.replace(b" ", b"\t\n\r"), b"\0" * 50, raw.replace(b"a", b"\x07")))


_SPELLINGS = (_cut, _flipped, _utf16, _doubled, _commented, _whitespace)


# Checkpoints ----------------------------------------------------------------------------------------------------------

_DTYPES = ("BF16", "F32", "U8", "F8_E4M3", "I64", "", "F4", "X", 7)
_NAMES = (
    "lm_head.weight", "model.embed_tokens.weight", "model.layers.0.self_attn.q_proj.weight", "__metadata__",
    "model.layers.0.mlp.experts.3.down_proj.weight_scale_inv", "model.layers.99999999999999999999.mlp.weight",
)  # fmt: skip


def _weights(random: Random) -> bytes:
    """A safetensors file whose header is near the truth, or far from it."""
    header: dict[str, Any] = {}
    end = 0
    for _ in range(random.choice((0, 1, 3, 40))):
        shape = [random.choice((0, 1, 4, 8, 4096, 2**40)) for _ in range(random.choice((1, 2, 2, 40)))]
        start, end = end, end + random.choice((0, 8, 32))
        entry = {"dtype": random.choice(_DTYPES), "shape": shape, "data_offsets": [start, end]}
        header[random.choice(_NAMES) if random.random() < 0.7 else text(random)] = (
            entry if random.random() < 0.9 else odd(random)
        )
    raw = json.dumps(header).encode()
    size = len(raw) if random.random() < 0.9 else random.choice((0, 7, 10**7, 10**9, 2**63))
    return size.to_bytes(8, "little") + raw + bytes(min(end, 1 << 16))
