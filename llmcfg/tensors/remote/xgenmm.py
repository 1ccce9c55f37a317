"""xGen-MM (BLIP-3): Salesforce/xgen-mm-phi3-mini-instruct-r-v1 modeling_xgenmm.py (VLM, PerceiverResampler).

Phi-3 whose embedding and head have three tokens more apart, SigLIP's so400m, and a Perceiver of 128 latents in 6
layers.
"""

from __future__ import annotations

from typing import Any

from llmcfg.base.spelled import spelled
from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check
from llmcfg.tensors.remote.towers import SIGLIP_SO400M, linear, model, norm, section

MAIN = "XGenMMModelForConditionalGeneration"

_SPECIAL = 3  # <image>, <image placeholder>, <|endofchunk|>


def XGenMMModelForConditionalGeneration(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, MAIN)
    text = section(c, "text_config")
    if text.get("model_type") != "phi3":
        raise Unknown(f"a language model of type {spelled(text.get('model_type')):.40} is not covered")
    start = len(add.entries)
    model(add, "vlm.lang_model", "phi3", text)
    shapes = {entry.name: entry.shape for entry in add.entries[start:]}
    vocab, hidden = shapes["vlm.lang_model.model.embed_tokens.weight"]
    add("vlm.lang_model.model.embed_tokens.additional_embedding.weight", "embedding", (_SPECIAL, hidden))
    add("vlm.lang_model.lm_head.bias", "head", (vocab,))
    linear(add, "vlm.lang_model.lm_head.additional_fc", _SPECIAL, hidden, part="head")
    model(add, "vlm.vision_encoder", "siglip_vision_model", SIGLIP_SO400M, "base", "vision", bare=True)
    width, inner, prefix = 1152, 16 * 96, "vlm.vision_tokenizer."
    add(prefix + "latents", "vision", (128, width))
    for layer in range(6):
        attend, forward = (f"{prefix}layers.{layer}.{n}." for n in (0, 1))
        norm(add, attend + "norm_media", width)
        norm(add, attend + "norm_latents", width)
        linear(add, attend + "to_q", inner, width, bias=False)
        linear(add, attend + "to_kv", 2 * inner, width, bias=False)
        linear(add, attend + "to_out", width, inner, bias=False)
        norm(add, forward + "0", width)
        linear(add, forward + "1", 4 * width, width, bias=False)
        linear(add, forward + "3", width, 4 * width, bias=False)
    norm(add, prefix + "norm", width)
    linear(add, prefix + "projection", hidden, width)
