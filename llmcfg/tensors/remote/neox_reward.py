"""OpenAssistant's reward models (oasst-rm-2.1-pythia-1.4b-epoch-2.5): LAION-AI/Open-Assistant model_training/models/
reward_model.py GPTNeoXRewardModel, GPT-NeoX with a linear layer to one number."""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors
from llmcfg.tensors.remote.parts import check
from llmcfg.tensors.remote.towers import linear, model

MAIN = "GPTNeoXRewardModel"


def GPTNeoXRewardModel(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, MAIN)
    model(add, "gpt_neox", "gpt_neox", c.raw, "base")
    linear(add, "out_proj", 1, c.get("hidden_size"), part="head")
