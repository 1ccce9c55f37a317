"""vitmatte: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'vitmatte'

DEFAULTS = {
    'backbone_config': None,
    'hidden_size': 384,
    'batch_norm_eps': 1e-05,
    'initializer_range': 0.02,
    'convstream_hidden_sizes': (48, 96, 192),
    'fusion_hidden_sizes': (256, 128, 64, 32),
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('vitdet', True, {'out_features': ['stage4']}, False),
}
