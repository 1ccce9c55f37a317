"""edgetam_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'edgetam_vision_model'

DEFAULTS = {
    'backbone_config': None,
    'backbone_channel_list': None,
    'backbone_feature_sizes': None,
    'fpn_hidden_size': 256,
    'fpn_kernel_size': 1,
    'fpn_stride': 1,
    'fpn_padding': 0,
    'fpn_top_down_levels': None,
    'num_feature_levels': 3,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-06,
    'initializer_range': 0.02,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('timm_wrapper', True, {'archirecture': 'repvit_m1', 'model_args': {'in_chans': 3, 'features_only': True, 'out_indices': [0, 1, 2, 3]}}, False),
}


def post_init(c, v, kwargs):
    put(c, v, 'backbone_channel_list', [384, 192, 96, 48] if v['backbone_channel_list'] is None else v['backbone_channel_list'])
    put(c, v, 'backbone_feature_sizes', [[256, 256], [128, 128], [64, 64]] if v['backbone_feature_sizes'] is None else v['backbone_feature_sizes'])
    put(c, v, 'fpn_top_down_levels', [2, 3] if v['fpn_top_down_levels'] is None else v['fpn_top_down_levels'])
    base(c, v, kwargs)
