"""zamba: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import base, odd, put, remapped, span

MODEL_TYPE = 'zamba'

DEFAULTS = {
    'vocab_size': 32000,
    'tie_word_embeddings': True,
    'hidden_size': 3712,
    'attention_hidden_size': None,
    'intermediate_size': 14848,
    'num_hidden_layers': 76,
    'num_attention_heads': 16,
    'attention_head_dim': None,
    'num_key_value_heads': 16,
    'n_mamba_heads': 2,
    'hidden_act': 'gelu',
    'hidden_mamba_act': 'silu',
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'num_logits_to_keep': 1,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'max_position_embeddings': 4096,
    'attention_dropout': 0.0,
    'attn_layer_period': 6,
    'attn_layer_offset': 4,
    'use_mamba_kernels': True,
    'mamba_d_state': 16,
    'mamba_d_conv': 4,
    'mamba_expand': 2,
    'mamba_dt_rank': 'auto',
    'use_associative_scan': True,
    'time_step_min': 0.001,
    'time_step_max': 0.1,
    'time_step_floor': 0.0001,
    'mamba_conv_bias': True,
    'mamba_proj_bias': False,
    'layers_block_type': None,
}

ATTRIBUTE_MAP = {
    'layer_types': 'layers_block_type',
    'head_dim': 'attention_head_dim',
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'attention_hidden_size', v['attention_hidden_size'] or 2 * v['hidden_size'], '2 * hidden_size')
    except Exception as e:
        odd(c, 'attention_hidden_size', e)
    try:
        put(c, v, 'attention_head_dim', v['attention_head_dim'] or 2 * v['hidden_size'] // v['num_attention_heads'], '2 * hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'attention_head_dim', e)
    try:
        put(c, v, 'mamba_dt_rank', math.ceil(v['hidden_size'] / 16) if v['mamba_dt_rank'] == 'auto' else v['mamba_dt_rank'], 'math.ceil(hidden_size / 16)')
    except Exception as e:
        odd(c, 'mamba_dt_rank', e)
    try:
        if v['layers_block_type'] is None:
            put(c, v, 'layers_block_type', ['linear_attention', 'linear_attention', 'hybrid'] + ['hybrid' if i % v['attn_layer_period'] == v['attn_layer_offset'] else 'linear_attention' for i in span(v['num_hidden_layers'] - 3)], 'attn_layer_period, attn_layer_offset, num_hidden_layers')
        else:
            v['layers_block_type'] = remapped(v['layers_block_type'])
    except Exception as e:
        odd(c, 'layers_block_type', e)
    base(c, v, kwargs)
