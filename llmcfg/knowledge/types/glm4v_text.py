"""glm4v_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'glm4v_text'

DEFAULTS = {
    'vocab_size': 151552,
    'hidden_size': 4096,
    'intermediate_size': 13696,
    'num_hidden_layers': 40,
    'num_attention_heads': 32,
    'num_key_value_heads': 2,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'attention_dropout': 0.0,
    'rope_parameters': None,
    'pad_token_id': None,
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)
