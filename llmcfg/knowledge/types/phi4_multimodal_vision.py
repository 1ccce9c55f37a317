"""phi4_multimodal_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'phi4_multimodal_vision'

DEFAULTS = {
    'hidden_size': 1152,
    'intermediate_size': 4304,
    'num_hidden_layers': 27,
    'num_attention_heads': 16,
    'num_channels': 3,
    'image_size': 448,
    'patch_size': 14,
    'hidden_act': 'gelu_pytorch_tanh',
    'layer_norm_eps': 1e-06,
    'attention_dropout': 0.0,
    'crop_size': 448,
    'image_token_id': 200010,
    'feature_layer': -2,
}
