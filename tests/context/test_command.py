"""``llmcfg context`` as a user sees it."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET

import pytest

from tests.command import FIXTURES

INSTRUCT = "Qwen/Qwen2-7B-Instruct"
STORY = ("context", "Qwen/Qwen2-7B", INSTRUCT)


def test_the_qwen2_story(run, snapshot):
    result = run(*STORY)
    assert (result.code, result.err) == (0, "")
    assert result.out == snapshot


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_the_qwen2_story_on_a_terminal(screen, snapshot, columns):
    result = screen(*STORY, "--color", "never", columns=columns)
    assert max(map(len, result.out.splitlines())) <= columns
    assert result.out == snapshot


def test_reaching_128k(run, snapshot):
    result = run("context", INSTRUCT, "--target", "128k")
    assert (result.code, result.err) == (0, "")
    assert result.out == snapshot


def test_commands_are_whole_lines_on_a_terminal(screen, run):
    piped = run("context", INSTRUCT, "--target", "128k").out
    shown = screen("context", INSTRUCT, "--target", "128k", "--color", "never", columns=60).out
    commands = [line for line in piped.splitlines() if "vllm serve" in line or "launch_server" in line]
    assert len(commands) == 2
    assert all(command in shown for command in commands)


def test_one_model_with_its_engines(run, snapshot):
    assert run("context", "microsoft/Phi-3-mini-128k-instruct").out == snapshot


def test_frequencies(run, snapshot):
    assert run("context", INSTRUCT, "--rope").out == snapshot


def test_frequencies_of_the_edited_config(run):
    out = run("context", INSTRUCT, "--target", "128k", "--rope").out
    assert "attention factor 1.13863" in out
    assert "blended" in out


def test_json_is_what_show_says(run):
    shown = json.loads(run("show", INSTRUCT, "--json").out)["figures"]["context"]
    said = json.loads(run("context", INSTRUCT, "--json").out)
    assert said["context"] == shown
    assert said["documented"]["length"] == 131072
    row = shown["engines"][2]
    assert (row["engine"], row["versions"], row["max_length"], row["key"]) == (
        "vllm", ">=0.30", 32768, "max_position_embeddings",
    )  # fmt: skip


def test_json_of_a_target(run):
    plan = json.loads(run("context", INSTRUCT, "--target", "128k", "--json").out)["target"]
    assert plan["patch"] == {
        "max_position_embeddings": 131072,
        "rope_scaling": {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32768},
    }
    assert plan["edit"] == plan["patch"]
    assert plan["reached"] is False


def test_json_of_frequencies(run):
    (one,) = json.loads(run("context", INSTRUCT, "--rope", "--json").out)["rope"]
    assert one["inverse_frequencies"][0] == 1.0
    assert len(one["wavelengths"]) == len(one["treatments"]) == 64


@pytest.mark.parametrize(
    ("model", "target", "takes"),
    [
        (INSTRUCT, "16k", 32768),
        (INSTRUCT, "32k", 32768),
        ("deepseek-ai/DeepSeek-V3", "128k", 163840),
        # what YaRN could not stretch is long enough as well
        ("meta-llama/Llama-3.1-8B", "128k", 131072),
        ("google/gemma-3-4b-it", "64k", 131072),
    ],
)
def test_what_is_reached_already_is_no_error(run, model, target, takes, tmp_path):
    note = f"{model} takes {takes} tokens as it is: nothing to change for {int(target[:-1]) << 10}"
    out = tmp_path / "same.json"
    shown = run("context", model, "--target", target, "--write", str(out))
    assert shown.code == 0
    assert f"note: {note}" in shown.out
    assert "rope" not in shown.out
    said = run("context", model, "--target", target, "--json")
    plan = json.loads(said.out)["target"]
    assert (said.code, said.err) == (0, "")
    assert (plan["reached"], plan["edit"], plan["patch"], plan["warnings"]) == (True, {}, {}, [note])
    assert json.loads(out.read_text()) == json.loads((FIXTURES / f"{model.replace('/', '--')}.json").read_text())


def test_a_refusal_is_an_error_in_json_too(run):
    shown = run("context", "bigscience/bloom", "--target", "128k")
    said = run("context", "bigscience/bloom", "--target", "128k", "--json")
    assert (shown.code, shown.out) == (2, "")
    assert (said.code, said.err) == (2, shown.err)
    assert json.loads(said.out)["target"]["why"] in shown.err


def test_write_and_read_back(run, tmp_path):
    out = tmp_path / "long.json"
    result = run("context", INSTRUCT, "--target", "128k", "--write", str(out))
    assert result.code == 0
    before = json.loads((FIXTURES / "Qwen--Qwen2-7B-Instruct.json").read_text())
    after = json.loads(out.read_text())
    assert {key for key in after if after[key] != before.get(key)} == {"max_position_embeddings", "rope_scaling"}
    takes = json.loads(run("context", str(out), "--json").out)["context"]["engines"]
    assert {row["max_length"] for row in takes} == {131072, None}


def test_a_nested_config_is_edited_where_it_stands(run, tmp_path):
    path = tmp_path / "vl.json"
    text = {"model_type": "qwen2", "hidden_size": 64, "num_attention_heads": 4, "max_position_embeddings": 4096}
    path.write_text(
        json.dumps({"model_type": "llava", "text_config": text, "architectures": ["LlavaForConditionalGeneration"]})
    )
    patch = json.loads(run("context", str(path), "--target", "8k", "--json").out)["target"]["patch"]
    assert patch["text_config"]["max_position_embeddings"] == 8192
    assert patch["text_config"]["rope_scaling"]["factor"] == 2.0


def test_the_tokenizer_beside_the_file(run, tmp_path):
    (tmp_path / "config.json").write_text((FIXTURES / "Qwen--Qwen2-7B-Instruct.json").read_text())
    tokenizer = tmp_path / "tokenizer_config.json"
    for written, said in (({"model_max_length": 16384}, 16384), ({"model_max_length": 1e30}, None), ([], None)):
        tokenizer.write_text(json.dumps(written))
        assert json.loads(run("context", str(tmp_path), "--json").out)["tokenizer_max_length"] == said
    tokenizer.write_text('{"model_max_length": 16384}')
    assert "16384 (16K)" in run("context", str(tmp_path)).out


def test_what_the_rope_object_says_besides_is_kept(run):
    plan = json.loads(run("context", "deepseek-ai/DeepSeek-V3", "--target", "256k", "--json").out)["target"]
    assert plan["patch"]["rope_scaling"]["mscale"] == 1.0
    assert '"mscale": 1.0' in next(one["line"] for one in plan["commands"] if one["engine"] == "vllm")


def test_plot(run, tmp_path):
    path = tmp_path / "rope.svg"
    result = run("context", INSTRUCT, "--target", "128k", "--plot", str(path))
    assert result.code == 0
    texts = [element.text for element in ET.parse(path).iter("{http://www.w3.org/2000/svg}text")]
    assert {"pair of dimensions", INSTRUCT, f"{INSTRUCT} with YaRN ×4", "32K tokens", "128K tokens"} <= set(texts)


def test_plot_as_png(run, tmp_path):
    pytest.importorskip("PIL")
    path = tmp_path / "rope.png"
    assert run("context", INSTRUCT, "--plot", str(path)).code == 0
    assert path.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((INSTRUCT, "--target", "long"), "--target 'long' is not a number of tokens"),
        ((INSTRUCT, "--target", "0"), "--target '0' is not a number of tokens"),
        (("meta-llama/Llama-3.1-8B", "--target", "1m"), "its llama3 scaling is part of the model"),
        (("google/gemma-3-4b-it", "--target", "256k"), "no change known that reaches 262144 tokens"),
        (("bigscience/bloom", "--target", "128k"), "its positions are alibi, which YaRN cannot stretch"),
        ((INSTRUCT, "--engine", "tgi"), "no engine 'tgi'"),
        ((INSTRUCT, "--engine", "vllm@next"), "'next' is no version"),
        ((INSTRUCT, "--write", "out.json"), "--write takes --target and one model"),
        ((INSTRUCT, "--plot", "out.pdf"), "draws .svg and .png"),
        (("bigscience/bloom", "--plot", "out.svg"), "nothing to draw"),
        (("bigscience/bloom", "--rope"), "has no RoPE: its positions are alibi"),
    ],
)
def test_one_line_errors(run, arguments, error):
    result = run("context", *arguments)
    assert result.code == 2
    first, *hint = result.err.splitlines()
    assert first.startswith("error: ")
    assert error in first
    assert all(line.startswith("hint: ") for line in hint)


def test_one_bad_model_does_not_hide_the_other(run, tmp_path):
    (tmp_path / "bad.json").write_text("{")
    result = run("context", str(tmp_path / "bad.json"), INSTRUCT)
    assert result.code == 2
    assert "32768 (32K)" in result.out


def test_trained_length_is_told_from_the_declared_one(run):
    """Qwen2's report: 32,768 tokens at the end of pre-training; the file of the 7B base model declares 131,072."""
    record = json.loads(run("context", "Qwen/Qwen2-7B", "--json").out)["context"]
    assert (record["declared"], record["native"], record["trained"]) == (131072, 131072, 32768)
    assert record["trained_source"] == "https://arxiv.org/abs/2407.10671"
    assert "trained on sequences of up to 32768 tokens" in run("context", "Qwen/Qwen2-7B").out
    assert json.loads(run("context", "google/gemma-2-9b", "--json").out)["context"]["trained"] is None
    assert "It was trained" not in run("context", "Qwen/Qwen2-7B-Instruct").out


def test_no_target_by_one_object_where_layers_have_theirs_by_kind(run):
    """gemma3 without a full-attention layer turns all by one entry, and still reads an entry for each kind."""
    file = json.dumps(
        {"model_type": "gemma3_text", "num_hidden_layers": 2, "layer_types": ["sliding_attention"] * 2, "head_dim": 8}
    )
    refused = run("context", "-", "--target", "1m", stdin=file)
    assert (refused.code, refused.out) == (2, "")
    assert "layers differ in their RoPE" in refused.err
