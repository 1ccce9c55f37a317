"""diffusion_gemma: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'diffusion_gemma'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'boi_token_id': 255999,
    'eoi_token_id': 258882,
    'image_token_id': 258880,
    'initializer_range': 0.02,
    'tie_word_embeddings': True,
    'canvas_length': 256,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('diffusion_gemma_text', False, {}, False),
    'vision_config': ('gemma4_vision', True, {}, False),
}
