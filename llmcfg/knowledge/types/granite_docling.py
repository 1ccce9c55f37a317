"""granite_docling: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'granite_docling'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 100337,
    'tie_word_embeddings': True,
    'use_cache': True,
    'pad_token_id': 100256,
    'density_router_hidden_size': None,
    'density_router_threshold': 0.4,
    'density_router_loss_weight': 0.1,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('granite_docling_text', False, {}, False),
    'vision_config': ('granite_docling_vision', False, {}, False),
}
