"""qwen3_omni_moe_talker_code_predictor: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'qwen3_omni_moe_talker_code_predictor'

DEFAULTS = {
    'vocab_size': 2048,
    'hidden_size': 1024,
    'intermediate_size': 3072,
    'num_hidden_layers': 5,
    'num_attention_heads': 16,
    'num_key_value_heads': 8,
    'head_dim': 128,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'sliding_window': None,
    'max_window_layers': 28,
    'layer_types': None,
    'attention_dropout': 0.0,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'num_code_groups': 32,
}


def post_init(c, v, kwargs):
    put(c, v, 'sliding_window', v['sliding_window'])
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if v['sliding_window'] is not None and i >= v['max_window_layers'] else 'full_attention' for i in span(v['num_hidden_layers'])], 'sliding_window, max_window_layers, num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)
