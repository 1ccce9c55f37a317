"""mobilenet_v2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'mobilenet_v2'

DEFAULTS = {
    'num_channels': 3,
    'image_size': 224,
    'depth_multiplier': 1.0,
    'depth_divisible_by': 8,
    'min_depth': 8,
    'expand_ratio': 6.0,
    'output_stride': 32,
    'first_layer_is_expansion': True,
    'finegrained_output': True,
    'hidden_act': 'relu6',
    'tf_padding': True,
    'classifier_dropout_prob': 0.8,
    'initializer_range': 0.02,
    'layer_norm_eps': 0.001,
    'semantic_loss_ignore_index': 255,
}
