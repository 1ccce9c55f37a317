"""unlimited_ocr_vision_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'unlimited_ocr_vision_encoder'

DEFAULTS = {
    'hidden_size': 1024,
    'intermediate_size': 4096,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'num_channels': 3,
    'image_size': 224,
    'patch_size': 14,
    'hidden_act': 'quick_gelu',
    'layer_norm_eps': 1e-05,
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
    'initializer_factor': 1.0,
}
