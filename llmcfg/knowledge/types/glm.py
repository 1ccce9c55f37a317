"""glm: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'glm'

DEFAULTS = {
    'vocab_size': 151552,
    'hidden_size': 4096,
    'intermediate_size': 13696,
    'num_hidden_layers': 40,
    'num_attention_heads': 32,
    'num_key_value_heads': 2,
    'head_dim': 128,
    'hidden_act': 'silu',
    'attention_dropout': 0.0,
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1.5625e-07,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'pad_token_id': 151329,
    'eos_token_id': None,
    'bos_token_id': None,
    'attention_bias': True,
}


def post_init(c, v, kwargs):
    try:
        kwargs.setdefault('partial_rotary_factor', 0.5)
    except Exception as e:
        odd(c, '', e)
    if v['eos_token_id'] is None:
        put(c, v, 'eos_token_id', [151329, 151336, 151338])
    base(c, v, kwargs)
