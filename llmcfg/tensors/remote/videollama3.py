"""VideoLLaMA3: DAMO-NLP-SG/VideoLLaMA3-7B modeling_videollama3.py and modeling_videollama3_encoder.py.

Qwen2 with SigLIP's encoder inside, without its position embedding (2-D RoPE), and mm_projector_type's MLP.
"""

from __future__ import annotations

from typing import Any

from llmcfg.base.spelled import spelled
from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check
from llmcfg.tensors.remote.towers import SIGLIP_SO400M, mlp, model

MAIN = "Videollama3Qwen2ForCausalLM"


def Videollama3Qwen2ForCausalLM(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, MAIN)
    vision = c.get("vision_encoder_config")
    given = SIGLIP_SO400M | (vision if isinstance(vision, dict) else {}) | {"vision_use_head": False}
    if c.get("mm_projector_type") != "mlp2x_gelu":
        raise Unknown(f"the projector {spelled(c.get('mm_projector_type')):.40} is not covered")
    model(add, "", "qwen2", c.raw)
    prefix = "model.vision_encoder"
    model(
        add,
        prefix,
        "siglip_vision_model",
        given,
        "base",
        "vision",
        bare=True,
        without="embeddings.position_embedding",
    )
    mlp(add, "model.mm_projector.readout", (0, 2), given["hidden_size"], c.get("hidden_size"))
