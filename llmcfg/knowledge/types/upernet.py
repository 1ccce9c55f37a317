"""upernet: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'upernet'

DEFAULTS = {
    'backbone_config': None,
    'hidden_size': 512,
    'initializer_range': 0.02,
    'pool_scales': (1, 2, 3, 6),
    'use_auxiliary_head': True,
    'auxiliary_loss_weight': 0.4,
    'auxiliary_in_channels': None,
    'auxiliary_channels': 256,
    'auxiliary_num_convs': 1,
    'auxiliary_concat_input': False,
    'loss_ignore_index': 255,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('resnet', True, {'out_features': ['stage1', 'stage2', 'stage3', 'stage4']}, False),
}
