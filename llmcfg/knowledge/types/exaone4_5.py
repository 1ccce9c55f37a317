"""exaone4_5: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd

MODEL_TYPE = 'exaone4_5'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 67,
    'video_token_id': 68,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('exaone4_5_vision', False, {}, False),
    'text_config': ('exaone4', True, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if isinstance(v['text_config'], dict) and v['text_config']['model_type'] == 'exaone4_5_text':
            v['text_config']['model_type'] = 'exaone4'
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
