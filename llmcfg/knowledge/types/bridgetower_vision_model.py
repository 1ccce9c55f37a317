"""bridgetower_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'bridgetower_vision_model'

DEFAULTS = {
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_channels': 3,
    'patch_size': 16,
    'image_size': 288,
    'initializer_factor': 1,
    'layer_norm_eps': 1e-05,
    'stop_gradient': False,
    'share_layernorm': True,
    'remove_last_layer': False,
}
