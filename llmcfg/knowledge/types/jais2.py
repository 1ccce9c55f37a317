"""jais2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'jais2'

DEFAULTS = {
    'vocab_size': 150272,
    'hidden_size': 3328,
    'intermediate_size': 26624,
    'num_hidden_layers': 32,
    'num_attention_heads': 26,
    'num_key_value_heads': None,
    'hidden_act': 'relu2',
    'max_position_embeddings': 8192,
    'initializer_range': 0.02,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 0,
    'eos_token_id': 150024,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': True,
    'attention_dropout': 0.0,
    'mlp_bias': True,
    'head_dim': None,
    'layer_norm_eps': 1e-05,
}


def post_init(c, v, kwargs):
    try:
        if v['head_dim'] is None:
            put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)
