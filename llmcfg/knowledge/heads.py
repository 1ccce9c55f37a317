"""Heads that code gives to some kinds of layers, whatever the keys say."""

from __future__ import annotations

__all__ = ["BY_KIND"]

BY_KIND: dict[tuple[str, str, str], str] = {
    # transformers 5.23 modeling_mimo_v2_flash.py:341.
    ("mimo_v2_flash", "num_key_value_heads", "sliding_attention"): "2 * num_key_value_heads",
}
"""Model type, field of the common schema and kind of layer → a formula over the type's own field names."""
