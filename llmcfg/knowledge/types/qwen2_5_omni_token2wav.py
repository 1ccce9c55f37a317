"""qwen2_5_omni_token2wav: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'qwen2_5_omni_token2wav'

DEFAULTS = {
    'dit_config': None,
    'bigvgan_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'dit_config': ('qwen2_5_omni_dit', False, {}, False),
    'bigvgan_config': ('qwen2_5_omni_bigvgan', False, {}, False),
}
