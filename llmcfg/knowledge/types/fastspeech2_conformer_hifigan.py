"""fastspeech2_conformer_hifigan: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'fastspeech2_conformer_hifigan'

DEFAULTS = {
    'model_in_dim': 80,
    'upsample_initial_channel': 512,
    'upsample_rates': (8, 8, 2, 2),
    'upsample_kernel_sizes': (16, 16, 4, 4),
    'resblock_kernel_sizes': (3, 7, 11),
    'resblock_dilation_sizes': None,
    'initializer_range': 0.01,
    'leaky_relu_slope': 0.1,
    'normalize_before': True,
}


def post_init(c, v, kwargs):
    if v['resblock_dilation_sizes'] is None:
        put(c, v, 'resblock_dilation_sizes', [[1, 3, 5], [1, 3, 5], [1, 3, 5]])
    base(c, v, kwargs)
