"""gemma3n: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'gemma3n'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'audio_config': None,
    'audio_soft_tokens_per_image': 188,
    'vision_soft_tokens_per_image': 256,
    'boi_token_id': 255999,
    'eoi_token_id': 262144,
    'image_token_id': 262145,
    'boa_token_id': 256000,
    'eoa_token_id': 262272,
    'audio_token_id': 262273,
    'initializer_range': 0.02,
    'tie_word_embeddings': True,
    'use_cache': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('gemma3n_text', False, {}, False),
    'vision_config': ('gemma3n_vision', False, {}, False),
    'audio_config': ('gemma3n_audio', False, {}, False),
}
