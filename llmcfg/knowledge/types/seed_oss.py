"""seed_oss: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'seed_oss'

DEFAULTS = {
    'vocab_size': 155136,
    'hidden_size': 4096,
    'intermediate_size': 27648,
    'num_hidden_layers': 64,
    'num_attention_heads': 80,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'max_position_embeddings': 524288,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'pretraining_tp': 1,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': True,
    'attention_out_bias': False,
    'attention_dropout': 0.1,
    'residual_dropout': 0.1,
    'mlp_bias': False,
    'head_dim': 128,
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'head_dim', v['head_dim'] if v['head_dim'] is not None else v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    base(c, v, kwargs)
