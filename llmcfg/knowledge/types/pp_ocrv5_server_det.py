"""pp_ocrv5_server_det: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'pp_ocrv5_server_det'

DEFAULTS = {
    'interpolate_mode': 'nearest',
    'backbone_config': None,
    'neck_out_channels': 256,
    'reduce_factor': 2,
    'intraclass_block_number': 4,
    'intraclass_block_config': None,
    'scale_factor': 2,
    'scale_factor_list': None,
    'hidden_act': 'relu',
    'kernel_list': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('hgnet_v2', True, {'arch': 'L', 'return_idx': [0, 1, 2, 3], 'freeze_stem_only': True, 'freeze_at': 0, 'freeze_norm': True, 'lr_mult_list': [0, 0.05, 0.05, 0.05, 0.05], 'out_features': ['stage1', 'stage2', 'stage3', 'stage4']}, False),
}


def post_init(c, v, kwargs):
    put(c, v, 'id2label', {0: 'text'} if v['id2label'] is None else v['id2label'])
    base(c, v, kwargs)
