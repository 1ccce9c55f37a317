"""pix2struct: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr

MODEL_TYPE = 'pix2struct'

DEFAULTS = {
    'is_encoder_decoder': True,
    'text_config': None,
    'vision_config': None,
    'initializer_factor': 1.0,
    'initializer_range': 0.02,
    'is_vqa': False,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('pix2struct_text_model', False, {}, False),
    'vision_config': ('pix2struct_vision_model', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        put(c, v, 'decoder_start_token_id', v['text_config']['decoder_start_token_id'], 'text_config.decoder_start_token_id')
    except Exception as e:
        odd(c, 'decoder_start_token_id', e)
    try:
        put(c, v, 'pad_token_id', v['text_config']['pad_token_id'], 'text_config.pad_token_id')
    except Exception as e:
        odd(c, 'pad_token_id', e)
    try:
        put(c, v, 'eos_token_id', v['text_config']['eos_token_id'], 'text_config.eos_token_id')
    except Exception as e:
        odd(c, 'eos_token_id', e)
    try:
        put_attr(v['text_config'], 'initializer_range', v['initializer_range'], '')
    except Exception as e:
        odd(c, 'text_config.initializer_range', e)
    try:
        put_attr(v['vision_config'], 'initializer_range', v['initializer_range'], '')
    except Exception as e:
        odd(c, 'vision_config.initializer_range', e)
    try:
        put_attr(v['text_config'], 'is_encoder_decoder', v['is_encoder_decoder'], '')
    except Exception as e:
        odd(c, 'text_config.is_encoder_decoder', e)
    try:
        put_attr(v['text_config'], 'tie_word_embeddings', v['tie_word_embeddings'], '')
    except Exception as e:
        odd(c, 'text_config.tie_word_embeddings', e)
