"""nougat: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'nougat'

DEFAULTS = {
    'is_encoder_decoder': True,
    'encoder': None,
    'decoder': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'encoder': ('donut_swin', True, {}, False),
    'decoder': ('mbart', True, {}, False),
}
