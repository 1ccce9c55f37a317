"""qwen2_vl_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'qwen2_vl_vision'

DEFAULTS = {
    'depth': 32,
    'embed_dim': 1280,
    'hidden_size': 3584,
    'hidden_act': 'quick_gelu',
    'mlp_ratio': 4,
    'num_heads': 16,
    'in_channels': 3,
    'patch_size': 14,
    'spatial_merge_size': 2,
    'temporal_patch_size': 2,
    'initializer_range': 0.02,
    'rope_parameters': None,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'num_heads',
    'num_hidden_layers': 'depth',
}

DEFAULT_ROPE_TYPE = 'axial'
