"""paddleocr_vl_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'paddleocr_vl_vision'

DEFAULTS = {
    'hidden_size': 1152,
    'intermediate_size': 4304,
    'num_hidden_layers': 27,
    'num_attention_heads': 16,
    'num_channels': 3,
    'image_size': 384,
    'patch_size': 14,
    'hidden_act': 'gelu_pytorch_tanh',
    'layer_norm_eps': 1e-06,
    'attention_dropout': 0.0,
    'spatial_merge_size': 2,
    'rope_parameters': None,
}

DEFAULT_ROPE_TYPE = 'axial'
