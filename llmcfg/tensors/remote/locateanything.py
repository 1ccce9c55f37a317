"""LocateAnything: nvidia/LocateAnything-3B modeling_locateanything.py; moonshotai/MoonViT-SO-400M modeling_moonvit.py.

A language model of transformers, MoonViT, and two linear layers over its four joined neighbours.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check
from llmcfg.tensors.remote.towers import mlp, model, norm, section

MAIN = "LocateAnythingForConditionalGeneration"


def LocateAnythingForConditionalGeneration(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, MAIN)
    text, vision = section(c, "text_config"), section(c, "vision_config")
    if text.get("model_type") not in ("qwen2", "qwen3") or vision.get("model_type") != "moonvit":
        raise Unknown("another language model than Qwen, or another tower than MoonViT, is not covered")
    if c.get("mlp_connector_layers") != 2 or c.get("use_backbone_lora") or c.get("use_llm_lora"):
        raise Unknown("another projector than two layers, or LoRA inside, is not covered")
    model(add, "language_model", text["model_type"], text)
    hidden, joined = text["hidden_size"], vision["hidden_size"]
    for side in vision["merge_kernel_size"]:
        joined *= side
    _moonvit(add, "vision_model.", vision)
    norm(add, "mlp1.0", joined)
    mlp(add, "mlp1", (1, 3), joined, hidden)


def _moonvit(add: Tensors, prefix: str, c: dict[str, Any]) -> None:
    width, inner, patch = c["hidden_size"], c["intermediate_size"], c["patch_size"]
    some, block = add.layers(c["num_hidden_layers"]), prefix + "encoder.blocks.*."
    add(prefix + "patch_embed.proj.weight", "vision", (width, 3, patch, patch))
    add(prefix + "patch_embed.proj.bias", "vision", (width,))
    add(
        prefix + "patch_embed.pos_emb.weight",
        "vision",
        (c["init_pos_emb_height"], c["init_pos_emb_width"], width),
    )
    for name, rows, columns in (
        ("wqkv", 3 * width, width),
        ("wo", width, width),
        ("mlp.fc0", inner, width),
        ("mlp.fc1", width, inner),
    ):
        add(f"{block}{name}.weight", "vision", (rows, columns), some)
        add(f"{block}{name}.bias", "vision", (rows,), some)
    for name in ("norm0", "norm1"):
        add(f"{block}{name}.weight", "vision", (width,), some)
        add(f"{block}{name}.bias", "vision", (width,), some)
    norm(add, prefix + "encoder.final_layernorm", width)
