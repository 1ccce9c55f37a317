"""qwen3_omni_moe_thinker: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'qwen3_omni_moe_thinker'

DEFAULTS = {
    'audio_config': None,
    'vision_config': None,
    'text_config': None,
    'position_id_per_seconds': 25,
    'audio_start_token_id': 151647,
    'user_token_id': 872,
    'initializer_range': 0.02,
    'tie_word_embeddings': False,
    'audio_token_id': 151646,
    'image_token_id': 151655,
    'video_token_id': 151656,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('qwen3_omni_moe_text', False, {}, False),
    'vision_config': ('qwen3_omni_moe_vision_encoder', False, {}, False),
    'audio_config': ('qwen3_omni_moe_audio_encoder', False, {}, False),
}
