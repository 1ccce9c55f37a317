"""sam_hq: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'sam_hq'

DEFAULTS = {
    'vision_config': None,
    'prompt_encoder_config': None,
    'mask_decoder_config': None,
    'initializer_range': 0.02,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'prompt_encoder_config': ('sam_hq_prompt_encoder', False, {}, False),
    'mask_decoder_config': ('sam_hq_mask_decoder', False, {}, False),
    'vision_config': ('sam_hq_vision_model', False, {}, False),
}
