"""nemotron_h_omni: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr

MODEL_TYPE = 'nemotron_h_omni'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'audio_config': None,
    'force_image_size': None,
    'downsample_ratio': 0.5,
    'projector_hidden_size': 4096,
    'vision_hidden_size': 1280,
    'video_pruning_rate': 0.0,
    'video_temporal_patch_size': 2,
    'image_token_id': None,
    'video_token_id': None,
    'audio_token_id': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('radio', True, {'video_temporal_patch_size': 2}, False),
    'text_config': ('nemotron_h', True, {}, False),
    'audio_config': ('parakeet_encoder', True, {'attention_bias': False, 'scale_input': False}, True),
}

ATTRIBUTES = {
    '_legacy_field_names': {'img_context_token_id': 'image_token_id', 'video_context_token_id': 'video_token_id', 'sound_context_token_id': 'audio_token_id', 'llm_config': 'text_config', 'sound_config': 'audio_config', 'vit_hidden_size': 'vision_hidden_size'},
}


def post_init(c, v, kwargs):
    try:
        for legacy_name, name in [('img_context_token_id', 'image_token_id'), ('video_context_token_id', 'video_token_id'), ('sound_context_token_id', 'audio_token_id'), ('llm_config', 'text_config'), ('sound_config', 'audio_config'), ('vit_hidden_size', 'vision_hidden_size')]:
            legacy_value = kwargs.pop(legacy_name, None)
            if legacy_value is not None and c[name] == c.kind.values.get(name):
                put_attr(c, name, legacy_value, '')
    except Exception as e:
        odd(c, '', e)
    try:
        if isinstance(v['audio_config'], dict):
            audio_config = dict(v['audio_config'])
            audio_config.pop('model_type', None)
            put(c, v, 'audio_config', {'attention_bias': False, 'scale_input': False, **v['audio_config']}, 'audio_config')
    except Exception as e:
        odd(c, 'audio_config', e)
    base(c, v, kwargs)
