"""mamba2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'mamba2'

DEFAULTS = {
    'num_heads': 128,
    'head_dim': 64,
    'vocab_size': 32768,
    'hidden_size': 4096,
    'state_size': 128,
    'num_hidden_layers': 64,
    'layer_norm_epsilon': 1e-05,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'expand': 2,
    'conv_kernel': 4,
    'n_groups': 8,
    'use_bias': False,
    'use_conv_bias': True,
    'hidden_act': 'silu',
    'initializer_range': 0.1,
    'residual_in_fp32': True,
    'time_step_rank': 'auto',
    'time_step_min': 0.001,
    'time_step_max': 0.1,
    'time_step_floor': 0.0001,
    'time_step_limit': (0.0, float("inf")),
    'rescale_prenorm_residual': False,
    'use_cache': True,
    'chunk_size': 256,
    'tie_word_embeddings': False,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'time_step_rank', math.ceil(v['hidden_size'] / 16) if v['time_step_rank'] == 'auto' else v['time_step_rank'], 'math.ceil(hidden_size / 16)')
    except Exception as e:
        odd(c, 'time_step_rank', e)
    base(c, v, kwargs)


def get_layer_types(c, v):
    return times(['linear_attention'], v['num_hidden_layers'])


PROPERTIES = {
    'layer_types': get_layer_types,
}
