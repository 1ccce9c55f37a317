"""chmv2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'chmv2'

DEFAULTS = {
    'backbone_config': None,
    'patch_size': 16,
    'initializer_range': 0.02,
    'reassemble_factors': None,
    'post_process_channels': None,
    'fusion_hidden_size': 256,
    'head_hidden_size': 128,
    'number_output_channels': 256,
    'readout_type': 'project',
    'min_depth': 0.001,
    'max_depth': 96.0,
    'bins_strategy': 'chmv2_mixlog',
    'norm_strategy': 'chmv2_mixlog',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('dinov3_vit', True, {'image_size': 416, 'hidden_size': 1024, 'intermediate_size': 4096, 'num_attention_heads': 16, 'num_hidden_layers': 24, 'num_register_tokens': 4, 'key_bias': True, 'out_indices': [6, 12, 18, 24], 'reshape_hidden_states': True, 'apply_layernorm': True, 'layer_norm_eps': 1e-06, 'return_class_token': True}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    if v['reassemble_factors'] is None:
        put(c, v, 'reassemble_factors', [4, 2, 1, 0.5])
    if v['post_process_channels'] is None:
        put(c, v, 'post_process_channels', [128, 256, 512, 1024])
