"""pp_ocrv5_mobile_rec: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'pp_ocrv5_mobile_rec'

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
    'backbone_config': ('pp_lcnet_v3', True, {'scale': 0.75, 'out_features': ['stage2', 'stage3', 'stage4', 'stage5'], 'out_indices': [2, 3, 4, 5], 'divisor': 16}, False),
}


def post_init(c, v, kwargs):
    if v['conv_kernel_size'] is None:
        put(c, v, 'conv_kernel_size', [1, 3])
    base(c, v, kwargs)
