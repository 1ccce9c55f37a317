"""canary_decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'canary_decoder'

DEFAULTS = {
    'is_encoder_decoder': True,
    'vocab_size': 16384,
    'hidden_size': 1024,
    'intermediate_size': 4096,
    'num_hidden_layers': 8,
    'num_attention_heads': 8,
    'num_key_value_heads': 8,
    'hidden_act': 'relu',
    'max_position_embeddings': 1024,
    'initializer_range': 0.02,
    'use_cache': True,
    'pad_token_id': 2,
    'bos_token_id': 4,
    'eos_token_id': 3,
    'attention_bias': True,
    'attention_dropout': 0.0,
    'head_dim': 128,
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
