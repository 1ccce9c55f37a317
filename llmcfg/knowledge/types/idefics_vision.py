"""idefics_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'idefics_vision'

DEFAULTS = {
    'embed_dim': 768,
    'image_size': 224,
    'intermediate_size': 5120,
    'patch_size': 14,
    'num_hidden_layers': 32,
    'num_attention_heads': 16,
    'num_channels': 3,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-05,
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
    'initializer_factor': 1.0,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'embed_dim',
}
