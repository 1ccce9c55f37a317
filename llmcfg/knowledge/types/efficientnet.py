"""efficientnet: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'efficientnet'

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
    'dropout_rate': 0.5,
    'drop_connect_rate': 0.2,
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        put(c, v, 'num_hidden_layers', sum(v['num_block_repeats']) * 4, 'sum(num_block_repeats) * 4')
    except Exception as e:
        odd(c, 'num_hidden_layers', e)
