"""qwen3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'qwen3'

DEFAULTS = {
    'vocab_size': 151936,
    'hidden_size': 4096,
    'intermediate_size': 22016,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 32,
    'head_dim': 128,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'use_sliding_window': False,
    'sliding_window': 4096,
    'max_window_layers': 28,
    'layer_types': None,
    'attention_dropout': 0.0,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
}


def post_init(c, v, kwargs):
    put(c, v, 'sliding_window', v['sliding_window'] if v['use_sliding_window'] else None, 'sliding_window if use_sliding_window else None')
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if v['sliding_window'] is not None and i >= v['max_window_layers'] else 'full_attention' for i in span(v['num_hidden_layers'])], 'sliding_window, max_window_layers, num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)
