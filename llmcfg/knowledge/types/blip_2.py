"""blip-2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, is_causal, odd, put, put_attr

MODEL_TYPE = 'blip-2'

DEFAULTS = {
    'vision_config': None,
    'qformer_config': None,
    'text_config': None,
    'num_query_tokens': 32,
    'image_text_hidden_size': 256,
    'image_token_index': None,
    'initializer_factor': 1.0,
    'initializer_range': 0.02,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('opt', True, {}, False),
    'vision_config': ('blip_2_vision_model', False, {}, False),
    'qformer_config': ('blip_2_qformer', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        put(c, v, 'is_encoder_decoder', v['text_config']['is_encoder_decoder'], 'text_config.is_encoder_decoder')
    except Exception as e:
        odd(c, 'is_encoder_decoder', e)
    try:
        put_attr(v['qformer_config'], 'encoder_hidden_size', v['vision_config']['hidden_size'], 'vision_config.hidden_size')
    except Exception as e:
        odd(c, 'qformer_config.encoder_hidden_size', e)
    try:
        put(c, v, 'use_decoder_only_language_model', is_causal(v['text_config']['model_type']), 'text_config.model_type in MODEL_FOR_CAUSAL_LM_MAPPING_NAMES')
    except Exception as e:
        odd(c, 'use_decoder_only_language_model', e)
