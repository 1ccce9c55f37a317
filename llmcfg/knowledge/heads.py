"""Heads that code gives to some kinds of layers, whatever the keys say, and keys that a class passes over."""

from __future__ import annotations

__all__ = ["BY_KIND", "DROPPED"]

BY_KIND: dict[tuple[str, str, str], str] = {
    # transformers 5.23 modeling_mimo_v2_flash.py:341.
    ("mimo_v2_flash", "num_key_value_heads", "sliding_attention"): "2 * num_key_value_heads",
}
"""Model type, field of the common schema and kind of layer → a formula over the type's own field names."""

DROPPED: dict[str, dict[str, str]] = {
    # llm-foundry's own code reads these (mosaicml/mpt-7b attention.py, modeling_mpt.py); transformers 5.23
    # configuration_mpt.py MptAttentionConfig does not declare them, and modeling_mpt.py has as many key/value heads as
    # query heads, and ALiBi alone.
    "mpt": {"attn_config.kv_n_heads": "num_key_value_heads", "attn_config.rope": "position_embedding"},
}
"""Model type → key path in the file → the field that it is about, which the class decides otherwise."""
