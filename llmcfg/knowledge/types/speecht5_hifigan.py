"""speecht5_hifigan: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'speecht5_hifigan'

DEFAULTS = {
    'model_in_dim': 80,
    'sampling_rate': 16000,
    'upsample_initial_channel': 512,
    'upsample_rates': (4, 4, 4, 4),
    'upsample_kernel_sizes': (8, 8, 8, 8),
    'resblock_kernel_sizes': (3, 7, 11),
    'resblock_dilation_sizes': ((1, 3, 5), (1, 3, 5), (1, 3, 5)),
    'initializer_range': 0.01,
    'leaky_relu_slope': 0.1,
    'normalize_before': True,
}
