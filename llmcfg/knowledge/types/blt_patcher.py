"""blt_patcher: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'blt_patcher'

DEFAULTS = {
    'vocab_size': 260,
    'hidden_size': 768,
    'num_hidden_layers': 14,
    'num_attention_heads': 12,
    'num_key_value_heads': None,
    'max_position_embeddings': 8192,
    'rms_norm_eps': 1e-05,
    'dropout': 0.0,
    'intermediate_size': 2048,
    'rope_parameters': None,
    'initializer_range': 0.02,
    'tie_word_embeddings': False,
    'sliding_window': 512,
}


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
    put(c, v, 'hidden_act', 'silu')
    base(c, v, kwargs)
