"""gemma4_unified: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'gemma4_unified'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'audio_config': None,
    'boi_token_id': 255999,
    'eoi_token_id': 258882,
    'image_token_id': 258880,
    'video_token_id': 258884,
    'boa_token_id': 256000,
    'eoa_token_index': 258883,
    'audio_token_id': 258881,
    'initializer_range': 0.02,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('gemma4_unified_text', False, {}, False),
    'vision_config': ('gemma4_unified_vision', False, {}, True),
    'audio_config': ('gemma4_unified_audio', False, {}, True),
}
