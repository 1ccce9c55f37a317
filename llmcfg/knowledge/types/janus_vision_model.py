"""janus_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'janus_vision_model'

DEFAULTS = {
    'hidden_size': 1024,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'num_channels': 3,
    'image_size': 384,
    'patch_size': 16,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-06,
    'attention_dropout': 0.0,
    'mlp_ratio': 4.0,
    'attention_bias': True,
    'hidden_dropout_rate': 0.0,
    'projection_dim': 2048,
    'projection_dropout': 0.0,
    'use_qk_norm': False,
    'initializer_range': 0.02,
    'depth': 2,
    'num_image_tokens': 576,
}
