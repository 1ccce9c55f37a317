"""glm5_next: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'glm5_next'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 154854,
    'video_token_id': 154855,
    'image_start_token_id': 154830,
    'image_end_token_id': 154831,
    'video_start_token_id': 154832,
    'video_end_token_id': 154833,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('glm5_next_vision', False, {}, False),
    'text_config': ('glm5_next_text', False, {}, False),
}


def post_init(c, v, kwargs):
    if v['text_config'] is None:
        put(c, v, 'text_config', kwargs)
    base(c, v, kwargs)
