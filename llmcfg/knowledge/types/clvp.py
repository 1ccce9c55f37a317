"""clvp: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'clvp'

DEFAULTS = {
    'text_config': None,
    'speech_config': None,
    'decoder_config': None,
    'projection_dim': 768,
    'logit_scale_init_value': 2.6592,
    'initializer_factor': 1.0,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('clvp_encoder', False, {}, False),
    'speech_config': ('clvp_encoder', False, {}, False),
    'decoder_config': ('clvp_decoder', False, {}, False),
}
