"""What a checkpoint leaves unquantized though its list does not name it, as engines' model code has it. Hand-kept."""

from __future__ import annotations

__all__ = ["LEFT_ALONE"]

LEFT_ALONE: dict[tuple[str, str], tuple[str, ...]] = {
    # moonshotai/Kimi-K2.5: vLLM 0.33 models/kimi_k25.py _maybe_ignore_quant_config
    ("kimi_k25", "compressed-tensors"): ("vision_tower", "mm_projector"),
}
"""(model type, method) → modules."""
