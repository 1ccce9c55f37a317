"""cvt: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'cvt'

DEFAULTS = {
    'num_channels': 3,
    'patch_sizes': (7, 3, 3),
    'patch_stride': (4, 2, 2),
    'patch_padding': (2, 1, 1),
    'embed_dim': (64, 192, 384),
    'num_heads': (1, 3, 6),
    'depth': (1, 2, 10),
    'mlp_ratio': (4.0, 4.0, 4.0),
    'attention_drop_rate': (0.0, 0.0, 0.0),
    'drop_rate': (0.0, 0.0, 0.0),
    'drop_path_rate': (0.0, 0.0, 0.1),
    'qkv_bias': (True, True, True),
    'cls_token': (False, False, True),
    'qkv_projection_method': ('dw_bn', 'dw_bn', 'dw_bn'),
    'kernel_qkv': (3, 3, 3),
    'padding_kv': (1, 1, 1),
    'stride_kv': (2, 2, 2),
    'padding_q': (1, 1, 1),
    'stride_q': (1, 1, 1),
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
}
