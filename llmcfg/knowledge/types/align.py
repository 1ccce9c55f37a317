"""align: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'align'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'projection_dim': 640,
    'temperature_init_value': 1.0,
    'initializer_range': 0.02,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('align_vision_model', False, {}, False),
    'text_config': ('align_text_model', False, {}, False),
}
