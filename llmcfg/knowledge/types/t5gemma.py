"""t5gemma: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr

MODEL_TYPE = 't5gemma'

DEFAULTS = {
    'is_encoder_decoder': True,
    'encoder': None,
    'decoder': None,
    'dropout_rate': 0.0,
    'classifier_dropout_rate': 0.0,
    'attention_dropout': 0.0,
    'tie_word_embeddings': True,
    'vocab_size': 256000,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'encoder': ('t5_gemma_module', False, {}, False),
    'decoder': ('t5_gemma_module', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, dict(kwargs))
    try:
        put_attr(v['encoder'], 'is_decoder', False, '')
    except Exception as e:
        odd(c, 'encoder.is_decoder', e)
    try:
        put_attr(v['encoder'], 'dropout_rate', v['dropout_rate'], '')
    except Exception as e:
        odd(c, 'encoder.dropout_rate', e)
    try:
        put_attr(v['encoder'], 'attention_dropout', v['attention_dropout'], '')
    except Exception as e:
        odd(c, 'encoder.attention_dropout', e)
    try:
        put_attr(v['decoder'], 'is_decoder', True, '')
    except Exception as e:
        odd(c, 'decoder.is_decoder', e)
    try:
        put_attr(v['decoder'], 'use_cache', True, '')
    except Exception as e:
        odd(c, 'decoder.use_cache', e)
    try:
        put_attr(v['decoder'], 'dropout_rate', v['dropout_rate'], '')
    except Exception as e:
        odd(c, 'decoder.dropout_rate', e)
    try:
        put_attr(v['decoder'], 'attention_dropout', v['attention_dropout'], '')
    except Exception as e:
        odd(c, 'decoder.attention_dropout', e)
    try:
        put_attr(v['decoder'], 'cross_attention_hidden_size', v['encoder']['hidden_size'], 'encoder.hidden_size')
    except Exception as e:
        odd(c, 'decoder.cross_attention_hidden_size', e)
    try:
        put(c, v, 'initializer_range', kwargs.pop('initializer_range', v['decoder']['initializer_range']), 'initializer_range', ('initializer_range',))
    except Exception as e:
        odd(c, 'initializer_range', e)
    try:
        for special_token_key in ['bos_token_id', 'pad_token_id', 'eos_token_id']:
            if special_token_key not in kwargs:
                put_attr(c, special_token_key, v['decoder'][special_token_key], 'decoder')
    except Exception as e:
        odd(c, '', e)
