"""granite_speech: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'granite_speech'

DEFAULTS = {
    'text_config': None,
    'encoder_config': None,
    'projector_config': None,
    'audio_token_index': 49155,
    'initializer_range': 0.02,
    'has_lora_adapter': True,
    'downsample_rate': 5,
    'window_size': 15,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'audio_token_id': 'audio_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('granite', True, {}, False),
    'encoder_config': ('granite_speech_encoder', False, {}, False),
    'projector_config': ('blip_2_qformer', True, {}, False),
}
