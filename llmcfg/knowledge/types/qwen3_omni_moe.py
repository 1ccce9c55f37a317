"""qwen3_omni_moe: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'qwen3_omni_moe'

DEFAULTS = {
    'thinker_config': None,
    'talker_config': None,
    'code2wav_config': None,
    'enable_audio_output': True,
    'im_start_token_id': 151644,
    'im_end_token_id': 151645,
    'tts_pad_token_id': 151671,
    'tts_bos_token_id': 151672,
    'tts_eos_token_id': 151673,
    'system_token_id': 8948,
    'user_token_id': 872,
    'assistant_token_id': 77091,
    'initializer_range': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'thinker_config': ('qwen3_omni_moe_thinker', False, {}, False),
    'talker_config': ('_Qwen3OmniMoeTalkerConfig', False, {}, False),
    'code2wav_config': ('_Qwen3OmniMoeCode2WavConfig', False, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if v['initializer_range'] is None:
            put(c, v, 'initializer_range', v['thinker_config']['initializer_range'], 'thinker_config.initializer_range')
    except Exception as e:
        odd(c, 'initializer_range', e)


def text(c, v):
    return v['thinker_config'].text()
