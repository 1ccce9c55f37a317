"""qwen2_5_omni_thinker: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'qwen2_5_omni_thinker'

DEFAULTS = {
    'audio_config': None,
    'vision_config': None,
    'text_config': None,
    'audio_token_index': 151646,
    'image_token_index': 151655,
    'video_token_index': 151656,
    'position_id_per_seconds': 25,
    'seconds_per_chunk': 2,
    'audio_start_token_id': 151647,
    'audio_end_token_id': 151648,
    'user_token_id': 872,
    'initializer_range': 0.02,
    'tie_word_embeddings': False,
}

ATTRIBUTE_MAP = {
    'image_token_id': 'image_token_index',
    'video_token_id': 'video_token_index',
    'audio_token_id': 'audio_token_index',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('qwen2_5_omni_text', False, {}, False),
    'vision_config': ('qwen2_5_omni_vision_encoder', False, {}, False),
    'audio_config': ('qwen2_5_omni_audio_encoder', False, {}, False),
}
