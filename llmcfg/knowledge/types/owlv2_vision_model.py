"""owlv2_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'owlv2_vision_model'

DEFAULTS = {
    'hidden_size': 768,
    'intermediate_size': 3072,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'num_channels': 3,
    'image_size': 768,
    'patch_size': 16,
    'hidden_act': 'quick_gelu',
    'layer_norm_eps': 1e-05,
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
    'initializer_factor': 1.0,
}
