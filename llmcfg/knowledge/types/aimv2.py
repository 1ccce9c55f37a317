"""aimv2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'aimv2'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'initializer_factor': 1.0,
    'projection_dim': 512,
    'logit_scale_init_value': 2.6592,
    'max_logit_scale': 100.0,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('aimv2_vision_model', False, {}, False),
    'text_config': ('aimv2_text_model', False, {}, False),
}
