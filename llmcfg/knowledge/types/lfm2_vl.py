"""lfm2_vl: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'lfm2_vl'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_id': 396,
    'projector_hidden_act': 'gelu',
    'projector_hidden_size': 2560,
    'projector_bias': True,
    'projector_use_layernorm': True,
    'downsample_factor': 2,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('siglip2_vision_model', True, {}, False),
    'text_config': ('lfm2', True, {}, False),
}


def post_init(c, v, kwargs):
    put(c, v, 'tie_word_embeddings', kwargs.pop('tie_embedding', v['tie_word_embeddings']), 'tie_embedding', ('tie_embedding',))
    base(c, v, kwargs)
