"""jamba: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'jamba'

DEFAULTS = {
    'vocab_size': 65536,
    'tie_word_embeddings': False,
    'hidden_size': 4096,
    'intermediate_size': 14336,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'max_position_embeddings': 262144,
    'attention_dropout': 0.0,
    'num_experts_per_tok': 2,
    'num_experts': 16,
    'expert_layer_period': 2,
    'expert_layer_offset': 1,
    'attn_layer_period': 8,
    'attn_layer_offset': 4,
    'use_mamba_kernels': True,
    'mamba_d_state': 16,
    'mamba_d_conv': 4,
    'mamba_expand': 2,
    'mamba_dt_rank': 'auto',
    'mamba_conv_bias': True,
    'mamba_proj_bias': False,
    'use_mambapy': False,
    'use_associative_scan': True,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'num_experts',
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'mamba_dt_rank', math.ceil(v['hidden_size'] / 16) if v['mamba_dt_rank'] == 'auto' else v['mamba_dt_rank'], 'math.ceil(hidden_size / 16)')
    except Exception as e:
        odd(c, 'mamba_dt_rank', e)
    base(c, v, kwargs)


def get_layers_block_type(c, v):
    return ['attention' if i % v['attn_layer_period'] == v['attn_layer_offset'] else 'mamba' for i in span(v['num_hidden_layers'])]


def get_layer_types(c, v):
    return ['linear_attention' if x == 'mamba' else 'full_attention' for x in get_layers_block_type(c, v)]


def get_layers_num_experts(c, v):
    return [v['num_experts'] if i % v['expert_layer_period'] == v['expert_layer_offset'] else 1 for i in span(v['num_hidden_layers'])]


PROPERTIES = {
    'layer_types': get_layer_types,
    'layers_block_type': get_layers_block_type,
    'layers_num_experts': get_layers_num_experts,
}
