"""qwen2_5_omni: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'qwen2_5_omni'

DEFAULTS = {
    'thinker_config': None,
    'talker_config': None,
    'token2wav_config': None,
    'enable_audio_output': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'thinker_config': ('qwen2_5_omni_thinker', False, {}, False),
    'talker_config': ('qwen2_5_omni_talker', False, {}, False),
    'token2wav_config': ('qwen2_5_omni_token2wav', False, {}, False),
}


def text(c, v):
    return v['thinker_config'].text()
