"""sam3_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put, put_attr

MODEL_TYPE = 'sam3_vision_model'

DEFAULTS = {
    'backbone_config': None,
    'fpn_hidden_size': 256,
    'backbone_feature_sizes': None,
    'scale_factors': None,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-06,
    'initializer_range': 0.02,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('sam3_vit_model', True, {}, False),
}


def post_init(c, v, kwargs):
    put(c, v, 'scale_factors', [4.0, 2.0, 1.0, 0.5] if v['scale_factors'] is None else v['scale_factors'])
    if v['backbone_feature_sizes'] is None:
        put(c, v, 'backbone_feature_sizes', [[288, 288], [144, 144], [72, 72]])
    base(c, v, kwargs)


def get_image_size(c, v):
    return v['backbone_config']['image_size']


def set_image_size(c, v, value):
    put_attr(v['backbone_config'], 'image_size', value, '')


PROPERTIES = {
    'image_size': get_image_size,
}

SETTERS = {
    'image_size': set_image_size,
}
