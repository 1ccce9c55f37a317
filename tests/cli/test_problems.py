"""Whether it loads: what transformers refuses stands above the table of every command, and in its JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from llmcfg.knowledge.types import TRANSFORMERS

LLAMA: dict[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": 64,
    "intermediate_size": 128,
    "num_hidden_layers": 4,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "vocab_size": 256,
    "max_position_embeddings": 512,
    "torch_dtype": "bfloat16",
}
QWEN = {**LLAMA, "architectures": ["Qwen3ForCausalLM"], "model_type": "qwen3", "head_dim": 16}
LLAVA = {"model_type": "llava", "text_config": LLAMA}
YARN = {"rope_type": "yarn", "factor": 4.0}


@pytest.fixture
def write(tmp_path: Path):
    def write(raw: dict[str, Any], name: str = "config.json") -> str:
        path = tmp_path / name
        path.write_text(json.dumps(raw))
        return str(path)

    return write


def problems(run, file: str) -> list[dict[str, Any]]:
    return json.loads(run("show", file, "--json").out)["problems"]


REFUSED = [
    ({**LLAMA, "rms_norm_eps": 1}, "rms_norm_eps", "a number with a decimal point", "write 1.0"),
    ({**LLAMA, "num_hidden_layers": 4.0}, "num_hidden_layers", "a whole number", "write 4"),
    ({**LLAMA, "vocab_size": "256"}, "vocab_size", "a whole number", "write 256"),
    ({**LLAMA, "attention_bias": 0}, "attention_bias", "true or false", None),
    ({**LLAMA, "vocab_size": None}, "vocab_size", "a whole number", "leave the key out, and the class takes 32000"),
    ({**QWEN, "sliding_window": [2047, 0]}, "sliding_window", "a whole number or null", None),
    ({**LLAMA, "num_attention_heads": 5, "head_dim": 16}, "hidden_size", "a multiple of num_attention_heads (5)", None),
    ({**QWEN, "layer_types": ["full_attention"] * 3}, "layer_types", "num_hidden_layers (4): it has 3", None),
    ({**QWEN, "layer_types": ["full_attention"] * 5}, "layer_types", "num_hidden_layers (4): it has 5", None),
    ({**QWEN, "layer_types": ["global"] * 4}, "layer_types", "a list of chunked_attention", None),
    ({**LLAMA, "rope_scaling": {"rope_type": "linear"}}, "rope_scaling.factor", "rope_type is linear", None),
    ({**LLAMA, "rope_scaling": {"type": "llama3", "factor": 8.0}}, "rope_scaling.low_freq_factor", "llama3", None),
    ({**LLAMA, "torch_dtype": "torch.bfloat16"}, "torch_dtype", "a dtype of torch", "write bfloat16"),
    ({**LLAMA, "dtype": "bf16"}, "dtype", "a dtype of torch", "write bfloat16"),
    ({**LLAMA, "num_attention_heads": 0}, "head_dim", "worked out from hidden_size, num_attention_heads", None),
    ({**LLAMA, "id2label": ["a", "b"]}, "id2label", "an object from numbers to names", None),
    ({**LLAVA, "text_config": {**LLAMA, "vocab_size": "9"}}, "text_config.vocab_size", "a whole number", "write 9"),
    ({**LLAVA, "text_config": {"model_type": "nosuch"}}, "text_config.model_type", "a model type that", None),
]


@pytest.mark.parametrize(
    ("raw", "key", "needs", "hint"), REFUSED, ids=lambda value: value if type(value) is str else ""
)
def test_a_refusal_has_its_key_and_its_remedy(run, write, raw, key, needs, hint):
    found = {problem["key"]: problem for problem in problems(run, write(raw))}
    assert key in found, found
    assert needs in found[key]["needs"]
    assert found[key]["hint"] == hint
    assert found[key]["by"] == "transformers"
    assert found[key]["versions"].startswith(">=5.")


def test_a_type_that_transformers_has_not(run, write):
    (problem,) = problems(run, write({"model_type": "nosuch", "hidden_size": "9"}))
    assert problem["key"] == "model_type"
    assert problem["versions"] == TRANSFORMERS
    assert "auto_map" in problem["needs"]


@pytest.mark.parametrize(
    "raw",
    [
        LLAMA,
        QWEN,
        LLAVA,
        {**LLAMA, "rope_scaling": YARN},  # its original length is the file's own
        {**QWEN, "layer_types": ["attention"] * 4},  # an older name
        {**LLAMA, "pad_token_id": -1, "eos_token_id": 9999},  # a warning
        {**LLAMA, "rope_scaling": {"type": "linear", "factor": 1}},  # an int where no type is declared
        {"model_type": "gpt2", "hidden_size": "768"},  # under the name that the class maps, nothing is checked
        {**LLAMA, "model_type": "nosuch", "vocab_size": "9", "auto_map": {"AutoConfig": "x.Y"}},  # code of its own
    ],
)
def test_what_loads_has_no_problem(run, write, raw):
    assert problems(run, write(raw)) == []


COMMANDS = (("show",), ("memory",), ("context",), ("tensors",), ("tensors", "--flat"))


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_says_it_above_its_table(run, write, command):
    file = write({**QWEN, "layer_types": ["full_attention"] * 3})
    lines = run(*command, file).out.splitlines()
    at = lines.index("Does not load")
    assert at <= 2
    assert lines[at + 1].startswith("  transformers >=5.4 refuses layer_types")
    answer = json.loads(run(*command, file, "--json").out)
    assert [problem["key"] for problem in answer["problems"]] == ["layer_types"]


def test_diff_says_which_model(run, write):
    one, two = write(QWEN, "one.json"), write({**QWEN, "vocab_size": "9"}, "two.json")
    assert "two.json: transformers >=5.4 refuses vocab_size" in run("diff", one, two).out
    assert [len(found) for found in json.loads(run("diff", one, two, "--json").out)["problems"]] == [0, 1]


@pytest.mark.parametrize("kinds", [["full_attention"] * 3, ["full_attention"] * 6])
def test_one_depth_everywhere(run, write, kinds):
    answer = json.loads(run("show", write({**QWEN, "layer_types": kinds}), "--json").out)
    assert answer["config"]["layer_types"] == ["full_attention"] * 4
    assert answer["figures"]["kv_cache"]["layers"] == 4
    assert answer["figures"]["kv_cache"]["bytes_per_token"] == 4 * 2 * 2 * 16 * 2


def test_or_null_with_the_reason(run, write):
    kinds = ["sliding_attention", "full_attention", "full_attention"]
    raw = {**QWEN, "layer_types": kinds, "use_sliding_window": True, "sliding_window": 128}
    answer = json.loads(run("show", write(raw), "--json").out)
    assert answer["config"]["layer_types"] is None
    assert answer["figures"]["kv_cache"]["bytes_per_token"] is None
    assert "layer_types" in answer["figures"]["kv_cache"]["why"]
    assert answer["figures"]["context"]["windowed_layers"] is None


CONTRADICTIONS = [
    ({**LLAVA, "tie_word_embeddings": True, "text_config": {**LLAMA, "tie_word_embeddings": False}}, "at the top"),
    ({**LLAMA, "n_positions": 2048}, "two context lengths: max_position_embeddings says 512, n_positions says 2048"),
    ({**LLAMA, "seq_length": 2048}, "seq_length says 2048"),
    ({**QWEN, "layer_types": ["full_attention"] * 3}, "layer_types has 3 entries for 4 layers"),
    ({"model_type": "gpt2", "n_embd": 64, "hidden_size": 32}, "two names of one field"),
]


@pytest.mark.parametrize(("raw", "said"), CONTRADICTIONS)
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_says_where_the_file_contradicts_itself(run, write, command, raw, said):
    file = write(raw)
    assert said in " ".join(run(*command, file).out.split())
    answer = json.loads(run(*command, file, "--json").out)
    key = "notes" if command == ("show",) else "contradictions"
    assert any(said in one for one in answer[key])
