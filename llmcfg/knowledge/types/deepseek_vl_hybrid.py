"""deepseek_vl_hybrid: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'deepseek_vl_hybrid'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 100015,
    'tie_word_embeddings': True,
    'high_res_vision_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('siglip_vision_model', True, {}, False),
    'high_res_vision_config': ('sam_vision_model', True, {}, False),
    'text_config': ('llama', True, {}, False),
}
