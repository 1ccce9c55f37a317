"""idefics2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put_attr

MODEL_TYPE = 'idefics2'

DEFAULTS = {
    'use_cache': True,
    'image_token_id': 32001,
    'tie_word_embeddings': False,
    'vision_config': None,
    'perceiver_config': None,
    'text_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('mistral', True, {'max_position_embeddings': 32768, 'rms_norm_eps': 1e-05, 'pad_token_id': 0}, False),
    'vision_config': ('idefics2_vision', False, {}, False),
    'perceiver_config': ('idefics2_perceiver', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if isinstance(v['vision_config'], dict):
            v['vision_config'].pop('model_type', None)
    except Exception as e:
        odd(c, '', e)
    try:
        if isinstance(v['perceiver_config'], dict):
            v['perceiver_config'].pop('model_type', None)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
    try:
        if v['text_config']['hidden_size'] != v['perceiver_config']['hidden_size']:
            put_attr(v['perceiver_config'], 'hidden_size', v['text_config']['hidden_size'], 'text_config.hidden_size')
            put_attr(v['perceiver_config'], 'rms_norm_eps', v['text_config']['rms_norm_eps'], 'text_config.rms_norm_eps')
    except Exception as e:
        odd(c, 'perceiver_config.hidden_size, perceiver_config.rms_norm_eps', e)
