"""tipsv2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'tipsv2'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'temperature_init_value': 0.005065968260169029,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('tipsv2_text_model', False, {}, False),
    'vision_config': ('tipsv2_vision_model', False, {}, False),
}
