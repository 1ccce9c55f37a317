"""Phi-3-vision and Phi-3.5-vision: microsoft/Phi-3-vision-128k-instruct modeling_phi3_v.py (Phi3ImageEmbedding).

Phi-3 around the tower of clip-vit-large-patch14-336; four neighbours are joined before the projection, and
use_hd_transform with with_learnable_separator adds the two separators.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check
from llmcfg.tensors.remote.towers import CLIP_LARGE, mlp, model, section

MAIN = "Phi3VForCausalLM"


def Phi3VForCausalLM(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, MAIN)
    layer, images = section(c, "embd_layer"), section(c, "img_processor")
    known = images.get("name") == "clip_vision_model" and layer.get("projection_cls") == "mlp"
    if not (known and layer.get("use_hd_transform") and layer.get("with_learnable_separator")):
        raise Unknown("this image embedding is not covered")
    model(add, "", "phi3", {**c.raw, "rope_scaling": None})
    hidden, width = c.get("hidden_size"), 4 * images.get("image_dim_out", 1024)
    prefix = "model.vision_embed_tokens."
    model(add, prefix + "img_processor", "clip_vision_model", CLIP_LARGE, "base", "vision")
    mlp(add, prefix + "img_projection", (0, 2), width, hidden)
    add(prefix + "glb_GN", "vision", (1, 1, width))
    add(prefix + "sub_GN", "vision", (1, 1, 1, width))
