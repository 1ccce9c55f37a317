"""nemotron3_diarization: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'nemotron3_diarization'

DEFAULTS = {
    'audio_config': None,
    'head_config': None,
    'streaming_config': None,
    'chunk_length': 340,
    'chunk_right_context': 40,
    'chunk_left_context': 0,
    'fifo_length': 40,
    'speaker_cache_update_period': 300,
    'initializer_range': 0.02,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'audio_config': ('nemotron3_diarization_audio', False, {}, False),
    'head_config': ('_Nemotron3DiarizationHeadConfig', False, {}, False),
    'streaming_config': ('_Nemotron3DiarizationStreamingConfig', False, {}, False),
}
