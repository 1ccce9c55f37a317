"""inkling_mm_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put_attr

MODEL_TYPE = 'inkling_mm_model'

DEFAULTS = {
    'text_config': None,
    'audio_config': None,
    'vision_config': None,
    'image_token_id': 200054,
    'audio_token_id': 200053,
    'image_bos_token_id': 200005,
    'audio_bos_token_id': 200020,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('inkling_text', False, {}, False),
    'vision_config': ('inkling_vision', False, {}, False),
    'audio_config': ('inkling_audio', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        mtp_config = kwargs.get('mtp_config') or {}
    except Exception as e:
        odd(c, '', e)
    try:
        if isinstance(v['text_config'], dict):
            v['text_config'].setdefault('num_mtp_layers', mtp_config.get('num_nextn_predict_layers'))
            v['text_config'].setdefault('chain_hidden_post_norm', mtp_config.get('chain_hidden_post_norm', False))
            v['text_config'].setdefault('mtp_local_layer_ids', mtp_config.get('local_layer_ids'))
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
    try:
        put_attr(v['vision_config'], 'text_hidden_size', v['text_config']['hidden_size'], 'text_config.hidden_size')
    except Exception as e:
        odd(c, 'vision_config.text_hidden_size', e)
    try:
        put_attr(v['audio_config'], 'text_hidden_size', v['text_config']['hidden_size'], 'text_config.hidden_size')
    except Exception as e:
        odd(c, 'audio_config.text_hidden_size', e)
