"""pp_formulanet: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'pp_formulanet'

DEFAULTS = {
    'is_encoder_decoder': True,
    'text_config': None,
    'vision_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('pp_formulanet_text', False, {}, False),
    'vision_config': ('pp_formulanet_vision', False, {}, False),
}
