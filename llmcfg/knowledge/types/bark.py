"""bark: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'bark'

DEFAULTS = {
    'semantic_config': None,
    'coarse_acoustics_config': None,
    'fine_acoustics_config': None,
    'codec_config': None,
    'initializer_range': 0.02,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'semantic_config': ('_BarkSemanticConfig', False, {}, False),
    'coarse_acoustics_config': ('_BarkCoarseConfig', False, {}, False),
    'fine_acoustics_config': ('_BarkFineConfig', False, {}, False),
    'codec_config': ('encodec', True, {}, False),
}
