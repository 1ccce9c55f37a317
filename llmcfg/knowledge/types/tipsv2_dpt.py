"""tipsv2_dpt: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'tipsv2_dpt'

DEFAULTS = {
    'backbone_config': None,
    'neck_hidden_sizes': None,
    'fusion_hidden_size': 256,
    'reassemble_factors': None,
    'readout_activation': 'gelu_pytorch_tanh',
    'num_depth_bins': 256,
    'min_depth': 0.001,
    'max_depth': 10.0,
    'depth_decoder_activation': 'relu',
    'semantic_loss_ignore_index': 255,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('tipsv2_vision_model', True, {'out_indices': [3, 6, 9, 12], 'apply_layernorm': True, 'reshape_hidden_states': False}, False),
}


def post_init(c, v, kwargs):
    if v['neck_hidden_sizes'] is None:
        put(c, v, 'neck_hidden_sizes', [96, 192, 384, 768])
    if v['reassemble_factors'] is None:
        put(c, v, 'reassemble_factors', [4, 2, 1, 0.5])
    base(c, v, kwargs)
