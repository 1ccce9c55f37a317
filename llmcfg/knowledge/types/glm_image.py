"""glm_image: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'glm_image'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'vq_config': None,
    'image_token_id': 167855,
    'image_start_token_id': 16384,
    'image_end_token_id': 16385,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('glm_image_text', False, {}, False),
    'vision_config': ('glm_image_vision', False, {}, False),
    'vq_config': ('glm_image_vqmodel', False, {}, False),
}
