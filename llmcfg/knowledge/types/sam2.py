"""sam2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'sam2'

DEFAULTS = {
    'vision_config': None,
    'prompt_encoder_config': None,
    'mask_decoder_config': None,
    'initializer_range': 0.02,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('sam2_vision_model', True, {}, False),
    'prompt_encoder_config': ('sam2_prompt_encoder', False, {}, False),
    'mask_decoder_config': ('sam2_mask_decoder', False, {}, False),
}
