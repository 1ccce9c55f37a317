"""glmga: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'glmga'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 151343,
    'video_token_id': 151344,
    'image_start_token_id': 151339,
    'image_end_token_id': 151340,
    'video_start_token_id': 151361,
    'video_end_token_id': 151362,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('glm4v_text', True, {}, False),
    'vision_config': ('glm4v_vision', True, {}, False),
}
