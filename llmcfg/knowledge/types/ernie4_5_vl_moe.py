"""ernie4_5_vl_moe: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'ernie4_5_vl_moe'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_start_token_id': 101304,
    'image_end_token_id': 101305,
    'image_token_id': 100295,
    'video_start_token_id': 101306,
    'video_end_token_id': 101307,
    'video_token_id': 103367,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('ernie4_5_vl_moe_vision', False, {}, False),
    'text_config': ('ernie4_5_vl_moe_text', False, {}, False),
}
