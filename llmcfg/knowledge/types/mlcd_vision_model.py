"""mlcd_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'mlcd_vision_model'

DEFAULTS = {
    'hidden_size': 1664,
    'intermediate_size': 8192,
    'num_hidden_layers': 48,
    'num_attention_heads': 16,
    'num_key_value_groups': 1,
    'num_channels': 3,
    'image_size': 336,
    'patch_size': 14,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-05,
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
    'initializer_factor': 1.0,
    'rope_parameters': None,
}

DEFAULT_ROPE_TYPE = 'axial'
