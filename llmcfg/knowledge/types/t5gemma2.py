"""t5gemma2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr

MODEL_TYPE = 't5gemma2'

DEFAULTS = {
    'is_encoder_decoder': True,
    'encoder': None,
    'decoder': None,
    'dropout_rate': 0.0,
    'attention_dropout': 0.0,
    'classifier_dropout_rate': 0.0,
    'initializer_range': 0.02,
    'image_token_index': 256001,
    'eoi_token_index': None,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
    'eoi_token_id': 'eoi_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'encoder': ('t5gemma2_encoder', False, {}, False),
    'decoder': ('t5gemma2_decoder', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, dict(kwargs))
    try:
        put_attr(v['encoder']['text_config'], 'dropout_rate', v['dropout_rate'], '')
    except Exception as e:
        odd(c, 'encoder.text_config.dropout_rate', e)
    try:
        put_attr(v['encoder']['text_config'], 'attention_dropout', v['attention_dropout'], '')
    except Exception as e:
        odd(c, 'encoder.text_config.attention_dropout', e)
    try:
        put_attr(v['encoder']['vision_config'], 'attention_dropout', v['attention_dropout'], '')
    except Exception as e:
        odd(c, 'encoder.vision_config.attention_dropout', e)
    try:
        put_attr(v['encoder'], 'image_token_index', v['image_token_index'], '')
    except Exception as e:
        odd(c, 'encoder.image_token_index', e)
    try:
        put_attr(v['decoder'], 'dropout_rate', v['dropout_rate'], '')
    except Exception as e:
        odd(c, 'decoder.dropout_rate', e)
    try:
        put_attr(v['decoder'], 'attention_dropout', v['attention_dropout'], '')
    except Exception as e:
        odd(c, 'decoder.attention_dropout', e)
    try:
        put(c, v, 'eoi_token_index', v['encoder']['eoi_token_index'], 'encoder.eoi_token_index')
    except Exception as e:
        odd(c, 'eoi_token_index', e)
    try:
        for special_token_key in ['bos_token_id', 'pad_token_id', 'eos_token_id', 'vocab_size']:
            if special_token_key not in kwargs:
                put_attr(c, special_token_key, v['decoder'][special_token_key], 'decoder')
    except Exception as e:
        odd(c, '', e)
