"""levit: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'levit'

DEFAULTS = {
    'image_size': 224,
    'num_channels': 3,
    'kernel_size': 3,
    'stride': 2,
    'padding': 1,
    'patch_size': 16,
    'hidden_sizes': (128, 256, 384),
    'num_attention_heads': (4, 8, 12),
    'depths': (4, 4, 4),
    'key_dim': (16, 16, 16),
    'drop_path_rate': 0,
    'mlp_ratio': (2, 2, 2),
    'attention_ratio': (2, 2, 2),
    'initializer_range': 0.02,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'down_ops', [['Subsample', v['key_dim'][0], v['hidden_sizes'][0] // v['key_dim'][0], 4, 2, 2], ['Subsample', v['key_dim'][0], v['hidden_sizes'][1] // v['key_dim'][0], 4, 2, 2]], 'key_dim, hidden_sizes')
    except Exception as e:
        odd(c, 'down_ops', e)
    base(c, v, kwargs)
