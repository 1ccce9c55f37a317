"""flava_image_codebook: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'flava_image_codebook'

DEFAULTS = {
    'num_groups': 4,
    'input_channels': 3,
    'num_blocks_per_group': 2,
    'hidden_size': 256,
    'vocab_size': 8192,
    'freeze': True,
    'initializer_range': 0.02,
}
