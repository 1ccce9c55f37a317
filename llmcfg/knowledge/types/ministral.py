"""ministral: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'ministral'

DEFAULTS = {
    'vocab_size': 32000,
    'hidden_size': 4096,
    'intermediate_size': 14336,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'head_dim': None,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'sliding_window': 4096,
    'attention_dropout': 0.0,
    'layer_types': None,
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', times(['sliding_attention' if v['sliding_window'] is not None else 'full_attention'], v['num_hidden_layers']), 'sliding_window, num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)
