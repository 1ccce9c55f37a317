"""idefics3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'idefics3'

DEFAULTS = {
    'use_cache': True,
    'image_token_id': 128257,
    'tie_word_embeddings': False,
    'vision_config': None,
    'text_config': None,
    'scale_factor': 2,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('llama', True, {'rms_norm_eps': 1e-05}, False),
    'vision_config': ('idefics3_vision', False, {}, False),
}


def post_init(c, v, kwargs):
    put(c, v, '_pad_token_id', kwargs.pop('pad_token_id', 128002), 'pad_token_id', ('pad_token_id',))
    base(c, v, kwargs)


def get_pad_token_id(c, v):
    return v['_pad_token_id']


def set_pad_token_id(c, v, value):
    put(c, v, '_pad_token_id', value)


PROPERTIES = {
    'pad_token_id': get_pad_token_id,
}

SETTERS = {
    'pad_token_id': set_pad_token_id,
}
