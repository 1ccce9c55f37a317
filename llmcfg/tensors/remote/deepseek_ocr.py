"""DeepSeek-OCR: deepseek-ai/DeepSeek-OCR modeling_deepseekocr.py and deepencoder.py (ImageEncoderViT, VitModel).

DeepSeek-V2's language model without latent attention, SAM's base encoder with two convolutions more, CLIP-L. The type
is deepseek_vl_v2's; DeepSeek-VL2 itself, with latent attention and SigLIP by timm, is not covered.
"""

from __future__ import annotations

from typing import Any

from llmcfg.base.spelled import spelled
from llmcfg.tensors.blueprint import Plain, Tensors, Unknown
from llmcfg.tensors.remote.deepseek import DeepseekForCausalLM
from llmcfg.tensors.remote.parts import check, false
from llmcfg.tensors.remote.towers import linear, norm, section

MAIN = "DeepseekOCRForCausalLM"

# transformers 4.46 DeepseekV2Config, as the repository's configuration_deepseek_v2.py has it
_TEXT = {"moe_layer_freq": 1, "tie_word_embeddings": False, "attention_bias": False}


def DeepseekOCRForCausalLM(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, MAIN)
    text, projector = section(c, "language_config"), section(c, "projector_config")
    text = {**_TEXT, **text, **{key: c.raw[key] for key in text if key in c.raw}, "architectures": None}
    if text.get("use_mla") is not False or section(c, "vision_config").get("model_name") != "deeplip_b_l":
        raise Unknown("latent attention, or another tower than that of DeepSeek-OCR, is not covered")
    if projector.get("projector_type") != "linear":
        raise Unknown(f"the projector {spelled(projector.get('projector_type')):.40} is not covered")
    false(Plain("deepseek", text), "q_lora_rank")
    DeepseekForCausalLM(add, Plain("deepseek", text))
    hidden = projector["n_embed"]
    _sam(add, "model.sam_model.", 12, 768)
    _clip(add, "model.vision_model.", 24, 1024)
    linear(add, "model.projector.layers", hidden, projector["input_dim"])
    add("model.image_newline", "vision", (hidden,))
    add("model.view_seperator", "vision", (hidden,))


def _sam(add: Tensors, prefix: str, layers: int, width: int) -> None:
    """segment-anything image_encoder.py: images of 1024 by patches of 16, windows of 14 but in every third layer."""
    some, block = add.layers(layers), prefix + "blocks.*."
    add(prefix + "pos_embed", "vision", (1, 64, 64, width))
    add(prefix + "patch_embed.proj.weight", "vision", (width, 3, 16, 16))
    add(prefix + "patch_embed.proj.bias", "vision", (width,))
    for name, rows, columns in (
        ("attn.qkv", 3 * width, width),
        ("attn.proj", width, width),
        ("mlp.lin1", 4 * width, width),
        ("mlp.lin2", width, 4 * width),
    ):
        add(f"{block}{name}.weight", "vision", (rows, columns), some)
        add(f"{block}{name}.bias", "vision", (rows,), some)
    whole = [2, 5, 8, 11]
    for name in ("attn.rel_pos_h", "attn.rel_pos_w"):
        add(block + name, "vision", (27, 64), [i for i in some if i not in whole])
        add(block + name, "vision", (127, 64), whole)
    for name in ("norm1", "norm2"):
        add(f"{block}{name}.weight", "vision", (width,), some)
        add(f"{block}{name}.bias", "vision", (width,), some)
    add(prefix + "neck.0.weight", "vision", (256, width, 1, 1))
    norm(add, prefix + "neck.1", 256)
    add(prefix + "neck.2.weight", "vision", (256, 256, 3, 3))
    norm(add, prefix + "neck.3", 256)
    add(prefix + "net_2.weight", "vision", (512, 256, 3, 3))
    add(prefix + "net_3.weight", "vision", (1024, 512, 3, 3))


def _clip(add: Tensors, prefix: str, layers: int, width: int) -> None:
    some, block = add.layers(layers), prefix + "transformer.layers.*."
    add(prefix + "embeddings.class_embedding", "vision", (width,))
    add(prefix + "embeddings.patch_embedding.weight", "vision", (width, 3, 14, 14))
    add(prefix + "embeddings.position_embedding.weight", "vision", (257, width))
    norm(add, prefix + "pre_layrnorm", width)
    for name, rows, columns in (
        ("self_attn.qkv_proj", 3 * width, width),
        ("self_attn.out_proj", width, width),
        ("mlp.fc1", 4 * width, width),
        ("mlp.fc2", width, 4 * width),
    ):
        add(f"{block}{name}.weight", "vision", (rows, columns), some)
        add(f"{block}{name}.bias", "vision", (rows,), some)
    for name in ("layer_norm1", "layer_norm2"):
        add(f"{block}{name}.weight", "vision", (width,), some)
        add(f"{block}{name}.bias", "vision", (width,), some)
