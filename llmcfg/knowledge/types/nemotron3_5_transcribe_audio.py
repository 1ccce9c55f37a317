"""nemotron3_5_transcribe_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'nemotron3_5_transcribe_audio'

DEFAULTS = {
    'asr_config': None,
    'diarization_config': None,
    'speaker_activity_threshold': 0.5,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'asr_config': ('nemotron3_5_transcribe_asr_audio', False, {}, False),
    'diarization_config': ('nemotron3_diarization', True, {'chunk_length': 500, 'chunk_left_context': 50, 'chunk_right_context': 50, 'fifo_length': 40, 'speaker_cache_update_period': 300, 'streaming_config': {'speaker_cache_length': 188}}, False),
}


def get_hidden_size(c, v):
    return v['asr_config']['hidden_size']


def get_num_speakers(c, v):
    return v['diarization_config']['head_config']['num_speakers']


def get_subsampling_factor(c, v):
    return v['asr_config']['subsampling_factor']


PROPERTIES = {
    'hidden_size': get_hidden_size,
    'num_speakers': get_num_speakers,
    'subsampling_factor': get_subsampling_factor,
}
