"""glm4v_moe: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, get_attr, odd, put

MODEL_TYPE = 'glm4v_moe'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 151363,
    'video_token_id': 151364,
    'image_start_token_id': 151339,
    'image_end_token_id': 151340,
    'video_start_token_id': 151341,
    'video_end_token_id': 151342,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('glm4v_moe_vision', False, {}, False),
    'text_config': ('glm4v_moe_text', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if not v['tie_word_embeddings'] and get_attr(v['text_config'], 'tie_word_embeddings', False):
            put(c, v, 'tie_word_embeddings', True)
    except Exception as e:
        odd(c, 'tie_word_embeddings', e)
