"""blt_local_decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'blt_local_decoder'

DEFAULTS = {
    'vocab_size': 260,
    'cross_attn_all_layers': True,
    'cross_attn_k': 2,
    'hidden_size_global': 2048,
    'hidden_size': 1024,
    'num_attention_heads': 16,
    'num_key_value_heads': None,
    'num_hidden_layers': 9,
    'rms_norm_eps': 1e-05,
    'dropout': 0.0,
    'max_position_embeddings': 24576,
    'rope_parameters': None,
    'hidden_act': 'silu',
    'intermediate_size': 2816,
    'initializer_range': 0.02,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'tie_word_embeddings': False,
}

DEFAULT_THETA = 500000.0


def post_init(c, v, kwargs):
    put(c, v, 'num_key_value_heads', v['num_key_value_heads'] or v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    try:
        put(c, v, 'intermediate_size', v['intermediate_size'] or int(8 * v['hidden_size'] / 3), 'int(8 * hidden_size / 3)')
    except Exception as e:
        odd(c, 'intermediate_size', e)
    put(c, v, 'tie_word_embeddings', False)
    base(c, v, kwargs)
