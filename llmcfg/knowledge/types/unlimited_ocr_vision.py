"""unlimited_ocr_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'unlimited_ocr_vision'

DEFAULTS = {
    'sam_config': None,
    'encoder_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'sam_config': ('unlimited_ocr_sam_vision_model', False, {}, False),
    'encoder_config': ('unlimited_ocr_vision_encoder', False, {}, False),
}
