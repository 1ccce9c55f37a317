"""mobilenet_v1: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'mobilenet_v1'

DEFAULTS = {
    'num_channels': 3,
    'image_size': 224,
    'depth_multiplier': 1.0,
    'min_depth': 8,
    'hidden_act': 'relu6',
    'tf_padding': True,
    'classifier_dropout_prob': 0.999,
    'initializer_range': 0.02,
    'layer_norm_eps': 0.001,
}
