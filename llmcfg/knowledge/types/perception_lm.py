"""perception_lm: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, get_attr, odd, put

MODEL_TYPE = 'perception_lm'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'vision_use_cls_token': True,
    'projector_pooling_ratio': 1,
    'image_token_id': 128002,
    'video_token_id': 128003,
    'tie_word_embeddings': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('llama', True, {}, False),
    'vision_config': ('timm_wrapper', True, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if v['tie_word_embeddings'] is None:
            put(c, v, 'tie_word_embeddings', get_attr(v['text_config'], 'tie_word_embeddings', False), 'text_config')
    except Exception as e:
        odd(c, 'tie_word_embeddings', e)
