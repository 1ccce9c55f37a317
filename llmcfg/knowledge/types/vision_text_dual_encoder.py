"""vision-text-dual-encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'vision-text-dual-encoder'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'projection_dim': 512,
    'logit_scale_init_value': 2.6592,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('bert', True, {}, False),
    'vision_config': ('vit', True, {}, False),
}
