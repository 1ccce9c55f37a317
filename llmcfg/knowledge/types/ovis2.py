"""ovis2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'ovis2'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_id': 151665,
    'visual_indicator_token_ids': (151666, 151667, 151668, 151669, 151670),
    'vocab_size': 151643,
    'hidden_size': 1536,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('qwen2', True, {}, False),
    'vision_config': ('ovis2_vision', False, {'num_visual_indicator_tokens': 5}, False),
}
