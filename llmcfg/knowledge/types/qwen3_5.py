"""qwen3_5: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd

MODEL_TYPE = 'qwen3_5'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 248056,
    'video_token_id': 248057,
    'vision_start_token_id': 248053,
    'vision_end_token_id': 248054,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('qwen3_5_vision', False, {}, False),
    'text_config': ('qwen3_5_text', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if isinstance(v['vision_config'], dict) and v['vision_config'].get('model_type') == 'qwen3_5':
            v['vision_config']['model_type'] = 'qwen3_5_vision'
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
