"""What engines take: the table that was measured by running their own code."""

from __future__ import annotations

import pytest

from llmcfg.api import from_dict
from llmcfg.base.errors import UsageError
from llmcfg.figures.context import context
from llmcfg.figures.engines import chosen, engines
from llmcfg.words.engines import contradictions

QWEN2 = {"model_type": "qwen2", "hidden_size": 3584, "num_attention_heads": 28, "rope_theta": 1e6}
LLAMA = {"model_type": "llama", "hidden_size": 4096, "num_attention_heads": 32}
PHI3 = {"model_type": "phi3", "hidden_size": 3072, "num_attention_heads": 32}
YARN = {"type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32768}
SHORT, LONG = [1.0] * 48, [1.0] * 64


def lengths(data: dict) -> tuple:
    """Return what vLLM before and from 0.30, SGLang, llama.cpp and transformers take."""
    rows = {(row.engine, row.versions): row.max_length for row in engines(from_dict(data))}
    return tuple(
        rows[key]
        for key in (
            ("vllm", "<0.30"), ("vllm", ">=0.30"), ("sglang", ">=0.5"), ("llama.cpp", "2026"),
            ("transformers", ">=5.0"),
        )
    )  # fmt: skip


def rope(**values) -> dict:
    return {"rope_scaling": values}


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        # Qwen2-7B; Qwen2-7B-Instruct as shipped, with its card's YaRN, and with the maximum changed too
        ({**QWEN2, "max_position_embeddings": 131072}, (131072,) * 5),
        ({**QWEN2, "max_position_embeddings": 32768}, (32768,) * 5),
        ({**QWEN2, "max_position_embeddings": 32768, "rope_scaling": YARN}, (131072, 32768, 32768, 32768, 32768)),
        ({**QWEN2, "max_position_embeddings": 131072, "rope_scaling": YARN}, (131072,) * 5),
        # YaRN whose original is left out
        (
            {**QWEN2, "max_position_embeddings": 32768, **rope(type="yarn", factor=4.0)},
            (131072, 32768, 32768, 32768, 32768),
        ),
        # Qwen3-8B with YaRN
        (
            {**QWEN2, "model_type": "qwen3", "max_position_embeddings": 40960, "rope_scaling": YARN},
            (131072, 40960, 40960, 40960, 40960),
        ),
        # DeepSeek-V3, Yarn-Llama-2-128k, gpt-oss
        (
            {
                "model_type": "deepseek_v3",
                "max_position_embeddings": 163840,
                **rope(type="yarn", factor=40, original_max_position_embeddings=4096),
            },
            (163840,) * 5,
        ),
        (
            {
                **LLAMA,
                "max_position_embeddings": 131072,
                **rope(type="yarn", factor=32.0, original_max_position_embeddings=4096),
            },
            (131072,) * 5,
        ),
        ({"model_type": "gpt_oss", "max_position_embeddings": 131072}, (131072,) * 5),
        # Llama-3.1
        (
            {
                **LLAMA,
                "max_position_embeddings": 131072,
                **rope(
                    rope_type="llama3",
                    factor=8.0,
                    original_max_position_embeddings=8192,
                    low_freq_factor=1.0,
                    high_freq_factor=4.0,
                ),
            },
            (131072,) * 5,
        ),
        # Phi-3-mini-128k
        (
            {
                **PHI3,
                "max_position_embeddings": 131072,
                "original_max_position_embeddings": 4096,
                **rope(type="longrope", short_factor=SHORT, long_factor=SHORT),
            },
            (4096, 4096, 131072, 131072, 131072),
        ),
        # LongRoPE whose original length is inside the RoPE object only: vLLM asks the config object, which has none
        (
            {
                **LLAMA,
                "max_position_embeddings": 131072,
                **rope(type="longrope", short_factor=LONG, long_factor=LONG, original_max_position_embeddings=4096),
            },
            (131072,) * 5,
        ),
        (
            {
                **LLAMA,
                "max_position_embeddings": 131072,
                "original_max_position_embeddings": 4096,
                **rope(type="longrope", short_factor=LONG, long_factor=LONG),
            },
            (4096, 4096, 131072, 131072, 131072),
        ),
        (
            {
                "model_type": "phimoe",
                "max_position_embeddings": 131072,
                **rope(
                    type="longrope",
                    short_factor=LONG,
                    long_factor=LONG,
                    original_max_position_embeddings=4096,
                    short_mscale=1.2,
                    long_mscale=1.2,
                ),
            },
            (4096, 4096, 131072, 131072, 131072),
        ),
        # what a config class refuses, no engine that loads it takes
        ({**LLAMA, "max_position_embeddings": 4096, **rope(type="linear")}, (None, None, None, 4096, None)),
        ({**LLAMA, "max_position_embeddings": 4096, **rope(type="longrope")}, (None, None, None, 4096, None)),
        ({**LLAMA, "max_position_embeddings": 4096, **rope(type="yarn")}, (None, None, None, 4096, None)),
        ({**LLAMA, "max_position_embeddings": 4096, **rope(type="llama3", factor=8)}, (None, None, None, 4096, None)),
        # a kind of layers without positions
        (
            {
                "model_type": "qwen2",
                "max_position_embeddings": 4096,
                "num_hidden_layers": 2,
                "layer_types": ["full_attention", "sliding_attention"],
                "rope_parameters": {"full_attention": None, "sliding_attention": {"rope_theta": 1e4}},
            },
            (None, 4096, 4096, 4096, 4096),
        ),
        # linear and dynamic: the declared length before or after scaling
        (
            {**LLAMA, "max_position_embeddings": 4096, **rope(type="linear", factor=4.0)},
            (16384, 16384, 16384, 4096, 4096),
        ),
        (
            {**LLAMA, "max_position_embeddings": 16384, **rope(type="linear", factor=4.0)},
            (65536, 65536, 65536, 16384, 16384),
        ),
        (
            {**LLAMA, "max_position_embeddings": 4096, **rope(type="dynamic", factor=2.0)},
            (8192, 8192, 8192, 4096, 4096),
        ),
        # gemma3, Command-R, gpt2
        (
            {
                "model_type": "gemma3_text",
                "max_position_embeddings": 131072,
                **rope(rope_type="linear", factor=8.0),
            },
            (131072,) * 5,
        ),
        (
            {"model_type": "cohere", "max_position_embeddings": 8192, "model_max_length": 131072},
            (131072, 131072, 131072, 131072, 8192),
        ),
        ({"model_type": "gpt2"}, (1024,) * 5),
        # a type of RoPE that nothing implements; two types that contradict each other
        ({**LLAMA, "max_position_embeddings": 4096, **rope(rope_type="video_rope", factor=2.0)}, (None,) * 5),
        (
            {**LLAMA, "max_position_embeddings": 4096, **rope(rope_type="linear", type="dynamic", factor=2.0)},
            (None, None, 8192, 4096, 4096),
        ),
        # a factor of 0 and one that is no number
        ({**LLAMA, "max_position_embeddings": 4096, **rope(type="linear", factor=0)}, (None, None, None, 4096, 4096)),
        ({**LLAMA, "max_position_embeddings": 4096, **rope(type="linear", factor="4")}, (None, None, None, 4096, 4096)),
        # no length at all: a known class has its default or the engine's 2048; of remote code nothing is known
        ({"model_type": "bloom", "hidden_size": 64}, (2048, 2048, 2048, 64, None)),
        ({"model_type": "somebodys_own", "hidden_size": 64}, (None,) * 5),
        ({"model_type": "somebodys_own", "seq_length": 8192}, (8192, 8192, 8192, None, None)),
    ],
)
def test_measured(data, expected):
    assert lengths(data) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, 4096),
        (rope(type="yarn", factor=4.0, original_max_position_embeddings=4096), 16384),
        (rope(type="yarn", factor=4.0), None),
        (rope(factor=4.0), None),
        (rope(type="mrope", rope_type="default"), None),
        (rope(type="longrope", short_factor=LONG, long_factor=LONG, original_max_position_embeddings=1024), 4096),
        ({"rope_parameters": {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 4096}}, 4096),
    ],
)
def test_vllm_on_transformers_4(values, expected):
    (row,) = engines(from_dict({**LLAMA, "max_position_embeddings": 4096, **values}), chosen("vllm@0.10"))
    assert (row.max_length, row.versions) == (expected, "<0.12")


def test_every_null_says_why():
    for data in ({"model_type": "somebodys_own"}, {**LLAMA, **rope(rope_type="video_rope")}, {"model_type": "t5"}):
        for row in engines(from_dict(data)):
            assert (row.max_length is None) == (row.why is not None)


@pytest.mark.parametrize(
    ("spec", "rows"),
    [
        (None, 7),
        ("vllm", 2),
        ("vLLM@0.33", 1),
        ("vllm@0.29.1", 1),
        ("vllm@0.30", 1),
        ("llama.cpp", 1),
        ("sglang@0.5.23", 1),
    ],
)
def test_choosing(spec, rows):
    assert len(chosen(spec)) == rows


def test_releases_that_read_older_keys_are_rows_of_their_own():
    assert [engine.read_from for engine in chosen("vllm@0.10.2")] == ["0.10.2"]
    assert [engine.read_from for engine in chosen("vllm@0.12")] == ["0.22.0"]
    assert [engine.read_from for engine in chosen("transformers@4.57")] == ["4.57.3"]


def test_versions_decide():
    assert [engine.versions for engine in chosen("vllm@0.29")] == ["<0.30"]
    assert [engine.versions for engine in chosen("vllm@0.30.0")] == [">=0.30"]


@pytest.mark.parametrize("spec", ["tgi", "vllm@new", "sglang@0.4", ""])
def test_choosing_what_is_not_there(spec):
    with pytest.raises(UsageError):
        chosen(spec)


def test_contradictions_are_said():
    def said(**values) -> str:
        return " ".join(contradictions(from_dict({**QWEN2, **values})))

    assert "still the original 32768" in said(max_position_embeddings=32768, rope_scaling=YARN)
    assert "4 × 32768 = 131072, max_position_embeddings says 40960" in said(
        max_position_embeddings=40960, rope_scaling=YARN
    )
    assert "multiply the declared length" in said(max_position_embeddings=4096, **rope(type="linear", factor=4.0))
    assert said(max_position_embeddings=131072, rope_scaling=YARN) == ""


@pytest.mark.parametrize(
    ("values", "why"),
    [
        (rope(rope_type="video_rope", factor=2.0), "RoPE type 'video_rope' is none that llmcfg knows"),
        (rope(rope_type="yarn", factor=0), "a factor of 0 stretches nothing"),
    ],
)
def test_the_record_says_why(values, why):
    record = context(from_dict({**LLAMA, "max_position_embeddings": 4096, **values}))
    assert (record.native, record.effective, record.why) == (None, None, why)


def test_windows():
    gemma = context(from_dict({"model_type": "gemma3_text", "num_hidden_layers": 12}))
    assert (gemma.window, gemma.windowed_layers) == (4096, 10)
    assert context(from_dict(QWEN2)).window is None
