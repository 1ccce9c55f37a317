"""nemotron: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'nemotron'

DEFAULTS = {
    'vocab_size': 256000,
    'hidden_size': 6144,
    'intermediate_size': 24576,
    'num_hidden_layers': 32,
    'num_attention_heads': 48,
    'head_dim': None,
    'num_key_value_heads': None,
    'hidden_act': 'relu2',
    'max_position_embeddings': 4096,
    'initializer_range': 0.0134,
    'norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 2,
    'eos_token_id': 3,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'head_dim', v['head_dim'] if v['head_dim'] is not None else v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    try:
        kwargs.setdefault('partial_rotary_factor', 0.5)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
