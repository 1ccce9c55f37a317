"""modernvbert: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'modernvbert'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 50407,
    'pixel_shuffle_factor': 4,
    'initializer_range': 0.02,
    'initializer_cutoff_factor': 2.0,
    'classifier_pooling': 'cls',
    'classifier_dropout': 0.0,
    'classifier_bias': False,
    'tie_word_embeddings': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('modernbert', True, {}, False),
    'vision_config': ('siglip_vision_model', True, {}, False),
}
