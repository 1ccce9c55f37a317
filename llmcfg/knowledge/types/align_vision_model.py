"""align_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import base, odd, put, put_attr, times

MODEL_TYPE = 'align_vision_model'

DEFAULTS = {
    'num_channels': 3,
    'image_size': 600,
    'width_coefficient': 2.0,
    'depth_coefficient': 3.1,
    'depth_divisor': 8,
    'kernel_sizes': (3, 3, 5, 3, 5, 5, 3),
    'in_channels': (32, 16, 24, 40, 80, 112, 192),
    'out_channels': (16, 24, 40, 80, 112, 192, 320),
    'depthwise_padding': (),
    'strides': (1, 2, 2, 2, 1, 2, 1),
    'num_block_repeats': (1, 2, 2, 3, 3, 4, 1),
    'expand_ratios': (1, 6, 6, 6, 6, 6, 6),
    'squeeze_expansion_ratio': 0.25,
    'hidden_act': 'swish',
    'hidden_dim': 2560,
    'pooling_type': 'mean',
    'initializer_range': 0.02,
    'batch_norm_eps': 0.001,
    'batch_norm_momentum': 0.99,
    'drop_connect_rate': 0.2,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'num_hidden_layers', sum((math.ceil(times(v['depth_coefficient'], n)) for n in v['num_block_repeats'])), 'depth_coefficient, num_block_repeats')
    except Exception as e:
        odd(c, 'num_hidden_layers', e)
    try:
        for attr in ['kernel_sizes', 'in_channels', 'out_channels', 'depthwise_padding', 'strides', 'num_block_repeats', 'expand_ratios']:
            put_attr(c, attr, list(c[attr]), '')
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
