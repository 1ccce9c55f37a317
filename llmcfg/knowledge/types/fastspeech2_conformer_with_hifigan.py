"""fastspeech2_conformer_with_hifigan: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'fastspeech2_conformer_with_hifigan'

DEFAULTS = {
    'model_config': None,
    'vocoder_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'model_config': ('fastspeech2_conformer', False, {}, False),
    'vocoder_config': ('fastspeech2_conformer_hifigan', False, {}, False),
}
