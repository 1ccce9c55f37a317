"""ovis2_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'ovis2_vision'

DEFAULTS = {
    'hidden_size': 1024,
    'intermediate_size': 2816,
    'num_hidden_layers': 24,
    'num_attention_heads': 8,
    'num_channels': 3,
    'image_size': 224,
    'patch_size': 14,
    'rms_norm_eps': 1e-05,
    'attention_dropout': 0.0,
    'qkv_bias': False,
    'mlp_bias': False,
    'hidden_act': 'silu',
    'vocab_size': 16384,
    'hidden_stride': 1,
    'num_visual_indicator_tokens': 5,
    'initializer_range': 0.02,
    'tokenize_function': 'softmax',
}
