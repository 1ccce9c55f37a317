"""musicflamingo: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'musicflamingo'

DEFAULTS = {
    'audio_config': None,
    'text_config': None,
    'audio_token_id': 151669,
    'projector_hidden_act': 'gelu',
    'projector_bias': True,
    'audio_bos_token_id': 151670,
    'audio_eos_token_id': 151671,
    'audio_frame_step': 0.01,
    'rope_parameters': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'audio_config': ('audioflamingo3_encoder', True, {}, False),
    'text_config': ('qwen2', True, {}, False),
}

DEFAULT_THETA = 1200.0


def post_init(c, v, kwargs):
    try:
        kwargs.setdefault('partial_rotary_factor', 0.2)
    except Exception as e:
        odd(c, '', e)
    try:
        if isinstance(v['audio_config'], dict) and v['audio_config']['model_type'] in [None, 'musicflamingo_encoder']:
            v['audio_config']['model_type'] = 'audioflamingo3_encoder'
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
    try:
        put(c, v, 'max_position_embeddings', v['rope_parameters']['rope_theta'], "rope_parameters['rope_theta']")
    except Exception as e:
        odd(c, 'max_position_embeddings', e)
    try:
        put(c, v, 'head_dim', v['audio_config']['hidden_size'], 'audio_config.hidden_size')
    except Exception as e:
        odd(c, 'head_dim', e)
