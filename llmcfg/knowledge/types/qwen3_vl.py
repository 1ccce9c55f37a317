"""qwen3_vl: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd

MODEL_TYPE = 'qwen3_vl'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 151655,
    'video_token_id': 151656,
    'vision_start_token_id': 151652,
    'vision_end_token_id': 151653,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('qwen3_vl_vision', False, {}, False),
    'text_config': ('qwen3_vl_text', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if isinstance(v['vision_config'], dict) and v['vision_config'].get('model_type') == 'qwen3_vl':
            v['vision_config']['model_type'] = 'qwen3_vl_vision'
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
