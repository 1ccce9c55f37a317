"""Other layouts of published checkpoints than the one that transformers writes, where a config tells them. Hand-kept.

Each rule is what a name starts with (``*`` for a number), and what it starts with in that layout; the first that fits.
"""

from __future__ import annotations

__all__ = ["LINEAR", "MLX", "MLX_EXPERTS", "OLDER"]

Rules = tuple[tuple[str, str], ...]

OLDER: dict[str, tuple[tuple[str, Rules], ...]] = {
    # Converted from Megatron, these hold the base model's tensors, whose names lack its prefix, and tie the head to the
    # embedding. What from_pretrained does with it: transformers 5.23 core_model_loading.py rename_source_key.
    # bigscience/bloom, bloomz, bloom-560m …: n_embed is how their files, and no later ones, spell hidden_size
    # (configuration_bloom.py).
    "bloom": (("n_embed is not None", (("transformer.", ""),)),),
    # Tele-AI/telechat-7B; telechat-12B says tie_word_embeddings = false and has the prefix.
    "telechat": (("tie_word_embeddings is None", (("transformer.", ""),)),),
}
"""Model type → (a formula over the file's keys, the rules where it holds)."""

_QWEN_VL: Rules = (
    ("model.visual", "vision_tower"),
    ("visual", "vision_tower"),
    ("model.language_model", "language_model.model"),
    ("model", "language_model.model"),
    ("lm_head", "language_model.lm_head"),
)

MLX: dict[str, Rules] = {
    # mlx-vlm 0.7.10 models/<type>: Model.sanitize
    "qwen2_vl": _QWEN_VL,
    "qwen2_5_vl": _QWEN_VL,
    "qwen3_vl": _QWEN_VL,
    "qwen3_vl_moe": _QWEN_VL,
    "qwen3_5": _QWEN_VL,
    "qwen3_5_moe": _QWEN_VL,
    "glm4v": _QWEN_VL,
    # mlx-lm 0.32.2 models/qwen3_5.py TextModel inside Model
    "qwen3_5_text": (("model", "language_model.model"), ("lm_head", "language_model.lm_head")),
    "qwen3_5_moe_text": (("model", "language_model.model"), ("lm_head", "language_model.lm_head")),
    "idefics3": (
        ("model.text_model", "language_model"),
        ("model.", ""),
        ("lm_head", "language_model.lm_head"),
    ),
    "smolvlm": (
        ("model.text_model", "language_model"),
        ("model.", ""),
        ("lm_head", "language_model.lm_head"),
    ),
    "mllama": (("vision_model", "vision_tower"),),
    "mistral3": (
        ("vision_tower.transformer", "vision_tower.vision_model.transformer"),
        ("vision_tower.patch_conv", "vision_tower.vision_model.patch_conv"),
        ("vision_tower.ln_pre", "vision_tower.vision_model.ln_pre"),
    ),
    "gemma3n": (("model.", ""),),
}
"""Model type → how MLX's checkpoints differ from the Hub's others; the types that are not here do not."""

MLX_EXPERTS: dict[str, str] = {
    # mlx-lm 0.32.2 models/<type>.py: Model.sanitize stacks them elsewhere than under switch_mlp
    "dots1": "experts",
    "afmoe": "experts",
    "gpt_oss": "experts",
    "llama4": "experts",
    "gemma4": "experts.switch_glu",
    "gemma4_text": "experts.switch_glu",
}
"""Model type → the module in which MLX stacks the experts; ``switch_mlp`` elsewhere."""

LINEAR = frozenset(("compressed-tensors", "gptq", "awq", "auto-round", "quark"))
"""Methods whose tools quantize linear layers, and so take stacked experts apart: llm-compressor
modeling/moe_context.py, GPTQModel models/moe_lifecycle.py."""
