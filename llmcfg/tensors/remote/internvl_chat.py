"""InternVL and those like it: OpenGVLab/InternVL2-8B modeling_internvl_chat.py and modeling_intern_vit.py.

InternViT, a projector over the joined neighbours, and a language model that llm_config names.
"""

from __future__ import annotations

from typing import Any

from llmcfg.base.spelled import spelled
from llmcfg.knowledge.types import TYPES
from llmcfg.resolve.families import defaults
from llmcfg.tensors.blueprint import Plain, Tensors, Unknown
from llmcfg.tensors.remote.internlm2 import InternLM2ForCausalLM
from llmcfg.tensors.remote.parts import check, false
from llmcfg.tensors.remote.towers import mlp, model, norm, section

MAIN = "InternVLChatModel"

# modeling_intern_vit.py, configuration_intern_vit.py InternVisionConfig: InternViT-6B
_VISION = {
    "num_channels": 3,
    "patch_size": 14,
    "image_size": 224,
    "qkv_bias": False,
    "hidden_size": 3200,
    "num_attention_heads": 25,
    "intermediate_size": 12800,
    "qk_normalization": True,
    "num_hidden_layers": 48,
    "norm_type": "rms_norm",
}


def InternVLChatModel(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, MAIN)
    false(c, "use_backbone_lora", "use_llm_lora")
    text, vision = section(c, "llm_config"), {**_VISION, **section(c, "vision_config")}
    named, kind = (text.get("architectures") or [None])[0], text.get("model_type")
    start = len(add.entries)
    if named == "InternLM2ForCausalLM":
        outer, add.prefix = add.prefix, add.prefix + "language_model."
        InternLM2ForCausalLM(add, Plain("internlm2", {**defaults("internlm2", text), **text}))
        add.prefix = outer
    elif kind in TYPES:
        model(add, "language_model", kind, text)
    else:
        raise Unknown(f"a language model of type {spelled(kind):.40} is not covered")
    hidden = next(entry.shape[1] for entry in add.entries[start:] if entry.component == "embedding")
    _vit(add, "vision_model.", vision)
    joined = vision["hidden_size"] * int(1 / (c.get("downsample_ratio") or 0.5)) ** 2
    norm(add, "mlp1.0", joined)
    mlp(add, "mlp1", (1, 3), joined, hidden)


def _vit(add: Tensors, prefix: str, c: dict[str, Any]) -> None:
    width, inner, patch = c["hidden_size"], c["intermediate_size"], c["patch_size"]
    some, block = add.layers(c["num_hidden_layers"]), prefix + "encoder.layers.*."
    add(prefix + "embeddings.class_embedding", "vision", (1, 1, width))
    add(prefix + "embeddings.position_embedding", "vision", (1, (c["image_size"] // patch) ** 2 + 1, width))
    add(prefix + "embeddings.patch_embedding.weight", "vision", (width, c["num_channels"], patch, patch))
    add(prefix + "embeddings.patch_embedding.bias", "vision", (width,))
    for name, rows, columns, bias in (
        ("attn.qkv", 3 * width, width, c["qkv_bias"]),
        ("attn.proj", width, width, True),
        ("mlp.fc1", inner, width, True),
        ("mlp.fc2", width, inner, True),
    ):
        add(f"{block}{name}.weight", "vision", (rows, columns), some)
        if bias:
            add(f"{block}{name}.bias", "vision", (rows,), some)
    if c["qk_normalization"]:
        for name in ("attn.q_norm", "attn.k_norm"):
            add(f"{block}{name}.weight", "vision", (width,), some)
    for name in ("norm1", "norm2"):
        add(f"{block}{name}.weight", "vision", (width,), some)
        if c["norm_type"] == "layer_norm":
            add(f"{block}{name}.bias", "vision", (width,), some)
    for name in ("ls1", "ls2"):
        add(block + name, "vision", (width,), some)
