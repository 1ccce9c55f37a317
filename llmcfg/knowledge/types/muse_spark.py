"""muse_spark: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'muse_spark'

DEFAULTS = {
    'text_config': None,
    'vision_config': None,
    'image_token_id': 200092,
    'video_token_id': 200091,
    'out_hidden_size': 6144,
    'projector_hidden_size': 4096,
    'projector_hidden_act': 'gelu',
    'audio_config': None,
    'audio_token_id': 200038,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('muse_spark_text', False, {}, False),
    'vision_config': ('muse_spark_vision', False, {}, False),
    'audio_config': ('muse_spark_audio', False, {}, False),
}
