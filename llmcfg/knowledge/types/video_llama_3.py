"""video_llama_3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'video_llama_3'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 151655,
    'video_token_id': 151656,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('qwen2', True, {}, False),
    'vision_config': ('video_llama_3_vision', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if not v['tie_word_embeddings'] and v['text_config']['tie_word_embeddings']:
            put(c, v, 'tie_word_embeddings', v['text_config']['tie_word_embeddings'], 'text_config.tie_word_embeddings')
    except Exception as e:
        odd(c, 'tie_word_embeddings', e)
