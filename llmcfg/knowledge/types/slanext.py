"""slanext: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'slanext'

DEFAULTS = {
    'vision_config': None,
    'post_conv_in_channels': 256,
    'post_conv_out_channels': 512,
    'out_channels': 50,
    'hidden_size': 512,
    'max_text_length': 500,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('slanext_vision', False, {}, False),
}
