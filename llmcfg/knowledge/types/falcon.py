"""falcon: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'falcon'

DEFAULTS = {
    'vocab_size': 65024,
    'hidden_size': 4544,
    'num_hidden_layers': 32,
    'num_attention_heads': 71,
    'num_ln_in_parallel_attn': None,
    'layer_norm_epsilon': 1e-05,
    'initializer_range': 0.02,
    'use_cache': True,
    'hidden_dropout': 0.0,
    'attention_dropout': 0.0,
    'num_kv_heads': None,
    'alibi': False,
    'new_decoder_architecture': False,
    'multi_query': True,
    'parallel_attn': True,
    'bias': False,
    'max_position_embeddings': 2048,
    'rope_parameters': None,
    'bos_token_id': 11,
    'eos_token_id': 11,
    'pad_token_id': None,
    'ffn_hidden_size': None,
    'activation': 'gelu',
    'tie_word_embeddings': True,
}


def post_init(c, v, kwargs):
    n_embed = kwargs.pop('n_embed', None)
    put(c, v, 'hidden_size', v['hidden_size'] if n_embed is None else n_embed, 'hidden_size if n_embed is None else n_embed', ('n_embed',))
    put(c, v, 'num_kv_heads', v['num_attention_heads'] if v['num_kv_heads'] is None else v['num_kv_heads'], 'num_attention_heads')
    try:
        if v['ffn_hidden_size'] is None:
            put(c, v, 'ffn_hidden_size', v['hidden_size'] * 4, 'hidden_size * 4')
    except Exception as e:
        odd(c, 'ffn_hidden_size', e)
    base(c, v, kwargs)


def get_head_dim(c, v):
    return v['hidden_size'] // v['num_attention_heads']


def get_rotary(c, v):
    return not v['alibi']


PROPERTIES = {
    'head_dim': get_head_dim,
    'rotary': get_rotary,
}
