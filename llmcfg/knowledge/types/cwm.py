"""cwm: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'cwm'

DEFAULTS = {
    'vocab_size': 128256,
    'hidden_size': 6144,
    'intermediate_size': 21504,
    'num_hidden_layers': 64,
    'num_attention_heads': 48,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 128000,
    'eos_token_id': None,
    'pretraining_tp': 1,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'head_dim': 128,
    'sliding_window': 8192,
    'layer_types': None,
}

DEFAULT_THETA = 1000000.0


def post_init(c, v, kwargs):
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', {'rope_theta': 1000000.0, 'factor': 16.0, 'high_freq_factor': 4.0, 'low_freq_factor': 1.0, 'original_max_position_embeddings': 8192, 'rope_type': 'llama3'})
    try:
        if v['layer_types'] is None:
            window_pattern = 4
            put(c, v, 'layer_types', ['full_attention' if i % window_pattern == 0 else 'sliding_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        put(c, v, 'sliding_window', int(v['sliding_window']) if v['sliding_window'] else None, 'int(sliding_window) if sliding_window else None')
    except Exception as e:
        odd(c, 'sliding_window', e)
    try:
        put(c, v, 'layer_types', list(v['layer_types']), 'list(layer_types)')
    except Exception as e:
        odd(c, 'layer_types', e)
    put(c, v, 'eos_token_id', v['eos_token_id'] if v['eos_token_id'] is not None else [128001, 128008, 128009])
    try:
        if v['head_dim'] is None:
            put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)
