"""qwen2_5_vl: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, fields_of, get_attr, odd, put

MODEL_TYPE = 'qwen2_5_vl'

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
    'vision_config': ('qwen2_5_vl_vision', False, {}, False),
    'text_config': ('qwen2_5_vl_text', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if v['text_config'] is None:
            text_params = fields_of('qwen2_5_vl_text')
            text_params = list(text_params) + ['rope_parameters', 'rope_scaling', 'rope_theta']
            put(c, v, 'text_config', {key: kwargs.pop(key) for key in text_params if key in kwargs})
            v['text_config']['dtype'] = kwargs.get('torch_dtype', kwargs.get('dtype'))
    except Exception as e:
        odd(c, 'text_config', e)
    try:
        if isinstance(v['vision_config'], dict) and v['vision_config'].get('model_type') == 'qwen2_5_vl':
            v['vision_config']['model_type'] = 'qwen2_5_vl_vision'
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
    try:
        if not v['tie_word_embeddings'] and get_attr(v['text_config'], 'tie_word_embeddings', False):
            put(c, v, 'tie_word_embeddings', True)
    except Exception as e:
        odd(c, 'tie_word_embeddings', e)
