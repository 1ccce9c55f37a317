"""The Python API."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

import llmcfg


@pytest.fixture(autouse=True)
def offline(monkeypatch, tmp_path):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path))


def test_load():
    config = llmcfg.load("Qwen/Qwen2-7B")
    assert config.num_hidden_layers == 28
    assert config.origin("head_dim") == "derived:hidden_size/num_attention_heads"
    assert config.kv_lora_rank is None
    assert config.origin("kv_lora_rank") is None
    assert config.figures["kv_cache"]["bytes_per_token"] == 57344
    assert "num_hidden_layers" in dir(config)
    assert "num_hidden_layers" in list(config)


def test_what_python_shows():
    a, b = llmcfg.load("Qwen/Qwen2-7B"), llmcfg.load("Qwen/Qwen2-7B-Instruct")
    assert repr(a) == (
        "<llmcfg.Model Qwen/Qwen2-7B: 7.62B · 28 layers of 3584 · GQA, 28 query heads on 4 · 128K, static RoPE"
        " · bfloat16>"
    )
    assert repr(llmcfg.diff(a, b)) == "<llmcfg.Diff of 'Qwen/Qwen2-7B', 'Qwen/Qwen2-7B-Instruct': 3 differ, 29 equal>"
    assert repr(llmcfg.from_dict({})) == "<llmcfg.Model <dict>: nothing known>"
    assert dir(llmcfg) == sorted(llmcfg.__all__)
    assert all(hasattr(llmcfg, name) for name in dir(llmcfg))


class Page(HTMLParser):
    """The tags of a page, and its text."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.text = [], set(), []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        if tag != "br":
            self.open.append(tag)
        assert {name for name, _ in attrs} <= {"style", "colspan"}

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def test_what_a_notebook_shows():
    evil = "<script>alert(1)</script>\x1b[31m"
    for model in (
        llmcfg.load("Qwen/Qwen2-7B"),
        llmcfg.from_dict({"model_type": evil, "architectures": [evil], evil: 1, "torch_dtype": evil}, evil),
    ):
        page = Page(model._repr_html_())
        assert page.open == []
        assert page.tags <= {"table", "caption", "b", "br", "tr", "th", "td"}
        assert "model_type" in page.text
        assert "\x1b" not in repr(model) + "".join(page.text)


def test_equal_models():
    assert llmcfg.load("Qwen/Qwen2-7B") == llmcfg.load("Qwen/Qwen2-7B")
    assert len({llmcfg.load("Qwen/Qwen2-7B"), llmcfg.load("Qwen/Qwen2-7B")}) == 1
    assert llmcfg.load("Qwen/Qwen2-7B") != llmcfg.load("Qwen/Qwen2-7B-Instruct")
    nan = {"rope_theta": float("nan"), "hidden_size": 1}
    assert llmcfg.from_dict(nan) == llmcfg.from_dict({**nan, "rope_theta": float("nan")})
    assert llmcfg.from_dict(nan) != llmcfg.from_dict({**nan, "hidden_size": True})
    assert llmcfg.from_dict(nan) != nan


def test_unknown_is_told_from_none():
    model = llmcfg.from_dict({"model_type": "qwen2"})
    states = {name: model.fact(name).state for name in ("head_dim", "sliding_window", "kv_lora_rank")}
    assert states == {"head_dim": "known", "sliding_window": "none", "kv_lora_rank": "absent"}
    unknown = llmcfg.from_dict({"model_type": "no-such-type", "num_hidden_layers": 2})
    assert unknown.fact("hidden_size").state == "unknown"
    assert any(note.startswith("hidden_size is not known") for note in unknown.notes)
    for name in unknown:
        fact = unknown.fact(name)
        assert (fact.state == "unknown") == (fact.origin is None)
    with pytest.raises(AttributeError):
        model.fact("num_layers")


def test_a_model_knows_what_follows_from_its_facts():
    model = llmcfg.load("Qwen/Qwen2-7B-Instruct")
    assert model.parameters["total"] == model.figures["parameters"]["total"] == 7_615_616_512
    context = model.context()
    assert {**context._asdict(), "engines": model.figures["context"]["engines"]} == model.figures["context"]
    assert sum(entry.size * entry.number for entry in model.tensors()) == 7_615_616_512
    said = model.memory([8192, 32768], batch=2, dtype="fp8", kv_dtype="bf16", gpu="rtx 4090x2", trained=10**12)
    assert [(load.context, load.batch, load.fits) for load in said.loads] == [(8192, 2, True), (32768, 2, True)]
    assert said.machine is not None
    assert (said.machine.name, said.machine.gpus, said.weights.format) == ("RTX 4090", 2, "fp8")
    assert [load.context for load in model.memory().loads] == [32768]
    for wrong in (
        {"dtype": "no"},
        {"kv_dtype": "no"},
        {"gpu": "no"},
        {"batch": 0},
        {"contexts": 0},
        {"utilization": 2},
    ):
        with pytest.raises(llmcfg.UsageError):
            model.memory(**wrong)


def test_tensors_that_are_not_known():
    with pytest.raises(llmcfg.InvalidConfig, match="the tensors are not known"):
        llmcfg.from_dict({"model_type": "no-such-type"}).tensors()


def test_a_config_is_facts_alone():
    for name in ("figures", "parameters", "to_dict", "context", "tensors", "memory"):
        assert not hasattr(llmcfg.Config, name)
        assert hasattr(llmcfg.Model, name)


def test_a_field_that_does_not_exist():
    config = llmcfg.load("Qwen/Qwen2-7B")
    with pytest.raises(AttributeError, match="no field 'num_layers'"):
        config.num_layers  # noqa: B018
    with pytest.raises(AttributeError):
        config.origin("num_layers")


def test_diff():
    a, b = llmcfg.load("Qwen/Qwen2-7B"), llmcfg.load("Qwen/Qwen2-7B-Instruct")
    assert [change.field for change in llmcfg.diff(a, b).semantic] == ["max_position_embeddings", "eos_token_id"]
    with pytest.raises(llmcfg.UsageError):
        llmcfg.diff(a)


def test_errors():
    with pytest.raises(llmcfg.FetchError):
        llmcfg.load("no/such-model")
    with pytest.raises(llmcfg.InvalidConfig):
        llmcfg.load("./no-such-file.json")
    with pytest.raises(llmcfg.InvalidConfig):
        llmcfg.from_dict({1: 2})  # type: ignore[dict-item]
    with pytest.raises(AttributeError):
        llmcfg.nothing  # noqa: B018


def test_names_are_the_same_however_they_are_imported():
    import llmcfg.api
    import llmcfg.compare

    assert llmcfg.load is llmcfg.api.load
    assert llmcfg.diff is llmcfg.compare.diff
    assert sorted(llmcfg.__all__) == list(llmcfg.__all__)
