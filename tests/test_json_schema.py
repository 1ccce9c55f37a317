"""Every ``--json`` output is what its JSON Schema says, to the key."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from llmcfg.base.outputs import VERSIONS, schema_id
from llmcfg.render.json import dumps
from llmcfg.render.json.verify import verify_json
from llmcfg.verify import Difference, Verification
from tests.check.checkpoint import GPT2, LLAMA, gpt2, llama, write
from tests.command import FIXTURES
from tests.json_schema import hold, schema, validator

MODELS = sorted(str(path) for path in FIXTURES.glob("*--*.json"))


def answers(result) -> list[dict[str, Any]]:
    return [json.loads(line, parse_constant=pytest.fail) for line in result.out.splitlines()]


@pytest.mark.parametrize("output", VERSIONS)
def test_it_is_a_schema(output):
    Draft202012Validator.check_schema(schema(output))


COMMANDS = {
    ("show", "--json"): "show",
    ("context", "--json"): "context",
    ("context", "--json", "--rope", "--target", "1m", "--engine", "vllm"): "context",
    ("memory", "--json"): "memory",
    ("memory", "--json", "--gpu", "h100x8", "--context", "4k,8k", "--batch", "3", "--tokens", "1T"): "memory",
    ("memory", "--json", "--vram", "24GB", "--dtype", "int4", "--kv-dtype", "fp8"): "memory",
    ("tensors", "--json"): "tensors",
    ("tensors", "--json", "--layer", "1", "--names", "transformers"): "tensors",
}


@pytest.mark.parametrize(("arguments", "output"), COMMANDS.items(), ids=" ".join)
def test_every_model_in_every_command(run, arguments, output):
    command, *options = arguments
    found = answers(run(command, *MODELS, *options))
    # tensors answers only for the models whose tensors are known.
    assert len(found) == len(MODELS) if command != "tensors" else len(found) > len(MODELS) // 2
    for answer in found:
        hold(output, answer)


def test_every_pair(run):
    first, *others = MODELS
    for other in others[::4]:
        (answer,) = answers(run("diff", first, other, "--json"))
        assert answer["changes"]
        hold("diff", answer)
    (answer,) = answers(run("diff", *MODELS[:5], "--json"))
    assert {len(change["values"]) for change in answer["changes"]} == {5}
    hold("diff", answer)


@pytest.mark.parametrize("names", [llama(), llama(layers=4), {**llama(), "odd": ("F32", (3,))}])
def test_a_checkpoint(run, tmp_path, names):
    directory = write(tmp_path, {**LLAMA, "hidden_size": 4 if "odd" in names else 8}, names)
    (answer,) = answers(run("tensors", str(directory), "--check", "--json"))
    hold("check", answer)


def test_a_checkpoint_with_remarks(run, tmp_path):
    (answer,) = answers(run("tensors", str(write(tmp_path, GPT2, gpt2())), "--check", "--json"))
    assert answer["remarks"]
    hold("check", answer)


def test_a_cross_check():
    found = Verification("5.23.0", ("rope_theta", "vocab_size"), (Difference("rope_theta", 1e4, None),))
    hold("verify", json.loads(dumps(verify_json("org/model", found))))


@pytest.mark.parametrize(
    "text",
    [
        '{"model_type": "no-such-type", "limit": NaN}',
        '{"model_type": "llama", "rope_theta": Infinity, "eos_token_id": [1, 2], "hidden_size": null}',
        '{"model_type": "openelm", "num_query_heads": [12, 16], "num_kv_heads": [3, 4]}',
        '{"model_type": "mamba", "time_step_rank": "auto"}',
    ],
)
def test_odd_files(run, text):
    for command in ("show", "context", "memory"):
        (answer,) = answers(run(command, "-", "--json", stdin=text))
        hold(command, answer)


def test_a_schema_is_strict(run):
    """A missing key and an unknown one are both noticed, at the top and inside."""
    (answer,) = answers(run("show", MODELS[0], "--json"))
    check = validator("show")
    assert check.is_valid(answer)
    for inside in (answer, answer["source"], answer["figures"], answer["figures"]["kv_cache"]):
        for key in list(inside):
            value = inside.pop(key)
            assert not check.is_valid(answer), key
            inside[key] = value
        inside["new"] = 1
        assert not check.is_valid(answer)
        del inside["new"]
    for field, value in {"hidden_size": "wide", "attention_kind": "GQ", "no_such_field": 1}.items():
        assert not check.is_valid({**answer, "config": {**answer["config"], field: value}})
    assert not check.is_valid({**answer, "origins": {"hidden_size": "somewhere"}})
    assert check.is_valid(answer)


@pytest.mark.parametrize("name", [*VERSIONS, *map(schema_id, VERSIONS)])
def test_the_command_prints_a_schema(run, name):
    assert json.loads(run("schema", name).out) == schema(name.removeprefix("llmcfg/").partition(".")[0])


def test_the_command_lists_them(run, snapshot):
    assert run("schema") == snapshot
    assert run("schema", "nope") == snapshot
