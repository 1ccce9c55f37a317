"""videoprism: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'videoprism'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('videoprism_vision_model', False, {}, False),
    'text_config': ('videoprism_text_model', False, {}, False),
}
