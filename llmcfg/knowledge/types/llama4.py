"""llama4: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'llama4'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'boi_token_index': 200080,
    'eoi_token_index': 200081,
    'image_token_index': 200092,
    'tie_word_embeddings': False,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
    'boi_token_id': 'boi_token_index',
    'eoi_token_id': 'eoi_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('llama4_text', False, {}, False),
    'vision_config': ('llama4_vision_model', False, {}, False),
}
