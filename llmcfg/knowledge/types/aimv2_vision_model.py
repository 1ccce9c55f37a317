"""aimv2_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'aimv2_vision_model'

DEFAULTS = {
    'hidden_size': 1024,
    'intermediate_size': 2816,
    'num_hidden_layers': 24,
    'num_attention_heads': 8,
    'num_channels': 3,
    'image_size': 224,
    'patch_size': 14,
    'hidden_act': 'silu',
    'attention_dropout': 0.0,
    'rms_norm_eps': 1e-05,
    'qkv_bias': False,
    'mlp_bias': False,
    'initializer_range': 0.02,
    'use_head': True,
    'is_native': False,
}
