"""ultravbert: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'ultravbert'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 49191,
    'pixel_shuffle_factor': 4,
    'initializer_range': 0.02,
    'initializer_cutoff_factor': 2.0,
    'classifier_pooling': 'cls',
    'classifier_dropout': 0.0,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('ultrabert', True, {}, False),
    'vision_config': ('siglip_vision_model', True, {'vision_use_head': False}, False),
}
