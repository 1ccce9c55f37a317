"""pp_ocrv5_server_rec: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'pp_ocrv5_server_rec'

DEFAULTS = {
    'hidden_act': 'silu',
    'backbone_config': None,
    'hidden_size': 120,
    'mlp_ratio': 2.0,
    'depth': 2,
    'head_out_channels': 18385,
    'conv_kernel_size': None,
    'qkv_bias': True,
    'num_attention_heads': 8,
    'attention_dropout': 0.0,
    'layer_norm_eps': 1e-06,
}

ATTRIBUTE_MAP = {
    'num_hidden_layers': 'depth',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('hgnet_v2', True, {'arch': 'L', 'return_idx': [0, 1, 2, 3], 'freeze_stem_only': True, 'freeze_at': 0, 'freeze_norm': True, 'lr_mult_list': [1.0, 1.0, 1.0, 1.0, 1.0], 'out_features': ['stage1', 'stage2', 'stage3', 'stage4'], 'stage_downsample': [True, True, True, True], 'stem_strides': [2, 1, 1, 1, 1], 'stage_downsample_strides': [[2, 1], [1, 2], [2, 1], [2, 1]]}, False),
}


def post_init(c, v, kwargs):
    if v['conv_kernel_size'] is None:
        put(c, v, 'conv_kernel_size', [1, 3])
    base(c, v, kwargs)
