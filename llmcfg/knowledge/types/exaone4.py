"""exaone4: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'exaone4'

DEFAULTS = {
    'vocab_size': 102400,
    'hidden_size': 4096,
    'intermediate_size': 16384,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 32,
    'hidden_act': 'silu',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'pad_token_id': None,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_dropout': 0.0,
    'sliding_window': 4096,
    'sliding_window_pattern': 4,
    'layer_types': None,
}


def post_init(c, v, kwargs):
    if v['sliding_window'] is None:
        put(c, v, 'sliding_window_pattern', 0)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if (i + 1) % v['sliding_window_pattern'] != 0 and i < v['num_hidden_layers'] else 'full_attention' for i in span(v['num_hidden_layers'])], 'sliding_window_pattern, num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)
