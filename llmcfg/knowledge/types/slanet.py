"""slanet: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'slanet'

DEFAULTS = {
    'post_conv_out_channels': 96,
    'out_channels': 50,
    'hidden_size': 256,
    'max_text_length': 500,
    'backbone_config': None,
    'hidden_act': 'hardswish',
    'csp_kernel_size': 5,
    'csp_num_blocks': 1,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('pp_lcnet', True, {'scale': 1, 'out_features': ['stage2', 'stage3', 'stage4', 'stage5'], 'out_indices': [2, 3, 4, 5], 'divisor': 16}, False),
}
