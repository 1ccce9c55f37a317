"""glm_ocr_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'glm_ocr_vision'

DEFAULTS = {
    'depth': 24,
    'hidden_size': 1024,
    'hidden_act': 'silu',
    'attention_bias': True,
    'attention_dropout': 0.0,
    'num_heads': 16,
    'in_channels': 3,
    'image_size': 336,
    'patch_size': 14,
    'rms_norm_eps': 1e-05,
    'spatial_merge_size': 2,
    'temporal_patch_size': 2,
    'out_hidden_size': 1536,
    'intermediate_size': 4096,
    'initializer_range': 0.02,
    'rope_parameters': None,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'num_heads',
    'num_hidden_layers': 'depth',
}

DEFAULT_ROPE_TYPE = 'axial'
