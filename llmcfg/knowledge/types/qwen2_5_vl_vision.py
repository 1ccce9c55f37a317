"""qwen2_5_vl_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'qwen2_5_vl_vision'

DEFAULTS = {
    'depth': 32,
    'hidden_size': 3584,
    'hidden_act': 'silu',
    'intermediate_size': 3420,
    'num_heads': 16,
    'in_channels': 3,
    'patch_size': 14,
    'spatial_merge_size': 2,
    'temporal_patch_size': 2,
    'tokens_per_second': 4,
    'window_size': 112,
    'out_hidden_size': 3584,
    'fullatt_block_indexes': (7, 15, 23, 31),
    'initializer_range': 0.02,
    'rope_parameters': None,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'num_heads',
    'num_hidden_layers': 'depth',
}

DEFAULT_ROPE_TYPE = 'axial'
