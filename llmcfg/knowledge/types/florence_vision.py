"""florence_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'florence_vision'

DEFAULTS = {
    'in_channels': 3,
    'depths': (1, 1, 9, 1),
    'patch_size': (7, 3, 3, 3),
    'patch_stride': (4, 2, 2, 2),
    'patch_padding': (3, 1, 1, 1),
    'patch_prenorm': (False, True, True, True),
    'embed_dim': (128, 256, 512, 1024),
    'num_heads': (4, 8, 16, 32),
    'num_groups': (4, 8, 16, 32),
    'window_size': 12,
    'drop_path_rate': 0.1,
    'mlp_ratio': 4.0,
    'qkv_bias': True,
    'activation_function': 'gelu',
    'projection_dim': 1024,
    'max_temporal_embeddings': 100,
    'max_position_embeddings': 50,
    'initializer_range': 0.02,
}
