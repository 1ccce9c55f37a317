"""vision-encoder-decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'vision-encoder-decoder'

DEFAULTS = {
    'is_encoder_decoder': True,
    'encoder': None,
    'decoder': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'decoder': ('bert', True, {'is_decoder': True, 'add_cross_attention': True}, False),
    'encoder': ('vit', True, {}, False),
}
