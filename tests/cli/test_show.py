"""``llmcfg show`` as a user sees it."""

from __future__ import annotations

import json

import pytest

from tests.command import FIXTURES

MODELS = [
    "Qwen/Qwen2-7B",
    "Qwen/Qwen-7B",
    "deepseek-ai/DeepSeek-V3",
    "google/gemma-3-4b-it",
    "openai-community/gpt2",
    "openai/whisper-tiny",
    "state-spaces/mamba-2.8b-hf",
    "tiiuae/falcon-7b",
]


@pytest.mark.parametrize("model", MODELS)
def test_plain(run, snapshot, model):
    assert run("show", model) == snapshot


@pytest.mark.parametrize("columns", [40, 80, 120, 300])
def test_terminal_widths(screen, snapshot, columns):
    result = screen("show", "deepseek-ai/DeepSeek-V3", "--color", "never", columns=columns)
    assert max(map(len, result.out.splitlines())) <= columns
    assert result == snapshot


@pytest.mark.parametrize("columns", [40, 55, 80, 300])
def test_nothing_is_cut_at_any_width(run, screen, columns):
    wide = run("show", "google/gemma-3-4b-it").out
    narrow = screen("show", "google/gemma-3-4b-it", "--color", "never", columns=columns).out
    letters = "".join(sorted(set("".join(wide.split()))))
    assert sorted("".join(narrow.split()).replace(":", "")) == sorted("".join(wide.split()).replace(":", "")), letters


def test_json_is_the_contract(run):
    result = run("show", "Qwen/Qwen2-7B", "--json")
    answer = json.loads(result.out)
    expected = [
        "schema",
        "schema_id",
        "model",
        "source",
        "knowledge",
        "config",
        "origins",
        "figures",
        "problems",
        "unmapped",
        "adapter",
        "notes",
    ]
    assert list(answer) == expected
    assert answer["schema"] == 1
    assert answer["model"] == "Qwen/Qwen2-7B"
    assert answer["source"]["kind"] == "bundled"
    assert answer["config"]["num_hidden_layers"] == 28
    assert answer["origins"]["num_hidden_layers"] == "config:num_hidden_layers"
    assert answer["origins"]["head_dim"] == "derived:hidden_size/num_attention_heads"
    assert answer["figures"]["context"]["native"] == answer["figures"]["context"]["effective"] == 131072
    assert answer["figures"]["context"]["method"] == "static"
    assert answer["figures"]["kv_cache"]["bytes_per_token"] == 57344
    assert result.code == 0


def test_every_known_value_has_an_origin(run):
    for line in run("show", *(str(path) for path in sorted(FIXTURES.glob("*--*.json"))), "--json").out.splitlines():
        answer = json.loads(line)
        for name, value in answer["config"].items():
            assert value is None or name in answer["origins"], (answer["model"], name)
        unknown = {name for name in answer["config"] if name not in answer["origins"]}
        noted = {note.partition(" is not known")[0] for note in answer["notes"]}
        assert unknown <= noted, answer["model"]


def test_several_models_are_json_lines(run):
    lines = run("show", "Qwen/Qwen2-7B", "google-t5/t5-small", "--json").out.splitlines()
    assert [json.loads(line)["model"] for line in lines] == ["Qwen/Qwen2-7B", "google-t5/t5-small"]


def test_several_models_one_after_another(run):
    out = run("show", "Qwen/Qwen2-7B", "google-t5/t5-small").out
    assert out.startswith("Qwen/Qwen2-7B\n")
    assert "\n\ngoogle-t5/t5-small\n" in out


def test_one_bad_model_does_not_hide_the_good(run):
    result = run("show", "Qwen/Qwen2-7B", "no/such-model", "./no.json", "--json")
    assert json.loads(result.out)["model"] == "Qwen/Qwen2-7B"
    assert result.err.count("error: ") == 2
    assert result.code == 2


def test_raw(run, snapshot):
    assert run("show", "Qwen/Qwen2-7B", "--raw") == snapshot


def test_all_shows_what_is_not_mapped(run):
    assert "initializer_range" not in run("show", "Qwen/Qwen2-7B").out
    assert "initializer_range" in run("show", "Qwen/Qwen2-7B", "--all").out


def test_standard_input(run):
    text = (FIXTURES / "Qwen--Qwen2-7B.json").read_text()
    answer = json.loads(run("show", "-", "--json", stdin=text).out)
    assert answer["model"] == "<stdin>"
    assert answer["source"] == {"kind": "stdin", "revision": None, "path": None}
    assert answer["config"]["hidden_size"] == 3584


def test_infinity_leaves_as_valid_json(run):
    out = run("show", "-", "--json", stdin='{"model_type": "x", "limit": Infinity}').out
    assert json.loads(out, parse_constant=pytest.fail)["unmapped"] == {"limit": {"__float__": "Infinity"}}


@pytest.mark.parametrize(("written", "read"), [("Infinity", "Infinity"), ("1e300", "1e+300"), ('"four"', "'four'")])
def test_a_rope_factor_that_is_no_number_stretches_nothing(run, written, read):
    text = (
        '{"model_type": "qwen2", "max_position_embeddings": 32768, "rope_scaling": '
        f'{{"type": "yarn", "factor": {written}, "original_max_position_embeddings": 32768}}}}'
    )
    context = json.loads(run("show", "-", "--json", stdin=text).out)["figures"]["context"]
    assert (context["effective"], context["factor"]) == (None, None)
    assert context["why"] == f"the RoPE factor is {read}, which stretches nothing"


def test_json_of_hostile_text_cannot_steer_the_terminal_and_loses_nothing(run):
    text = "\x1b[2J\x7f\x9b31m\u200b\u202e\u2028é漢🙂"
    out = run("show", "-", "--json", stdin=json.dumps({"model_type": "x", text: text})).out
    assert out.removesuffix("\n").isprintable()
    assert json.loads(out)["unmapped"] == {text: text}


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "<html><body>404</body></html>", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n"],
)
def test_broken_input_is_one_line_and_a_hint(run, snapshot, text):
    result = run("show", "-", stdin=text)
    assert result.code == 2
    assert result.out == ""
    assert result == snapshot


def test_ten_to_the_thirty_layers(run):
    result = run("show", "-", stdin='{"num_hidden_layers": 1' + "0" * 30 + "}")
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 2)


def test_hostile_text_cannot_steer_the_terminal(run, screen):
    text = json.dumps({"model_type": "\x1b[2J\x1b]8;;http://evil\x07[red]x[/red]\u202e", "\x1b[31mkey": "\r\n"})
    for result in (run("show", "-", "--all", stdin=text), run("show", "-", "--raw", stdin=text)):
        assert "\x1b" not in result.out
        assert "\u202e" not in result.out
        assert "\r" not in result.out
        assert "[red]x[/red]" in result.out


def test_color(run, screen):
    assert "\x1b" not in run("show", "Qwen/Qwen2-7B").out
    assert "\x1b[" in run("show", "Qwen/Qwen2-7B", "--color", "always").out
    assert "\x1b[" in screen("show", "Qwen/Qwen2-7B").out
    assert "\x1b" not in screen("show", "Qwen/Qwen2-7B", "--color", "never").out
    assert "\x1b" not in screen("show", "Qwen/Qwen2-7B", NO_COLOR="1").out
