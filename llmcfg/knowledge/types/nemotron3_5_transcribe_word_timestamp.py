"""nemotron3_5_transcribe_word_timestamp: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'nemotron3_5_transcribe_word_timestamp'

DEFAULTS = {
    'hidden_size': 1280,
    'intermediate_size': 640,
    'num_hidden_layers': 2,
    'num_attention_heads': 16,
    'num_key_value_heads': None,
    'hidden_act': 'gelu',
    'max_position_embeddings': 5000,
    'initializer_range': 0.02,
    'rope_parameters': None,
    'attention_dropout': 0.0,
    'vocab_size': 23863,
    'blank_token_id': 23862,
    'residual_scale': 0.1,
    'upsampling_factor': 2,
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', {'rope_type': 'default', 'rope_theta': 10000.0, 'partial_rotary_factor': 0.5})
    base(c, v, kwargs)
