"""glm_image_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'glm_image_vision'

DEFAULTS = {
    'depth': 40,
    'hidden_size': 1536,
    'hidden_act': 'gelu',
    'attention_bias': True,
    'attention_dropout': 0.0,
    'num_heads': 16,
    'in_channels': 3,
    'image_size': 2048,
    'patch_size': 16,
    'spatial_merge_size': 1,
    'intermediate_size': 6144,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-06,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'num_heads',
    'num_hidden_layers': 'depth',
}

DEFAULT_ROPE_TYPE = 'axial'
