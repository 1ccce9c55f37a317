"""dots3_note: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, sub

MODEL_TYPE = 'dots3_note'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'audio_config': None,
    'image_token_id': 151660,
    'video_token_id': 151680,
    'audio_token_id': 151720,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('dots3_note_text', False, {}, False),
    'vision_config': ('dots3_note_vision_encoder', False, {}, False),
    'audio_config': ('dots3_note_audio_encoder', False, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if v['text_config'] is None:
            kwargs.pop('model_type', None)
            put(c, v, 'text_config', sub(c, 'text_config', 'dots3_note_text', {**kwargs, 'tie_word_embeddings': v['tie_word_embeddings']}), 'tie_word_embeddings')
    except Exception as e:
        odd(c, 'text_config', e)
    base(c, v, kwargs)
