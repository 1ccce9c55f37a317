"""MiniCPM-V: openbmb/MiniCPM-V-2, -Llama3-V-2_5, -V-2_6, -V-4, -V-4_5 modeling_minicpmv.py and resampler.py.

Which language model: :data:`llmcfg.knowledge.families.BASES`. 2.0 has timm's vit_so400m_patch14_siglip_384 without its
pooling, the later ones SigLIP or Idefics2's copy of it; drop_vision_last_layer takes its last layer away. llama3v
(mustafaaljadery/llama3v modeling_llama3v.py) is 2.5 under other names.
"""

from __future__ import annotations

from typing import Any

from llmcfg.resolve.families import family
from llmcfg.tensors.blueprint import Plain, Tensors, Unknown
from llmcfg.tensors.remote.minicpm import MiniCPMForCausalLM
from llmcfg.tensors.remote.parts import check, false
from llmcfg.tensors.remote.towers import SIGLIP_SO400M, linear, model, norm

MAIN = "MiniCPMV"


def MiniCPMV(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, MAIN)
    false(c, "audio_config", "tts_config")
    _model(add, c, family("minicpmv", c.raw), "vpm", "resampler")


def Llama3v(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, "Llama3v")
    values = {**c.raw, "vision_config": SIGLIP_SO400M | {"image_size": 980}}
    _model(add, Plain("llama3v", values), "llama", "vison", "projection")


def _model(add: Tensors, c: Any, base: str, tower: str, resampler: str) -> None:
    hidden, queries = add.read(c, "hidden_size", "query_num")
    if base == "minicpm":
        outer, add.prefix = add.prefix, add.prefix + "llm."
        MiniCPMForCausalLM(add, Plain("minicpm", {**_MINICPM, **c.raw, "architectures": None}))
        add.prefix = outer
    elif base in ("llama", "qwen2", "qwen3"):
        model(add, "llm", base, {key: value for key, value in c.raw.items() if key != "vision_config"})
    else:
        raise Unknown("which language model this version has is not known")
    vision = c.get("vision_config") or {}
    given = SIGLIP_SO400M | {"image_size": 980} | (vision if isinstance(vision, dict) else {})
    width = given["hidden_size"]
    last = bool(c.get("drop_vision_last_layer", base == "minicpm"))
    if base == "minicpm":
        _timm(add, tower, 26 if last else 27)
        width = 1152
    else:
        given["num_hidden_layers"] -= last
        model(add, tower, "siglip_vision_model", given | {"vision_use_head": False}, "base", "vision", bare=True)
    add(f"{resampler}.query", "vision", (queries, hidden))
    add(f"{resampler}.proj", "vision", (hidden, hidden))
    if base == "minicpm":
        add(f"{resampler}.pos_embed", "vision", (queries, hidden))
    if width != hidden:
        linear(add, f"{resampler}.kv_proj", hidden, width, bias=False)
    add(f"{resampler}.attn.in_proj_weight", "vision", (3 * hidden, hidden))
    add(f"{resampler}.attn.in_proj_bias", "vision", (3 * hidden,))
    linear(add, f"{resampler}.attn.out_proj", hidden, hidden)
    for name in ("ln_q", "ln_kv", "ln_post"):
        norm(add, f"{resampler}.{name}", hidden)


# openbmb/MiniCPM-V-2 configuration_minicpm.py
_MINICPM = {"tie_word_embeddings": True}


def _timm(add: Tensors, prefix: str, layers: int) -> None:
    """timm 0.9 models/vision_transformer.py: VisionTransformer, images of 384 by patches of 14."""
    width, inner = 1152, 4304
    linear_, some = f"{prefix}.blocks.*.", add.layers(layers)
    add(f"{prefix}.pos_embed", "vision", (1, 729, width))
    add(f"{prefix}.patch_embed.proj.weight", "vision", (width, 3, 14, 14))
    add(f"{prefix}.patch_embed.proj.bias", "vision", (width,))
    for name, rows, columns in (
        ("attn.qkv", 3 * width, width),
        ("attn.proj", width, width),
        ("mlp.fc1", inner, width),
        ("mlp.fc2", width, inner),
    ):
        add(f"{linear_}{name}.weight", "vision", (rows, columns), some)
        add(f"{linear_}{name}.bias", "vision", (rows,), some)
    for name in ("norm1", "norm2"):
        add(f"{linear_}{name}.weight", "vision", (width,), some)
        add(f"{linear_}{name}.bias", "vision", (width,), some)
    norm(add, f"{prefix}.norm", width)
