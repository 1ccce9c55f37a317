"""nemotron_asr_streaming: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'nemotron_asr_streaming'

DEFAULTS = {
    'is_encoder_decoder': True,
    'vocab_size': 1025,
    'decoder_hidden_size': 640,
    'num_decoder_layers': 2,
    'hidden_act': 'relu',
    'max_symbols_per_step': 10,
    'encoder_config': None,
    'pad_token_id': 0,
    'blank_token_id': 1024,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'encoder_config': ('nemotron_asr_streaming_encoder', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        put(c, v, 'initializer_range', v['encoder_config']['initializer_range'], 'encoder_config.initializer_range')
    except Exception as e:
        odd(c, 'initializer_range', e)
