"""dia: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr

MODEL_TYPE = 'dia'

DEFAULTS = {
    'is_encoder_decoder': True,
    'encoder_config': None,
    'decoder_config': None,
    'norm_eps': 1e-05,
    'pad_token_id': None,
    'eos_token_id': None,
    'bos_token_id': None,
    'delay_pattern': None,
    'initializer_range': 0.02,
    'use_cache': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'encoder_config': ('dia_encoder', False, {}, False),
    'decoder_config': ('dia_decoder', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    put(c, v, 'delay_pattern', v['delay_pattern'] if v['delay_pattern'] is not None else [0, 8, 9, 10, 11, 12, 13, 14, 15])
    try:
        if v['pad_token_id'] is not None:
            put_attr(v['decoder_config'], 'pad_token_id', v['pad_token_id'], '')
    except Exception as e:
        odd(c, 'decoder_config.pad_token_id', e)
    try:
        if v['eos_token_id'] is not None:
            put_attr(v['decoder_config'], 'eos_token_id', v['eos_token_id'], '')
    except Exception as e:
        odd(c, 'decoder_config.eos_token_id', e)
    try:
        if v['bos_token_id'] is not None:
            put_attr(v['decoder_config'], 'bos_token_id', v['bos_token_id'], '')
    except Exception as e:
        odd(c, 'decoder_config.bos_token_id', e)


def text(c, v):
    return v['decoder_config']
