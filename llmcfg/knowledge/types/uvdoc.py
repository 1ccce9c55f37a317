"""uvdoc: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'uvdoc'

DEFAULTS = {
    'backbone_config': None,
    'hidden_act': 'prelu',
    'padding_mode': 'reflect',
    'kernel_size': 5,
    'bridge_connector': (128, 128),
    'out_point_positions2D': ((128, 32), (32, 2)),
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('uvdoc_backbone', True, {}, False),
}
