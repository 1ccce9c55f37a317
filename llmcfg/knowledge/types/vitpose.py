"""vitpose: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'vitpose'

DEFAULTS = {
    'backbone_config': None,
    'initializer_range': 0.02,
    'scale_factor': 4,
    'use_simple_decoder': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('vitpose_backbone', True, {'out_indices': [4]}, False),
}
