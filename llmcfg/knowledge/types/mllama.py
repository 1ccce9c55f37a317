"""mllama: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'mllama'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_index': 128256,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('mllama_text_model', False, {}, False),
    'vision_config': ('mllama_vision_model', False, {}, False),
}
