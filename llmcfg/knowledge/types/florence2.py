"""florence2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'florence2'

DEFAULTS = {
    'is_encoder_decoder': True,
    'text_config': None,
    'vision_config': None,
    'image_token_id': 51289,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('florence_vision', False, {}, False),
    'text_config': ('bart', True, {}, False),
}
