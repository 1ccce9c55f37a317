"""pe_audio_video: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put, sub

MODEL_TYPE = 'pe_audio_video'

DEFAULTS = {
    'text_config': None,
    'audio_video_config': None,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('modernbert', True, {'hidden_size': 1024, 'intermediate_size': 2624, 'num_hidden_layers': 22, 'num_attention_heads': 16}, False),
    'audio_video_config': ('pe_audio_video_encoder', False, {}, False),
}


def post_init(c, v, kwargs):
    if isinstance(v['text_config'], dict):
        put(c, v, 'text_config', {**{'hidden_size': 1024, 'intermediate_size': 2624, 'num_hidden_layers': 22, 'num_attention_heads': 16}, **v['text_config']}, 'text_config')
    base(c, v, kwargs)


def get_audio_config(c, v):
    return sub(c, '', 'pe_audio', {'text_config': v['text_config'], 'audio_config': v['audio_video_config']['audio_config']})


def get_video_config(c, v):
    return sub(c, '', 'pe_video', {'text_config': v['text_config'], 'video_config': v['audio_video_config']['video_config']})


PROPERTIES = {
    'audio_config': get_audio_config,
    'video_config': get_video_config,
}
