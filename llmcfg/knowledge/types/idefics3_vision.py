"""idefics3_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'idefics3_vision'

DEFAULTS = {
    'hidden_size': 1152,
    'intermediate_size': 3072,
    'num_hidden_layers': 12,
    'num_attention_heads': 16,
    'num_channels': 3,
    'image_size': 224,
    'patch_size': 32,
    'hidden_act': 'gelu_pytorch_tanh',
    'layer_norm_eps': 1e-06,
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
}
