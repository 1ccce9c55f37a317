"""What ``llmcfg diff`` says in words of the pairs that people compare; every number in it is worked out anew."""

from __future__ import annotations

import json
import re
from collections import Counter
from math import isclose

import pytest

import llmcfg
from llmcfg.figures.context import documented

PAIRS = (
    ("Qwen/Qwen2-7B", "Qwen/Qwen2-7B-Instruct"),  # the instruct file is shorter than the base's
    ("Qwen/Qwen2-7B-Instruct", "Qwen/Qwen2.5-7B-Instruct"),  # an upgrade of the same shape
    ("Qwen/Qwen2.5-7B-Instruct", "Qwen/Qwen3-8B"),  # the next generation: biases out, QK-norm in
    ("Qwen/Qwen3-8B", "Qwen/Qwen3-30B-A3B"),  # dense or experts, at the cost of the same active size
    ("Qwen/Qwen3-30B-A3B", "Qwen/Qwen3-Next-80B-A3B-Thinking"),  # attention gives way to linear attention
    ("Qwen/Qwen3-8B", "Qwen/Qwen3.5-35B-A3B"),  # what a hybrid consists of, and what it saves
    ("Qwen/Qwen2.5-7B-Instruct", "Qwen/Qwen2.5-VL-7B-Instruct"),  # what a vision model adds
    ("Qwen/Qwen-7B", "Qwen/Qwen2-7B"),  # from heads of their own to shared ones
    ("Qwen/Qwen2.5-7B-Instruct", "XiaomiMiMo/MiMo-7B-Base"),  # a close copy with prediction layers
    ("google/gemma-2-9b", "google/gemma-3-4b-it"),  # soft-capping to QK-norm, another window and pattern, a tower
    ("google/gemma-3-1b-it", "google/gemma-3-4b-it"),  # the small one has no tower
    ("google/gemma-3-4b-it", "google/gemma-4-26B-A4B"),  # experts come in
    ("deepseek-ai/DeepSeek-V3", "deepseek-ai/DeepSeek-V3.2"),  # sparse attention
    ("deepseek-ai/DeepSeek-V2-Lite", "deepseek-ai/DeepSeek-V3"),  # the small and the large one of a design
    ("deepseek-ai/DeepSeek-V3", "moonshotai/Kimi-K2.5"),  # more experts, fewer heads
    ("mistralai/Mistral-7B-v0.1", "mistralai/Mixtral-8x7B-v0.1"),  # the window goes away
    ("mistralai/Mistral-7B-v0.1", "mistralai/Mistral-Nemo-Instruct-2407"),  # a longer context and a larger vocabulary
    ("meta-llama/Llama-2-7b-hf", "meta-llama/Llama-3.1-8B"),  # the cache shrinks, the vocabulary grows
    ("meta-llama/Llama-3.1-8B", "Qwen/Qwen3-8B"),  # the usual choice at that size
    ("meta-llama/Llama-3.1-8B", "meta-llama/Llama-4-Scout-17B-16E-Instruct"),  # chunks, experts and a tower
    ("meta-llama/Llama-3.1-8B", "state-spaces/mamba-2.8b-hf"),  # attention or none
    ("openai/gpt-oss-20b", "Qwen/Qwen3-30B-A3B"),  # two models of experts, one with windows and sinks
    ("tiiuae/falcon-7b", "tiiuae/falcon-40b"),  # one key/value head or eight
    ("microsoft/phi-2", "microsoft/phi-4"),  # LayerNorm beside to RMSNorm before
    ("zai-org/GLM-4.5", "MiniMaxAI/MiniMax-M2"),  # two large models of experts
)


def numbers(value):
    """Every number in a JSON value, and in its texts."""
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, int | float):
        yield float(value)
    elif isinstance(value, str):
        yield from map(float, re.findall(r"\d+(?:\.\d+)?", value))
    else:
        for one in value.values() if isinstance(value, dict) else value:
            yield from numbers(one)


def worked_out(pair):
    """Every number that may be said of a pair: their fields and figures, what differs, a cache of one length."""
    models = [llmcfg.load(name, offline=True) for name in pair]
    cards = [documented(model) for model in models]
    found = {float(number) for card in cards if card for number in (card.length, card.rope_scaling["factor"])}
    for model in models:
        told = model.to_dict()
        found |= set(numbers(told["config"])) | set(numbers(told["figures"])) | set(numbers(told["unmapped"]))
        kinds = Counter(model.layer_types or ())
        found |= {float(count) for count in kinds.values()}
    parts = [model.parameters["by_component"] or {} for model in models]
    found |= {float(abs(parts[0].get(key, 0) - parts[1].get(key, 0))) for key in {**parts[0], **parts[1]}}
    lengths = [model.context().effective or model.max_position_embeddings for model in models]
    shared = min(length for length in lengths if length)
    caches = [model.memory(shared).loads[0].kv_cache for model in models]
    found |= {float(cache) for cache in caches}
    return found | {float(f"{max(caches) / min(caches):.3g}")}


SCALES = {"K": (1e3, 1024), "M": (1e6, 1 << 20), "B": (1e9,), "T": (1e12,), "k": (1024,)}
BINARY = {"KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}
NUMBER = re.compile(r"(?<![\w.])([\d,]*\d(?:\.\d+)?(?:e\d+)?)(?: ([KMGT]iB)|([KMBTk])(?!\w))?")


def explained(number, binary, letter, known):
    value = float(number.replace(",", ""))
    scales = (BINARY[binary],) if binary else SCALES[letter] if letter else (1,)
    near = 2e-2 if binary or letter else 6e-3
    whole = "." not in number and not binary and not letter
    return any(
        value * scale == one or (not whole and isclose(value * scale, one, rel_tol=near))
        for scale in scales
        for one in known
    )


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0].rpartition('/')[2]}:{pair[1].rpartition('/')[2]}")
def test_in_words(run, snapshot, pair, monkeypatch, tmp_path):
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    words = json.loads(run("diff", *pair, "--json", "--offline").out)["words"]
    assert words == snapshot
    known = worked_out(pair)
    for sentence in words:
        told = re.sub(r"RoPE|Llama 3", "", sentence)
        for name in sorted((*pair, *(one.rpartition("/")[2] for one in pair)), key=len, reverse=True):
            told = told.replace(name, "")
        for number, binary, letter in NUMBER.findall(told):
            assert explained(number, binary, letter, known), (number, binary, letter, sentence)


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_no_sentence_stumbles(run, pair):
    text = " ".join(json.loads(run("diff", *pair, "--json", "--offline").out)["words"])
    assert not re.search(r"\bNone\b|none positions|unknown positions|takes None|nan|  ", text)
