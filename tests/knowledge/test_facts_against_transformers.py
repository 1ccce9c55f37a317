"""The facts of every language-model type equal what transformers' config object says, for random valid edits.

``test_against_transformers`` compares the completed objects; this compares what a user reads: the common schema.
LLMCFG_ORACLE_EDITS and LLMCFG_ORACLE_SEED make it as thorough as time allows.
"""

from __future__ import annotations

import copy
import json
import logging
import os
import random
import warnings
from typing import Any

import pytest

import llmcfg
from llmcfg.base.equality import same
from llmcfg.knowledge.registry import ROLES
from llmcfg.verify import _read

transformers = pytest.importorskip("transformers", reason="needs transformers 5.24.0 (the oracle)")
if transformers.__version__ != "5.24.0":
    pytest.skip("the oracle is transformers 5.24.0", allow_module_level=True)

EDITS = int(os.environ.get("LLMCFG_ORACLE_EDITS", "2"))
SEED = os.environ.get("LLMCFG_ORACLE_SEED", "0")
TYPES = sorted({name for role in ("causal", "seq2seq", "image-text", "multimodal", "masked") for name in ROLES[role]})

# Where llmcfg is right about the model and the config object is not: the object's attribute is not what the model's
# code reads. (type, field): the code that decides.
RIGHT = {
    (
        "t5",
        "num_hidden_layers",
    ): "modeling_t5.py T5Stack: the decoder has num_decoder_layers; the attribute is num_layers",
    ("gpt_bigcode", "num_key_value_heads"): "modeling_gpt_bigcode.py GPTBigCodeAttention reads multi_query alone",
    ("falcon", "num_key_value_heads"): "modeling_falcon.py:241 reads new_decoder_architecture and multi_query",
    ("dbrx", "num_key_value_heads"): "modeling_dbrx.py DbrxAttention reads attn_config.kv_n_heads alone",
}

# llmcfg's conclusions from several keys, not one attribute: the window in force, the block's own activation.
CONCLUSIONS = {"sliding_window", "hidden_act", "norm_eps"}
# Fields that the type has no place for: the attribute counts something else (heads of a state space).
INAPPLICABLE = {("mamba2", "num_attention_heads"), ("xlstm", "num_attention_heads")}
# Image-text types whose config names no sizes of a language model.
NO_LANGUAGE_MODEL = {"pi0"}


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value if isinstance(value, int | float | str | bool | None) else str(value)


def edited(config: dict[str, Any], chance: random.Random, depth: int = 0) -> dict[str, Any]:
    result = copy.deepcopy(config)
    for key, value in list(result.items()):
        if isinstance(value, dict) and depth < 2 and "config" in key:
            result[key] = edited(value, chance, depth + 1)
        elif isinstance(value, bool):
            if chance.random() < 0.08:
                result[key] = not value
        elif isinstance(value, int) and "token" not in key and "index" not in key and chance.random() < 0.15:
            result[key] = chance.choice([value * 2, value + 1, max(1, value // 2)])
        if chance.random() < 0.08 and key != "model_type":
            del result[key]
    return result


def files(model_type: str) -> list[dict[str, Any]]:
    """The type's default in several spellings, and random edits of them."""
    try:
        default = transformers.CONFIG_MAPPING[model_type]()
    except Exception:
        pytest.skip("transformers refuses the type's own default")
    short, full = plain(default.to_diff_dict()), plain(default.to_dict())
    bases = [{**short, "model_type": model_type}, {**full, "model_type": model_type}]
    chance = random.Random(f"{SEED} {model_type}")
    return [{"model_type": model_type}, *bases, *(edited(base, chance) for base in bases for _ in range(EDITS))]


@pytest.fixture(autouse=True)
def quiet():
    logging.disable(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("model_type", TYPES)
def test_facts(model_type):
    compared = 0
    for file in files(model_type):
        raw = json.loads(json.dumps(file))
        try:
            theirs = _read(transformers.CONFIG_MAPPING[model_type].from_dict(copy.deepcopy(raw)))
        except Exception:
            continue  # an edit that transformers refuses
        config = llmcfg.from_dict(raw)
        for name, value in theirs.items():
            fact = config.facts.get(name)
            if (model_type, name) in {*RIGHT, *INAPPLICABLE} or name in CONCLUSIONS:
                continue
            assert fact is not None and fact.origin is not None, (name, value, raw)
            assert same(fact.value, value), (name, fact, value, raw)
            compared += 1
    assert compared or model_type in NO_LANGUAGE_MODEL
