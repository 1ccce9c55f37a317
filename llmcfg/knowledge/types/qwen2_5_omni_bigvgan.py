"""qwen2_5_omni_bigvgan: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'qwen2_5_omni_bigvgan'

DEFAULTS = {
    'mel_dim': 80,
    'upsample_initial_channel': 1536,
    'resblock_kernel_sizes': (3, 7, 11),
    'resblock_dilation_sizes': ((1, 3, 5), (1, 3, 5), (1, 3, 5)),
    'upsample_rates': (5, 3, 2, 2, 2, 2),
    'upsample_kernel_sizes': (11, 7, 4, 4, 4, 4),
}
