"""minimax_m3_vl: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'minimax_m3_vl'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_index': 200025,
    'video_token_index': 200026,
    'projector_hidden_size': 6144,
    'tie_word_embeddings': False,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
    'video_token_id': 'video_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('minimax_m3_vl_text', False, {}, False),
    'vision_config': ('minimax_m3_vl_vision', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if not v['tie_word_embeddings'] and v['text_config']['tie_word_embeddings']:
            put(c, v, 'tie_word_embeddings', v['text_config']['tie_word_embeddings'], 'text_config.tie_word_embeddings')
    except Exception as e:
        odd(c, 'tie_word_embeddings', e)
    try:
        put(c, v, 'merged_hidden_size', times(v['text_config']['hidden_size'], v['vision_config']['spatial_merge_size'] ** 2), 'text_config.hidden_size, vision_config.spatial_merge_size')
    except Exception as e:
        odd(c, 'merged_hidden_size', e)
