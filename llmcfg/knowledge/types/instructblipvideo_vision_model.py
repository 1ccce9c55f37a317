"""instructblipvideo_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'instructblipvideo_vision_model'

DEFAULTS = {
    'hidden_size': 1408,
    'intermediate_size': 6144,
    'num_hidden_layers': 39,
    'num_attention_heads': 16,
    'image_size': 224,
    'patch_size': 14,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-06,
    'attention_dropout': 0.0,
    'initializer_range': 1e-10,
    'qkv_bias': True,
}
