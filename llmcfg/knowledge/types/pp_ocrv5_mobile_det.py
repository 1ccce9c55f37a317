"""pp_ocrv5_mobile_det: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'pp_ocrv5_mobile_det'

DEFAULTS = {
    'backbone_config': None,
    'reduction': 4,
    'neck_out_channels': 96,
    'interpolate_mode': 'nearest',
    'kernel_list': (3, 2, 2),
    'layer_list_out_channels': (12, 18, 42, 360),
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('pp_lcnet_v3', True, {'scale': 0.75, 'out_features': ['stage2', 'stage3', 'stage4', 'stage5'], 'out_indices': [2, 3, 4, 5], 'divisor': 16}, False),
}


def post_init(c, v, kwargs):
    put(c, v, 'id2label', {0: 'text'} if v['id2label'] is None else v['id2label'])
    base(c, v, kwargs)
