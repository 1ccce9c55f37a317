"""regnet: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'regnet'

DEFAULTS = {
    'num_channels': 3,
    'embedding_size': 32,
    'hidden_sizes': (128, 192, 512, 1088),
    'depths': (2, 6, 12, 2),
    'groups_width': 64,
    'layer_type': 'y',
    'hidden_act': 'relu',
    'downsample_in_first_stage': True,
}

ATTRIBUTES = {
    'layer_types': ['x', 'y'],
}
