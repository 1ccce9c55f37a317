"""olmo_hybrid: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, changed, odd, put, span, times

MODEL_TYPE = 'olmo_hybrid'

DEFAULTS = {
    'vocab_size': 100352,
    'hidden_size': 3840,
    'intermediate_size': 11008,
    'num_hidden_layers': 32,
    'num_attention_heads': 30,
    'num_key_value_heads': None,
    'hidden_act': 'silu',
    'max_position_embeddings': 65536,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': 100277,
    'bos_token_id': None,
    'eos_token_id': 100257,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'layer_types': None,
    'linear_num_key_heads': None,
    'linear_num_value_heads': None,
    'linear_key_head_dim': None,
    'linear_value_head_dim': None,
    'linear_a_log_min': 0.0,
    'linear_a_log_max': 16.0,
    'linear_dt_min': 0.001,
    'linear_dt_max': 0.1,
    'linear_dt_init_floor': 0.0001,
    'linear_conv_kernel_dim': 4,
    'linear_allow_neg_eigval': True,
}


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', times(['linear_attention'], int(v['num_hidden_layers'])), "['linear_attention'] * int(num_hidden_layers)")
            for i in span(int(v['num_hidden_layers'])):
                if i % 4 == 3:
                    v['layer_types'][i] = 'full_attention'
                    changed(c, 'layer_types', 'layer_types')
            if 'full_attention' not in v['layer_types']:
                v['layer_types'][-1] = 'full_attention'
                changed(c, 'layer_types', 'layer_types')
    except Exception as e:
        odd(c, 'layer_types', e)
    if v['linear_num_key_heads'] is None:
        put(c, v, 'linear_num_key_heads', v['num_attention_heads'], 'num_attention_heads')
    if v['linear_num_value_heads'] is None:
        put(c, v, 'linear_num_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        if v['linear_key_head_dim'] is None:
            put(c, v, 'linear_key_head_dim', int(0.75 * v['hidden_size'] / v['linear_num_key_heads']), 'int(0.75 * hidden_size / linear_num_key_heads)')
    except Exception as e:
        odd(c, 'linear_key_head_dim', e)
    try:
        if v['linear_value_head_dim'] is None:
            put(c, v, 'linear_value_head_dim', 2 * v['linear_key_head_dim'], '2 * linear_key_head_dim')
    except Exception as e:
        odd(c, 'linear_value_head_dim', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)
