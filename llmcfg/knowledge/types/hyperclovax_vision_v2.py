"""hyperclovax_vision_v2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd

MODEL_TYPE = 'hyperclovax_vision_v2'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 128060,
    'video_token_id': 128061,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('qwen2_5_vl_vision', True, {}, False),
    'text_config': ('hyperclovax', True, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if isinstance(v['vision_config'], dict) and v['vision_config'].get('model_type') == 'qwen2_5_vl':
            v['vision_config']['model_type'] = 'qwen2_5_vl_vision'
    except Exception as e:
        odd(c, '', e)
    try:
        if kwargs.get('model_type') == 'vlm':
            kwargs['model_type'] = 'hyperclovax_vision_v2'
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
