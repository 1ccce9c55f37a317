"""sam3_tracker: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'sam3_tracker'

DEFAULTS = {
    'vision_config': None,
    'prompt_encoder_config': None,
    'mask_decoder_config': None,
    'initializer_range': 0.02,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('sam3_vision_model', True, {'backbone_feature_sizes': [[288, 288], [144, 144], [72, 72]]}, False),
    'prompt_encoder_config': ('sam3_tracker_prompt_encoder', False, {}, False),
    'mask_decoder_config': ('sam3_tracker_mask_decoder', False, {}, False),
}
