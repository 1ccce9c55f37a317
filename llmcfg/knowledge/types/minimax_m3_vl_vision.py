"""minimax_m3_vl_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'minimax_m3_vl_vision'

DEFAULTS = {
    'hidden_size': 1280,
    'intermediate_size': 5120,
    'num_hidden_layers': 32,
    'num_attention_heads': 16,
    'num_channels': 3,
    'image_size': 2016,
    'patch_size': 14,
    'temporal_patch_size': 2,
    'spatial_merge_size': 2,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-05,
    'attention_dropout': 0.0,
    'rope_parameters': None,
    'initializer_range': 0.02,
}

DEFAULT_ROPE_TYPE = 'axial'
