"""cohere_compass: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd

MODEL_TYPE = 'cohere_compass'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 255031,
    'video_token_id': 255032,
    'vision_start_token_id': 255028,
    'vision_end_token_id': 255029,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('cohere_compass_vision', False, {}, False),
    'text_config': ('cohere_compass_text', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if isinstance(v['vision_config'], dict) and v['vision_config'].get('model_type') == 'cohere_compass':
            v['vision_config']['model_type'] = 'cohere_compass_vision'
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
