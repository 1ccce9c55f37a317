"""Draft models of speculative decoding: counted as they are built, or not at all, and said to be in every command."""

from __future__ import annotations

import json
from typing import Any

import pytest

from llmcfg import from_dict

LLAMA: dict[str, Any] = {
    "model_type": "llama",
    "hidden_size": 4096,
    "intermediate_size": 12288,
    "num_attention_heads": 32,
    "num_key_value_heads": 8,
    "head_dim": 128,
    "num_hidden_layers": 1,
    "vocab_size": 151936,
    "max_position_embeddings": 40960,
    "tie_word_embeddings": False,
    "torch_dtype": "bfloat16",
}
EAGLE3 = {**LLAMA, "architectures": ["LlamaForCausalLMEagle3"], "draft_vocab_size": 32000}
# SpecForge configs/qwen3-8b-dflash.json, in its sizes.
DFLASH: dict[str, Any] = {
    **LLAMA,
    "model_type": "qwen3",
    "architectures": ["DFlashDraftModel"],
    "num_hidden_layers": 5,
    "block_size": 16,
    "dflash_config": {"mask_token_id": 151669, "target_layer_ids": [1, 9, 17, 25, 33]},
}
H, V, FFN, KV = 4096, 151936, 12288, 1024
MLP = 3 * H * FFN
DOUBLE = 2 * H * (H + 2 * KV) + H * H + MLP + 3 * H
PLAIN = H * (H + 2 * KV) + H * H + MLP + 2 * H


@pytest.mark.parametrize(
    ("config", "total"),
    [
        (EAGLE3, 1_021_853_696),
        ({**EAGLE3, "architectures": ["Eagle3LlamaForCausalLM"]}, 1_021_853_696),
        ({**EAGLE3, "draft_vocab_size": None}, V * H + 3 * H * H + DOUBLE + H + V * H),
        ({**EAGLE3, "target_hidden_size": 2048}, 1_021_853_696 - 3 * H * 2048),
        ({**EAGLE3, "norm_before_fc": True}, 1_021_853_696 + 3 * H),
        ({**EAGLE3, "attention_bias": True}, 1_021_853_696 + 2 * H + 2 * KV),
        ({**EAGLE3, "eagle_config": {"use_aux_hidden_state": False}}, 1_021_853_696 - 3 * H * H),
        (
            {**EAGLE3, "architectures": ["PEagleDraftModel"], "num_hidden_layers": 3},
            1_021_853_696 + 2 * PLAIN + 3 * H,
        ),
        (
            {**LLAMA, "architectures": ["LlamaForCausalLMEagle"], "num_hidden_layers": 2},
            V * H + 2 * H * H + 2 * PLAIN - H,
        ),
        (
            {**LLAMA, "architectures": ["EagleLlamaForCausalLM"], "add_para_norm": True, "bias": True},
            V * H + 2 * H * H + H + PLAIN - H + 2 * H,
        ),
        (DFLASH, 5 * H * H + 2 * H + 5 * (PLAIN + 256)),
        (
            {
                **DFLASH,
                "architectures": ["DSparkDraftModel"],
                "markov_rank": 256,
                "enable_confidence_head": True,
            },
            5 * H * H + 2 * H + 5 * (PLAIN + 256) + 2 * V * 256 + H + 256 + 1,
        ),
        (
            {
                "speculators_model_type": "eagle3",
                "architectures": ["Eagle3DraftModel"],
                "draft_vocab_size": 32000,
                "transformer_layer_config": LLAMA,
                "speculators_config": {"algorithm": "eagle3"},
            },
            1_021_853_696,
        ),
        (
            {"model_type": "eagle", "architectures": ["EAGLEModel"], "model": LLAMA},
            V * H + 2 * H * H + PLAIN - H,
        ),
        (
            {"model_type": "medusa", "architectures": ["MedusaModel"], "num_heads": 3, "truncated_vocab_size": 100},
            3 * (H * H + 100 * H),
        ),
    ],
)
def test_drafts_whose_structure_is_known(config: dict[str, Any], total: int) -> None:
    model = from_dict(config)
    assert model.parameters["total"] == total
    assert model.num_hidden_layers
    if config.get("model_type") != "medusa":
        assert any("is a draft model" in note for note in model.to_dict()["notes"])


@pytest.mark.parametrize(
    "edit",
    [
        {"architectures": ["Eagle3DeepseekV2ForCausalLM"]},
        {"architectures": ["DeepSeekMTPModel"]},
        {"architectures": ["Qwen3NextMTP"]},
        {"architectures": ["MyHASSModel"]},
        {"architectures": ["HydraForCausalLM"]},
        {"architectures": ["SomethingNew"], "draft_vocab_size": 32000},
        {"architectures": ["LlamaForCausalLM"], "draft_vocab_size": 32000},
        {"architectures": None, "eagle_config": {"eagle_aux_hidden_state_layer_ids": [1, 2, 3]}},
        {"architectures": ["SomethingNew"], "speculators_config": {"algorithm": "x"}},
        {"num_hidden_layers": 2},
        {"eagle_config": {"eagle_aux_hidden_state_layer_ids": [1, 2]}},
        {"architectures": ["DSparkDraftModel"]},
        {"architectures": ["DFlashDraftModel"], "dflash_config": {"attention_mode": "mla"}},
    ],
)
def test_drafts_whose_structure_is_not_known_are_not_counted(edit: dict[str, Any]) -> None:
    model = from_dict({**EAGLE3, "draft_vocab_size": None, **edit})
    assert model.parameters["total"] is None
    assert model.parameters["why"]
    assert model.parameters["why"] in model.to_dict()["notes"]


CUSTOM = {**LLAMA, "architectures": ["MyLlamaForX"]}
SAID = "MyLlamaForX is not a class of transformers: counted as LlamaForCausalLM"


@pytest.mark.parametrize(
    "arguments", [("show", "{}"), ("memory", "{}"), ("context", "{}"), ("tensors", "{}"), ("diff", "{}", "{}")]
)
def test_another_class_is_said_in_every_command(run: Any, tmp_path: Any, arguments: tuple[str, ...]) -> None:
    path = tmp_path / "custom.json"
    path.write_text(json.dumps(CUSTOM))
    words = [word.format(path) for word in arguments]
    assert SAID in run(*words).out
    said = json.loads(run(*words, "--json").out)
    assert any(note.endswith(SAID) for note in said["notes"])


def test_a_class_that_is_known_needs_no_word(run: Any, tmp_path: Any) -> None:
    path = tmp_path / "plain.json"
    path.write_text(json.dumps({**LLAMA, "architectures": ["LlamaForCausalLM"]}))
    assert json.loads(run("memory", str(path), "--json").out)["notes"] == []
