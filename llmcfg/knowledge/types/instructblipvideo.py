"""instructblipvideo: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, is_causal, odd, put, put_attr

MODEL_TYPE = 'instructblipvideo'

DEFAULTS = {
    'vision_config': None,
    'qformer_config': None,
    'text_config': None,
    'num_query_tokens': 32,
    'initializer_factor': 1.0,
    'initializer_range': 0.02,
    'video_token_index': None,
}

ATTRIBUTE_MAP = {
    'video_token_id': 'video_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('opt', True, {}, False),
    'vision_config': ('instructblipvideo_vision_model', False, {}, False),
    'qformer_config': ('instructblipvideo_qformer', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        put_attr(v['qformer_config'], 'encoder_hidden_size', v['vision_config']['hidden_size'], 'vision_config.hidden_size')
    except Exception as e:
        odd(c, 'qformer_config.encoder_hidden_size', e)
    try:
        put(c, v, 'use_decoder_only_language_model', is_causal(v['text_config']['model_type']), 'text_config.model_type in MODEL_FOR_CAUSAL_LM_MAPPING_NAMES')
    except Exception as e:
        odd(c, 'use_decoder_only_language_model', e)
