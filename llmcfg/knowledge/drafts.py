"""Draft models of speculative decoding: classes that guess tokens for another model, and are none of transformers'.

Their files name the model type of the layers that they are made of, and are built otherwise. Hand-kept: which class is
which design, and where its structure was read. A design whose structure is not here is not counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.base.record import Record

__all__ = ["DRAFTS", "Draft", "draft_of"]


class Draft(Record):
    """One design.

    :ivar name: what it is called.
    :ivar classes: the classes that files name.
    :ivar blueprint: its function in :mod:`llmcfg.tensors.drafts`; ``""`` where its structure is not known here.
    :ivar source: where the structure was read.
    :ivar shares: what it has from its target, in words.
    """

    name: str
    classes: tuple[str, ...]
    blueprint: str = ""
    source: str = ""
    shares: str = ""


_EAGLE3 = "vLLM 0.33 models/llama_eagle3.py and SpecForge modeling/draft/llama3_eagle.py"
_TABLE = "the embedding, which it shares with its target, is in it"

DRAFTS: tuple[Draft, ...] = (
    Draft(
        "EAGLE-3",
        (
            "LlamaForCausalLMEagle3",  # SpecForge, SGLang, EAGLE's own
            "Eagle3LlamaForCausalLM",
            "Eagle3DraftModel",  # speculators
            "Eagle3Speculator",  # speculators, before
            "Eagle3Qwen2_5vlForCausalLM",
            "Eagle3Qwen3vlForCausalLM",
            "Eagle3MiniMaxM2ForCausalLM",
        ),
        "eagle3",
        _EAGLE3,
        _TABLE,
    ),
    Draft(
        "P-EAGLE",
        ("PEagleDraftModel", "PeagleLlamaForCausalLM"),
        "peagle",
        "SpecForge modeling/draft/peagle.py",
        _TABLE,
    ),
    Draft(
        "EAGLE",
        ("EagleLlamaForCausalLM", "LlamaForCausalLMEagle", "EAGLEModel"),
        "eagle",
        "vLLM 0.33 models/llama_eagle.py",
        f"{_TABLE}; its head is the target's, and is not",
    ),
    Draft(
        "DFlash",
        ("DFlashDraftModel",),
        "dflash",
        "SpecForge modeling/draft/dflash.py",
        "embedding and head are its target's, and are not in it",
    ),
    Draft(
        "DSpark",
        ("DSparkDraftModel", "Qwen3DSparkModel"),
        "dspark",
        "SpecForge modeling/draft/dspark.py",
        "embedding and head are its target's, and are not in it",
    ),
)
"""Designs, each with its classes."""

# What the names of other drafts' classes say, and the keys that only drafts have: enough not to count them as what
# their layers are made of. vLLM 0.33 models/registry.py _SPECULATIVE_DECODING_MODELS; SpecForge modeling/draft.
_WORDS = {
    "eagle": "EAGLE",
    "medusa": "Medusa",
    "hydra": "Hydra",
    "mtp": "multi-token prediction",
    "nextn": "multi-token prediction",
    "dflash": "DFlash",
    "dspark": "DSpark",
    "hass": "HASS",
    "domino": "Domino",
    "speculator": "speculative decoding",
    "drafter": "speculative decoding",
    "draftmodel": "speculative decoding",
}
_KEYS = ("draft_vocab_size", "dflash_config", "eagle_config", "speculators_config", "speculators_model_type")


def draft_of(architecture: str | None, values: Mapping[str, Any], *, known: bool = False) -> Draft | None:
    """Return which design of draft a model is; ``None`` where it is none.

    :param values: the file's own keys.
    :param known: whether transformers has a class of that name, which then says nothing; keys that only drafts have do.
    """
    keyed = any(values.get(key) is not None for key in _KEYS)
    if architecture is None or known:
        return Draft("speculative decoding", (architecture or "",)) if keyed else None
    for draft in DRAFTS:
        if architecture in draft.classes:
            return draft
    lower = architecture.lower()
    named = next((name for word, name in _WORDS.items() if word in lower), None)
    if named is None and keyed:
        named = "speculative decoding"
    return None if named is None else Draft(named, (architecture,))
