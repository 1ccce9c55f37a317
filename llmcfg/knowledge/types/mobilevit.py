"""mobilevit: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'mobilevit'

DEFAULTS = {
    'num_channels': 3,
    'image_size': 256,
    'patch_size': 2,
    'hidden_sizes': (144, 192, 240),
    'neck_hidden_sizes': (16, 32, 64, 96, 128, 160, 640),
    'num_attention_heads': 4,
    'mlp_ratio': 2.0,
    'expand_ratio': 4.0,
    'hidden_act': 'silu',
    'conv_kernel_size': 3,
    'output_stride': 32,
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.0,
    'classifier_dropout_prob': 0.1,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'qkv_bias': True,
    'aspp_out_channels': 256,
    'atrous_rates': (6, 12, 18),
    'aspp_dropout_prob': 0.1,
    'semantic_loss_ignore_index': 255,
}
