"""pp_ocrv6_tiny_rec: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone, base, put

MODEL_TYPE = 'pp_ocrv6_tiny_rec'

DEFAULTS = {
    'backbone_config': None,
    'hidden_size': 120,
    'head_out_channels': 6625,
}

ATTRIBUTE_MAP = {
    'num_hidden_layers': 'depth',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('hgnet_v2', True, {'arch': 'L', 'return_idx': [0, 1, 2, 3], 'freeze_stem_only': True, 'freeze_at': 0, 'freeze_norm': True, 'lr_mult_list': [1.0, 1.0, 1.0, 1.0, 1.0], 'out_features': ['stage1', 'stage2', 'stage3', 'stage4'], 'stage_downsample': [True, True, True, True], 'stem_strides': [2, 1, 1, 1, 1], 'stage_downsample_strides': [[2, 1], [1, 2], [2, 1], [2, 1]]}, False),
}


def post_init(c, v, kwargs):
    put(c, v, 'backbone_config', backbone(c, v['backbone_config'], kwargs, 'pp_lcnet_v4'), 'backbone_config')
    base(c, v, kwargs)
