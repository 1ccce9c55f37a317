"""cosmos3_edge: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'cosmos3_edge'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'projector_hidden_size': 11520,
    'image_token_id': 19,
    'video_token_id': 18,
    'vision_start_token_id': 20,
    'vision_end_token_id': 21,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('cosmos3_edge_vision', False, {}, False),
    'text_config': ('cosmos3_edge_text', False, {}, False),
}
