"""unlimited_ocr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'unlimited_ocr'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_id': 128815,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('unlimited_ocr_vision', False, {}, False),
    'text_config': ('unlimited_ocr_text', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if v['text_config'] is None:
            put(c, v, 'text_config', kwargs.pop('language_config', {}), 'language_config', ('language_config',))
            if 'sliding_window' in kwargs:
                v['text_config']['sliding_window'] = kwargs.pop('sliding_window')
    except Exception as e:
        odd(c, 'text_config', e)
    base(c, v, kwargs)
