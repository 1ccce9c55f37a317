"""inkling_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'inkling_vision'

DEFAULTS = {
    'text_hidden_size': 6144,
    'patch_size': 40,
    'temporal_patch_size': 2,
    'num_channels': 3,
    'hidden_size': 1024,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'rms_norm_eps': 1e-06,
    'initializer_range': 0.02,
}

ATTRIBUTE_MAP = {
    'num_hidden_layers': 'n_layers',
}

SHADOWED = {
    'n_layers': 'num_hidden_layers',
}
