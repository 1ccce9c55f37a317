"""InternLM-XComposer2: internlm/internlm-xcomposer2-4khd-7b modeling_internlm_xcomposer2.py and build_mlp.py (PLoRA).

InternLM2 whose linear layers have a low-rank path for image tokens, of rank 8 in wqkv and 256 elsewhere, and CLIP-L
without its last norm. That is 4KHD, whose file says max_length = 16384. The first version has images of 490, no
separators and rank 256 everywhere, 2.5 images of 560: their files do not say so, and they are not covered.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Plain, Tensors, Unknown
from llmcfg.tensors.remote import internlm2
from llmcfg.tensors.remote.parts import check
from llmcfg.tensors.remote.towers import CLIP_LARGE, mlp, model

MAIN = "InternLM2ForCausalLM"

_RANKS = {"wqkv": 8, "wo": 256, "w1": 256, "w2": 256, "w3": 256}


def InternLM2ForCausalLM(add: Tensors, c: Any) -> None:
    """Add the model; its files name the class that it was made from."""
    check(c, MAIN)
    if c.get("max_length") != 16384:
        raise Unknown("which version of InternLM-XComposer2 this is, the file does not say")
    start = len(add.entries)
    internlm2.InternLM2ForCausalLM(add, Plain(c.model_type, {**c.raw, "architectures": None}))
    for entry in add.entries[start:]:
        name = entry.name.removesuffix(".weight")
        rank = _RANKS.get(name.rpartition(".")[2])
        if rank is not None:
            rows, columns = entry.shape
            add(f"{name}.Plora_A.weight", entry.component, (rank, columns), *entry.indices)
            add(f"{name}.Plora_B.weight", entry.component, (rows, rank), *entry.indices)
    model(add, "vit.vision_tower", "clip_vision_model", CLIP_LARGE, "base", "vision", without="post_layernorm")
    add("plora_glb_GN", "vision", (1, 1, 4096))
    add("plora_sub_GN", "vision", (1, 1, 1, 4096))
    mlp(add, "vision_proj", (0, 2), 4096, c.get("hidden_size"))
