"""audioflamingo3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'audioflamingo3'

DEFAULTS = {
    'audio_config': None,
    'text_config': None,
    'audio_token_id': 151669,
    'projector_hidden_act': 'gelu',
    'projector_bias': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'audio_config': ('audioflamingo3_encoder', True, {}, False),
    'text_config': ('qwen2', True, {}, False),
}
