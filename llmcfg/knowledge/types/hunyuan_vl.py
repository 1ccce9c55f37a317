"""hunyuan_vl: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, fields_of, get_attr, odd, put, put_attr

MODEL_TYPE = 'hunyuan_vl'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 120120,
    'tie_word_embeddings': True,
    'im_start_id': 120118,
    'im_end_id': 120119,
    'im_newline_id': 120121,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('hunyuan_vl_vision', False, {}, False),
    'text_config': ('hunyuan_vl_text', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if v['text_config'] is None:
            text_keys = set(fields_of('hunyuan_vl_text')) | set({'attention_head_dim': 'head_dim', 'org_vocab_size': 'vocab_size', 'pad_id': 'pad_token_id'}) | {'rope_scaling', 'rope_theta'}
            put(c, v, 'text_config', {key: kwargs.pop(key) for key in list(kwargs) if key in text_keys})
    except Exception as e:
        odd(c, 'text_config', e)
    base(c, v, kwargs)
    try:
        put_attr(v['vision_config'], 'text_hidden_size', v['text_config']['hidden_size'], 'text_config.hidden_size')
    except Exception as e:
        odd(c, 'vision_config.text_hidden_size', e)
    try:
        if not v['tie_word_embeddings'] and get_attr(v['text_config'], 'tie_word_embeddings', False):
            put(c, v, 'tie_word_embeddings', True)
    except Exception as e:
        odd(c, 'tie_word_embeddings', e)
