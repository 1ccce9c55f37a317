"""phi: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'phi'

DEFAULTS = {
    'vocab_size': 51200,
    'hidden_size': 2048,
    'intermediate_size': 8192,
    'num_hidden_layers': 24,
    'num_attention_heads': 32,
    'num_key_value_heads': None,
    'resid_pdrop': 0.0,
    'embd_pdrop': 0.0,
    'attention_dropout': 0.0,
    'hidden_act': 'gelu_new',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'qk_layernorm': False,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'pad_token_id': None,
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        kwargs.setdefault('partial_rotary_factor', 0.5)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
