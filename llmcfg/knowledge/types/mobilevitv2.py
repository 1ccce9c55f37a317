"""mobilevitv2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'mobilevitv2'

DEFAULTS = {
    'num_channels': 3,
    'image_size': 256,
    'patch_size': 2,
    'expand_ratio': 2.0,
    'hidden_act': 'swish',
    'conv_kernel_size': 3,
    'output_stride': 32,
    'classifier_dropout_prob': 0.1,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'aspp_out_channels': 512,
    'atrous_rates': (6, 12, 18),
    'aspp_dropout_prob': 0.1,
    'semantic_loss_ignore_index': 255,
    'n_attn_blocks': (2, 4, 3),
    'base_attn_unit_dims': (128, 192, 256),
    'width_multiplier': 1.0,
    'ffn_multiplier': 2,
    'attn_dropout': 0.0,
    'ffn_dropout': 0.0,
}
