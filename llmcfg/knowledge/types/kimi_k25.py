"""kimi_k25: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd

MODEL_TYPE = 'kimi_k25'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'projection_hidden_size': 1152,
    'projection_layer_norm_eps': 1e-05,
    'image_token_id': 163605,
    'video_token_id': 163840,
    'vision_start_token_id': 163602,
    'vision_end_token_id': 163604,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('deepseek_v3', True, {}, False),
    'vision_config': ('kimi_k25_vision', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if isinstance(v['text_config'], dict) and v['text_config'].get('model_type', 'deepseek_v3') == 'kimi_k2':
            v['text_config']['model_type'] = 'deepseek_v3'
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
