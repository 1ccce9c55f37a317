"""univnet: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'univnet'

DEFAULTS = {
    'model_in_channels': 64,
    'model_hidden_channels': 32,
    'num_mel_bins': 100,
    'resblock_kernel_sizes': (3, 3, 3),
    'resblock_stride_sizes': (8, 8, 4),
    'resblock_dilation_sizes': ((1, 3, 9, 27), (1, 3, 9, 27), (1, 3, 9, 27)),
    'kernel_predictor_num_blocks': 3,
    'kernel_predictor_hidden_channels': 64,
    'kernel_predictor_conv_size': 3,
    'kernel_predictor_dropout': 0.0,
    'initializer_range': 0.01,
    'leaky_relu_slope': 0.2,
}
