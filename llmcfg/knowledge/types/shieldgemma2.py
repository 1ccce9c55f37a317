"""shieldgemma2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, get_attr, odd, put

MODEL_TYPE = 'shieldgemma2'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'mm_tokens_per_image': 256,
    'boi_token_index': 255999,
    'eoi_token_index': 256000,
    'image_token_index': 262144,
    'initializer_range': 0.02,
    'tie_word_embeddings': False,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
    'boi_token_id': 'boi_token_index',
    'eoi_token_id': 'eoi_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('gemma3_text', True, {}, False),
    'vision_config': ('siglip_vision_model', True, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if not v['tie_word_embeddings'] and get_attr(v['text_config'], 'tie_word_embeddings', True):
            put(c, v, 'tie_word_embeddings', True)
    except Exception as e:
        odd(c, 'tie_word_embeddings', e)
