"""poolformer: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'poolformer'

DEFAULTS = {
    'num_channels': 3,
    'patch_size': 16,
    'stride': 16,
    'pool_size': 3,
    'mlp_ratio': 4.0,
    'depths': (2, 2, 6, 2),
    'hidden_sizes': (64, 128, 320, 512),
    'patch_sizes': (7, 3, 3, 3),
    'strides': (4, 2, 2, 2),
    'padding': (2, 1, 1, 1),
    'num_encoder_blocks': 4,
    'drop_path_rate': 0.0,
    'hidden_act': 'gelu',
    'use_layer_scale': True,
    'layer_scale_init_value': 1e-05,
    'initializer_range': 0.02,
}
