"""swiftformer: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'swiftformer'

DEFAULTS = {
    'image_size': 224,
    'num_channels': 3,
    'depths': (3, 3, 6, 4),
    'embed_dims': (48, 56, 112, 220),
    'mlp_ratio': 4,
    'downsamples': (True, True, True, True),
    'hidden_act': 'gelu',
    'down_patch_size': 3,
    'down_stride': 2,
    'down_pad': 1,
    'drop_path_rate': 0.0,
    'drop_mlp_rate': 0.0,
    'drop_conv_encoder_rate': 0.0,
    'use_layer_scale': True,
    'layer_scale_init_value': 1e-05,
    'batch_norm_eps': 1e-05,
}
