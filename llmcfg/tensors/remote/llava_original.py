"""LLaVA in its own layout: haotian-liu/LLaVA and LLaVA-VL/LLaVA-NeXT llava/model/llava_arch.py, multimodal_encoder/.

The language model with the projector beside its layers. A checkpoint has the tower where it was trained
(unfreeze_mm_vision_tower, or mm_tunable_parts), which CLIPVisionTower asks when the class is built; of SigLIP the last
layer and the pooling are taken away (siglip_encoder.py).
"""

from __future__ import annotations

import re
from typing import Any

from llmcfg.base.spelled import spelled
from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check
from llmcfg.tensors.remote.towers import CLIP_LARGE, SIGLIP_SO400M, linear, mlp, model

MAIN = "LlavaLlamaForCausalLM"

_TOWERS: dict[str, tuple[str, dict[str, Any], str | None]] = {
    "openai/clip-vit-large-patch14": ("clip_vision_model", CLIP_LARGE | {"image_size": 224}, None),
    "openai/clip-vit-large-patch14-336": ("clip_vision_model", CLIP_LARGE, None),
    "google/siglip-so400m-patch14-384": ("siglip_vision_model", SIGLIP_SO400M, "siglip"),
}
_BASES = {
    "LlavaLlamaForCausalLM": "llama",
    "LlavaMistralForCausalLM": "mistral",
    "LlavaQwenForCausalLM": "qwen2",
}
_OF_TYPE = {"llava": "llama", "llava_llama": "llama", "llava_mistral": "mistral", "llava_qwen": "qwen2"}


def LlavaLlamaForCausalLM(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, *_BASES)
    named = (c.get("architectures") or [None])[0]
    base = _BASES[named] if named else _OF_TYPE[c.model_type]
    model(add, "", base, {key: value for key, value in c.raw.items() if key != "vision_config"})
    hidden = c.get("hidden_size")
    tower, trained = c.get("mm_vision_tower"), c.get("mm_tunable_parts") or ""
    if tower is None:
        return
    _projector(add, c.get("mm_projector_type") or "linear", c.get("mm_hidden_size"), hidden)
    if "unpad" in (c.get("mm_patch_merge_type") or ""):
        add("model.image_newline", "vision", (hidden,))
    if not (c.get("unfreeze_mm_vision_tower") or "mm_vision_tower" in trained):
        return
    if tower not in _TOWERS:
        raise Unknown(f"the tower {spelled(tower):.60} is not covered")
    kind, sizes, family = _TOWERS[tower]
    if family == "siglip":
        sizes = sizes | {"num_hidden_layers": sizes["num_hidden_layers"] - 1, "vision_use_head": False}
    model(add, "model.vision_tower.vision_tower", kind, sizes, "base", "vision")


def _projector(add: Tensors, kind: str, width: int, hidden: int) -> None:
    """multimodal_projector/builder.py build_vision_projector."""
    if kind == "linear":
        linear(add, "model.mm_projector", hidden, width)
    elif found := re.fullmatch(r"mlp([1-9])x_gelu", kind):
        mlp(add, "model.mm_projector", range(0, 2 * int(found[1]), 2), width, hidden)
    elif kind != "identity":
        raise Unknown(f"the projector {spelled(kind):.40} is not covered")


LlavaMistralForCausalLM = LlavaQwenForCausalLM = LlavaLlamaForCausalLM
