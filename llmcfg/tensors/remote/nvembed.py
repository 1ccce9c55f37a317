"""NV-Embed: nvidia/NV-Embed-v2 modeling_nvembed.py and configuration_nvembed.py (NVEmbedModel, LatentAttentionModel).

Mistral without a head, then latents that attend to its output.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Tensors
from llmcfg.tensors.remote.parts import check
from llmcfg.tensors.remote.towers import linear, model, norm, section

MAIN = "NVEmbedModel"

# configuration_nvembed.py LatentAttentionConfig; the feed-forward is GEGLU, of four times the width.
_LATENT = {
    "num_latents_value": 512,
    "num_cross_heads": 8,
    "latent_dim": 4096,
    "cross_dim_head": 4096,
    "hidden_dim": 4096,
    "mult": 4,
}


def NVEmbedModel(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, MAIN)
    model(add, "embedding_model", "mistral", section(c, "text_config"), "base")
    latent = {**_LATENT, **section(c, "latent_attention_config")}
    width, hidden = latent["latent_dim"], latent["hidden_dim"]
    inner = latent["num_cross_heads"] * latent["cross_dim_head"]
    prefix = "latent_attention_model."
    add(prefix + "latents", "other", (latent["num_latents_value"], width))
    attend, forward = (f"{prefix}cross_attend_blocks.{n}." for n in (0, 1))
    norm(add, attend + "norm", width, part="norms")
    norm(add, attend + "norm_context", hidden, part="norms")
    linear(add, attend + "fn.to_q", inner, width, part="attention", bias=False)
    linear(add, attend + "fn.to_kv", 2 * inner, hidden, part="attention", bias=False)
    linear(add, attend + "fn.to_out", width, inner, part="attention", bias=False)
    norm(add, forward + "norm", width, part="norms")
    linear(add, forward + "fn.net.0", 2 * width * latent["mult"], width, part="feed-forward")
    linear(add, forward + "fn.net.2", width, width * latent["mult"], part="feed-forward")
