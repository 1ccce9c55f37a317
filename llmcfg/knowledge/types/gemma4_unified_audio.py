"""gemma4_unified_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import put

MODEL_TYPE = 'gemma4_unified_audio'

DEFAULTS = {
    'audio_embed_dim': 640,
    'rms_norm_eps': 1e-06,
    'initializer_range': 0.02,
}


def get_audio_samples_per_token(c, v):
    return v['audio_embed_dim']


def set_audio_samples_per_token(c, v, value):
    put(c, v, 'audio_embed_dim', value)


def get_hidden_size(c, v):
    return v['audio_embed_dim']


def set_hidden_size(c, v, value):
    put(c, v, 'audio_embed_dim', value)


def get_output_proj_dims(c, v):
    return v['audio_embed_dim']


def set_output_proj_dims(c, v, value):
    put(c, v, 'audio_embed_dim', value)


PROPERTIES = {
    'audio_samples_per_token': get_audio_samples_per_token,
    'hidden_size': get_hidden_size,
    'output_proj_dims': get_output_proj_dims,
}

SETTERS = {
    'audio_samples_per_token': set_audio_samples_per_token,
    'hidden_size': set_hidden_size,
    'output_proj_dims': set_output_proj_dims,
}
