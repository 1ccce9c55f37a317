"""siglip2_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'siglip2_vision_model'

DEFAULTS = {
    'hidden_size': 768,
    'intermediate_size': 3072,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'num_channels': 3,
    'patch_size': 16,
    'hidden_act': 'gelu_pytorch_tanh',
    'layer_norm_eps': 1e-06,
    'attention_dropout': 0.0,
    'vision_use_head': True,
    'num_patches': 256,
}
