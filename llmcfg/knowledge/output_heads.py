"""Heads on a known language model that transformers has no class for, and engines have: hand-kept, with sources."""

from __future__ import annotations

__all__ = ["HEADS"]

# Qwen/Qwen2.5-Math-RM-72B modeling_qwen2_rm.py and Qwen2.5-Math-PRM-7B; vLLM 0.33 models/qwen2_rm.py: two layers with
# biases and a ReLU between them, one score for a whole answer and two for each step. No language-model head.
_SCORE = (("score.0.weight", ("hidden_size", "hidden_size")), ("score.0.bias", ("hidden_size",)))

HEADS: dict[str, tuple[str, tuple[tuple[str, tuple[str | int, ...]], ...]]] = {
    "Qwen2ForRewardModel": (
        "Qwen2Model",
        (*_SCORE, ("score.2.weight", (1, "hidden_size")), ("score.2.bias", (1,))),
    ),
    "Qwen2ForProcessRewardModel": (
        "Qwen2Model",
        (*_SCORE, ("score.2.weight", (2, "hidden_size")), ("score.2.bias", (2,))),
    ),
}
"""Class → the class of the model under ``model.``, and the tensors beside it; a dim is a number or a field."""
