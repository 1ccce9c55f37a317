"""kosmos-2.5: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'kosmos-2.5'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'latent_query_num': 2048,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('kosmos_2_5_text_model', False, {}, False),
    'vision_config': ('kosmos_2_5_vision_model', False, {}, False),
}
