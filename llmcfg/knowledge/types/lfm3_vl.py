"""lfm3_vl: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'lfm3_vl'

DEFAULTS = {
    'vision_config': None,
    'text_config': None,
    'image_token_id': 125030,
    'video_token_id': 125029,
    'vision_start_token_id': 125009,
    'vision_end_token_id': 125010,
    'projector_hidden_act': 'gelu',
    'projector_hidden_size': 4096,
    'projector_bias': True,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('lfm3_vl_vision', False, {}, False),
    'text_config': ('lfm3', True, {}, False),
}
