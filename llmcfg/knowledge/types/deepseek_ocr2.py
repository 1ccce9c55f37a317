"""deepseek_ocr2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'deepseek_ocr2'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_id': 128815,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('deepseek_ocr2_vision', False, {}, False),
    'text_config': ('deepseek_ocr2_text', False, {}, False),
}
