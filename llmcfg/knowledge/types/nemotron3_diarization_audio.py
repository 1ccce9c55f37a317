"""nemotron3_diarization_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'nemotron3_diarization_audio'

DEFAULTS = {
    'hidden_size': 512,
    'intermediate_size': 2048,
    'num_hidden_layers': 31,
    'num_attention_heads': 8,
    'num_key_value_heads': None,
    'hidden_act': 'gelu',
    'max_position_embeddings': 5000,
    'initializer_range': 0.02,
    'rope_parameters': None,
    'attention_dropout': 0.0,
    'num_mel_bins': 128,
    'subsampling_factor': 8,
}


def post_init(c, v, kwargs):
    try:
        kwargs.setdefault('partial_rotary_factor', 1.0)
    except Exception as e:
        odd(c, '', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        kwargs.setdefault('partial_rotary_factor', 0.5)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
