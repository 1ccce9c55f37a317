"""``llmcfg diff`` as a user sees it."""

from __future__ import annotations

import json
import re

import pytest

from tests.command import FIXTURES

YARN = {"type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32768}


@pytest.fixture
def edited(tmp_path):
    """Write an edited copy of the Qwen2-7B-Instruct config and return its path."""

    def write(name: str = "edited.json", **edits) -> str:
        data = json.loads((FIXTURES / "Qwen--Qwen2-7B-Instruct.json").read_text())
        for key, value in edits.items():
            if value is ...:
                del data[key]
            else:
                data[key] = value
        path = tmp_path / name
        path.write_text(json.dumps(data))
        return str(path)

    return write


INSTRUCT = str(FIXTURES / "Qwen--Qwen2-7B-Instruct.json")


def test_the_qwen2_story(run, snapshot):
    result = run("diff", "Qwen/Qwen2-7B", "Qwen/Qwen2-7B-Instruct")
    assert result == snapshot
    assert len(result.out.splitlines()) <= 24


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_the_qwen2_story_on_a_terminal(screen, snapshot, columns):
    result = screen("diff", "Qwen/Qwen2-7B", "Qwen/Qwen2-7B-Instruct", "--color", "never", columns=columns)
    assert max(map(len, result.out.splitlines())) <= columns
    assert result == snapshot


def test_yarn_switched_on_in_the_file(run, edited, snapshot, tmp_path):
    result = run("diff", "Qwen/Qwen2-7B", edited(rope_scaling=YARN))
    assert result.code == 1
    assert result.out.replace(str(tmp_path), "TMP") == snapshot


def test_yarn_and_the_maximum_too(run, edited):
    words = json.loads(run("diff", INSTRUCT, edited(rope_scaling=YARN, max_position_embeddings=131072), "--json").out)
    assert any("32768 becomes 131072." in sentence for sentence in words["words"])


def test_different_families(run, snapshot):
    assert run("diff", "meta-llama/Llama-2-7b-hf", "deepseek-ai/DeepSeek-V3") == snapshot


def test_three_models(run, snapshot):
    assert run("diff", "Qwen/Qwen2-7B", "Qwen/Qwen2.5-7B-Instruct", "Qwen/Qwen3-8B") == snapshot


def test_all_shows_the_equal(run):
    out = run("diff", "Qwen/Qwen2-7B", "Qwen/Qwen2-7B-Instruct", "--all").out
    assert "num_hidden_layers" in out
    assert "(--all shows them)" not in out


def test_json_is_the_contract(run):
    result = run("diff", "Qwen/Qwen2-7B", "Qwen/Qwen2-7B-Instruct", "--json")
    answer = json.loads(result.out)
    expected = ["schema", "schema_id", "models", "changes", "equal", "problems", "contradictions", "words", "notes"]
    assert list(answer) == expected
    assert answer["models"] == ["Qwen/Qwen2-7B", "Qwen/Qwen2-7B-Instruct"]
    by_field = {change["field"]: change for change in answer["changes"]}
    assert by_field["max_position_embeddings"] == {
        "field": "max_position_embeddings",
        "group": "Position and context",
        "kind": "changed",
        "values": [131072, 32768],
        "origins": ["config:max_position_embeddings"] * 2,
    }
    assert by_field["transformers_version"]["kind"] == "cosmetic"
    assert answer["equal"] > 15
    assert result.code == 1


@pytest.mark.parametrize(
    ("edits", "code", "kinds"),
    [
        ({}, 0, {}),
        ({"transformers_version": "5.0.0"}, 0, {"transformers_version": "cosmetic"}),
        ({"torch_dtype": ..., "dtype": "bfloat16"}, 0, {"dtype": "cosmetic"}),
        ({"torch_dtype": "torch.bfloat16"}, 0, {}),
        ({"torch_dtype": "float16"}, 1, {"dtype": "changed"}),
        ({"initializer_range": 0.5}, 0, {"initializer_range": "cosmetic"}),
        ({"eos_token_id": [151645]}, 1, {"eos_token_id": "changed"}),
        ({"a_new_key": 1}, 1, {"a_new_key": "added"}),
        ({"pad_token_id": 0}, 1, {"pad_token_id": "added"}),
        (
            {"rope_theta": ..., "rope_parameters": {"rope_type": "default", "rope_theta": 1000000.0}},
            0,
            {"rope_theta": "cosmetic"},
        ),
    ],
)
def test_semantic_and_cosmetic(run, edited, edits, code, kinds):
    result = run("diff", INSTRUCT, edited(**edits), "--json")
    assert {change["field"]: change["kind"] for change in json.loads(result.out)["changes"]} == kinds
    assert result.code == code


def saved(tmp_path, name: str, drop: tuple[str, ...] = (), **edits) -> tuple[str, str]:
    """Write a fixture as another release would save it, and return both."""
    before = FIXTURES / name
    data = {key: value for key, value in json.loads(before.read_text()).items() if key not in drop}
    after = tmp_path / "saved.json"
    after.write_text(json.dumps({**data, **edits}))
    return str(before), str(after)


LLAMA3 = {"factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 8192}


@pytest.mark.parametrize(
    ("name", "drop", "edits"),
    [
        (
            "meta-llama--Llama-3.1-8B.json",
            ("rope_scaling", "rope_theta", "torch_dtype"),
            {
                "rope_parameters": {**LLAMA3, "rope_type": "llama3", "rope_theta": 500000.0},
                "dtype": "bfloat16",
                "head_dim": 128,
                "pad_token_id": None,
            },
        ),
        ("meta-llama--Llama-3.1-8B.json", ("rope_scaling",), {"rope_scaling": {**LLAMA3, "type": "llama3"}}),
        ("mistralai--Mixtral-8x7B-v0.1.json", (), {"router_jitter_noise": 0.0, "head_dim": None}),
        ("zai-org--GLM-4.5.json", (), {"output_router_logits": False, "do_sample": False, "use_cache": True}),
        ("openai-community--gpt2.json", (), {"scale_attn_weights": True, "add_cross_attention": False}),
    ],
)
def test_the_same_model_saved_by_another_release(run, tmp_path, name, drop, edits):
    result = run("diff", *saved(tmp_path, name, drop, **edits))
    assert result.code == 0
    assert "Other keys" not in result.out
    assert "In words" not in result.out


def test_a_scaling_that_does_differ_is_one_row_under_one_key(run, tmp_path):
    rope = {**LLAMA3, "low_freq_factor": 2.0, "rope_type": "llama3", "rope_theta": 500000.0}
    pair = saved(tmp_path, "meta-llama--Llama-3.1-8B.json", ("rope_scaling", "rope_theta"), rope_parameters=rope)
    result = run("diff", *pair, "--json")
    told = {
        change["field"]: change["values"]
        for change in json.loads(result.out)["changes"]
        if change["kind"] != "cosmetic"
    }
    assert told == {"rope_parameters.low_freq_factor": [1.0, 2.0]}
    assert result.code == 1


def test_a_default_written_out_differs_where_it_is_another(run, tmp_path):
    pair = saved(tmp_path, "openai-community--gpt2.json", scale_attn_weights=False)
    changes = json.loads(run("diff", *pair, "--json").out)["changes"]
    assert [(c["field"], c["values"], c["origins"]) for c in changes] == [
        ("scale_attn_weights", [True, False], ["default:gpt2", "config:scale_attn_weights"])
    ]


def test_exit_codes(run):
    pair = ("Qwen/Qwen2-7B", "Qwen/Qwen2-7B-Instruct")
    assert run("diff", *pair, "--exit-zero").code == 0
    assert run("diff", pair[0], pair[0]).code == 0
    assert run("diff", pair[0]).code == 2
    assert run("diff", pair[0], "./missing.json").code == 2
    assert run("diff", pair[0], "no/such-model").code == 3


def test_a_long_object_is_folded_unless_all_is_asked_for(run):
    pair = ("deepseek-ai/DeepSeek-V3", "deepseek-ai/DeepSeek-V3.2")
    short, whole = run("diff", *pair).out, run("diff", *pair, "--all").out
    assert re.search(r"auto_map +3 entries", short)
    assert "configuration_deepseek" not in short
    assert "configuration_deepseek" in whole


def test_only_some_fields_are_compared_or_left_out(run):
    pair = ("Qwen/Qwen2-7B", "Qwen/Qwen2-7B-Instruct", "--json")

    def fields(*options: str) -> tuple[int, list[str]]:
        result = run("diff", *pair, *options)
        return result.code, [change["field"] for change in json.loads(result.out)["changes"]]

    assert fields("--only", "vocabulary") == (1, ["eos_token_id"])
    assert fields("--only", "eos_token_id", "--only", "hidden_size") == (1, ["eos_token_id"])
    assert fields("--only", "Attention") == (0, [])
    both = ("--ignore", "eos_token_id", "--ignore", "Position and context")
    assert fields(*both) == (0, ["transformers_version"])
    wrong = run("diff", *pair, "--only", "atention")
    assert (wrong.code, wrong.out) == (2, "")
    assert "atention" in wrong.err


def test_quiet_tells_by_its_exit_code_alone(run):
    assert run("diff", "Qwen/Qwen2-7B", "Qwen/Qwen2-7B-Instruct", "-q") == (1, "", "")
    assert run("diff", "Qwen/Qwen2-7B", "Qwen/Qwen2-7B", "--quiet", "--json") == (0, "", "")
