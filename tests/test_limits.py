"""A small file costs little, whatever it says: below 100 KB, every command answers within 2 s of CPU and 300 MB."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmcfg.knowledge.types import TYPES
from llmcfg.resolve.complete import Completed, complete
from llmcfg.tensors.remote import MODULES
from tests.hostile import HOSTILE
from tests.limited import Limited

COMMANDS = [
    "show FILE",
    "show FILE --json",
    "show FILE --all --color always",
    "show FILE --raw",
    "diff FILE FILE --all",
    "diff FILE FILE --json",
    "context FILE FILE",
    "context FILE --rope",
    "context FILE --json --rope --target 128k",
    "context FILE --target 128k --rope",
    "context FILE --plot FOLDER/drawing.svg",
    "memory FILE",
    "memory FILE --json --gpu H100x8 --context 128k",
    "tensors FILE",
    "tensors FILE --json",
    "tensors FILE --layer 0 --names transformers",
    "tensors FILE --flat",
    "tensors FILE --flat --color always",
    "tensors FILE --flat --json",
    "tensors FILE --flat --format csv",
]


@pytest.fixture(scope="module")
def limited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Limited]:
    with Limited(tmp_path_factory.mktemp("home")) as place:
        yield place


def is_answered(limited: Limited, config: dict[str, Any], command: str) -> bool:
    """Whether a command answers, or says in one line why not."""
    answer = limited.run(config, *command.split())
    return answer.code in (0, 1, 2) and "Traceback" not in answer.err


@pytest.mark.parametrize("command", COMMANDS)
def test_a_hostile_file_costs_little(limited, command):
    for name, config in HOSTILE.items():
        size = len(json.dumps(config, ensure_ascii=False).encode())
        assert size < 100_000, name
        assert is_answered(limited, config, command), name


def header(entries: dict[str, Any]) -> bytes:
    raw = json.dumps(entries).encode()
    return len(raw).to_bytes(8, "little") + raw


EMPTY = {"dtype": "BF16", "shape": [0], "data_offsets": [0, 0]}
DIMS = {"dtype": "X", "shape": [2**62] * 32, "data_offsets": [0, 0]}
CHECKPOINTS = {
    "no checkpoint": {},
    "no tensors": {"model.safetensors": header({})},
    "many tensors": {"model.safetensors": header({f"model.layers.{n}.mlp.up_proj.weight": EMPTY for n in range(900)})},
    "experts without end": {"model.safetensors": header({f"layers.0.mlp.experts.{n}.w1": EMPTY for n in range(900)})},
    "huge tensors": {"model.safetensors": header({f"a{n}": DIMS for n in range(120)})},
    "long names": {"model.safetensors": header({"a." * 20_000 + str(n): EMPTY for n in range(2)})},
    "numbers in names": {"model.safetensors": header({".".join("0" * 300) + f".{n}": EMPTY for n in range(90)})},
    "quantized by its names": {
        "model.safetensors": header({f"model.layers.{n}.mlp.up_proj.{end}": EMPTY for n in range(250) for end in (
            "weight_scale", "qweight", "g_idx", "weight_scale_inv")}),
    },
    "an index of many files": {
        "model.safetensors.index.json": json.dumps(
            {"weight_map": {str(n): f"{n}.safetensors" for n in range(1_900)}}
        ).encode()
    },
}  # fmt: skip


def is_checked(limited: Limited, config: dict[str, Any], beside: dict[str, bytes], *more: str) -> bool:
    answer = limited.run(config, "tensors", "FILE", "--check", *more, beside=beside)
    return answer.code in (0, 1, 2) and "Traceback" not in answer.err


@pytest.mark.parametrize("name", CHECKPOINTS)
def test_a_hostile_checkpoint_costs_little(limited, name):
    beside = CHECKPOINTS[name]
    assert sum(map(len, beside.values())) < 100_000
    for config in ("as many experts and layers as are read", "as many layers as are read", "what begins anywhere"):
        assert is_checked(limited, HOSTILE[config], beside), config
        assert is_checked(limited, HOSTILE[config], beside, "--json"), config


@pytest.mark.parametrize("config", HOSTILE)
def test_a_hostile_file_costs_little_beside_a_checkpoint(limited, config):
    assert is_checked(limited, HOSTILE[config], CHECKPOINTS["many tensors"])


# Numbers that no model has, beside those that are just read; and what is no number at all.
SIZES = [0, -1, 1_999, 9_999, 10**5, 10**8, 10**17, 1e300]
ODD: list[Any] = [
    "a",
    "%999999999d",
    [1],
    [10**8] * 50,
    [[1] * 9] * 9,
    list(range(2_000)),
    [2_000] * 500,
    ["full_attention"] * 3_000,
    "M" * 3_000,
    {"rope_type": "proportional", "partial_rotary_factor": 1e12},
    {str(n): {"head_dim": n} for n in range(999)},
]
REMOTE = (
    "hidden_size num_hidden_layers num_layers n_layer num_attention_heads num_kv_heads num_query_heads head_dim "
    "vocab_size intermediate_size num_key_value_heads n_routed_experts num_experts moe_intermediate_size "
    "kv_channels ffn_multipliers"
)


def sizes_of(values: dict[str, Any]) -> list[str]:
    return sorted(name for name, value in values.items() if type(value) is int)


@st.composite
def hostile(draw: st.DrawFn) -> dict[str, Any]:
    """A type's config in which most sizes are absurd, and a few fields are anything."""
    kind = draw(st.sampled_from(sorted({*TYPES, *MODULES} - {name for name in TYPES if name[0] == "_"})))
    whole = complete(kind, {})
    values = whole.values if whole is not None else dict.fromkeys(REMOTE.split(), 1)
    config: dict[str, Any] = {"model_type": kind, "torch_dtype": "bfloat16"}
    inner = draw(st.sampled_from([None, *sorted(name for name, part in values.items() if isinstance(part, Completed))]))
    place = config
    if inner is not None:
        place = config[inner] = {"model_type": values[inner].model_type}
        values = values[inner].values
    size = draw(st.sampled_from(SIZES))
    place |= dict.fromkeys(draw(st.sets(st.sampled_from(sizes_of(values) or ["hidden_size"]), max_size=20)), size)
    names = st.sampled_from(sorted(name for name in values if name not in ("model_type", "architectures")))
    return config | draw(st.dictionaries(names, st.sampled_from(ODD), max_size=3)) if inner is None else config


@settings(max_examples=100)
@given(hostile(), st.sampled_from(COMMANDS))
def test_any_type_with_absurd_sizes_costs_little(limited, config, command):
    assert is_answered(limited, config, command)


@pytest.mark.parametrize(
    ("config", "words", "code", "said"),
    [
        (HOSTILE["a hundred million experts"], "tensors -", 2, "100000000 experts: more than 10000"),
        (HOSTILE["a hundred thousand layers"], "tensors -", 2, "99999 layers: more than 2000"),
        (HOSTILE["a wide head"], "context - --rope", 2, "head_dim is 16384"),
        (HOSTILE["RoPE that turns more than a head"], "context - --rope", 2, "which is no share of a head"),
        (HOSTILE["RoPE that turns nothing"], "context - --rope", 0, "no pair turns"),
        (
            HOSTILE["a RoPE object for every kind of layer"],
            "context - --rope",
            2,
            "kinds of layers have a RoPE object of their own",
        ),
        (HOSTILE["YaRN without bounds"], "show -", 0, "rope_scaling.factor is 1e+300, which no model has"),
        (HOSTILE["a star on both sides"], "show -", 0, "the patterns that name modules are too many, or too involved"),
        (HOSTILE["brackets without end"], "show -", 0, "is not followed here: groups nested too deeply"),
    ],
)
def test_what_is_refused_is_said(run, config, words, code, said):
    result = run(*words.split(), stdin=json.dumps(config))
    assert result.code == code
    assert said in result.out + result.err
