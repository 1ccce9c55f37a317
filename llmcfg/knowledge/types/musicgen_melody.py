"""musicgen_melody: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'musicgen_melody'

DEFAULTS = {
    'text_encoder': None,
    'audio_encoder': None,
    'decoder': None,
    'num_chroma': 12,
    'chroma_length': 235,
    'initializer_factor': 0.02,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_encoder': ('t5', True, {}, False),
    'audio_encoder': ('encodec', True, {}, False),
    'decoder': ('musicgen_melody_decoder', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    put(c, v, 'is_encoder_decoder', True)


def get_sampling_rate(c, v):
    return v['audio_encoder']['sampling_rate']


PROPERTIES = {
    'sampling_rate': get_sampling_rate,
}
