"""siglip2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'siglip2'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'initializer_factor': 1.0,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('siglip2_vision_model', False, {}, False),
    'text_config': ('siglip2_text_model', False, {}, False),
}
