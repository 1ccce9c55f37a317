"""ernie4_5_vl_moe_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'ernie4_5_vl_moe_vision'

DEFAULTS = {
    'depth': 32,
    'hidden_size': 1280,
    'hidden_act': 'quick_gelu',
    'num_heads': 16,
    'in_channels': 3,
    'patch_size': 14,
    'spatial_merge_size': 2,
    'initializer_range': 0.02,
    'rope_parameters': None,
    'intermediate_size': 5120,
    'temporal_merge_size': 2,
    'rms_norm_eps': 1e-06,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'num_heads',
    'num_hidden_layers': 'depth',
}

DEFAULT_ROPE_TYPE = 'axial'
