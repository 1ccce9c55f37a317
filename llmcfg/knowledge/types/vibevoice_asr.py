"""vibevoice_asr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import put, times

MODEL_TYPE = 'vibevoice_asr'

DEFAULTS = {
    'acoustic_tokenizer_encoder_config': None,
    'semantic_tokenizer_encoder_config': None,
    'text_config': None,
    'audio_token_id': 151648,
    'audio_bos_token_id': 151646,
    'audio_eos_token_id': 151647,
    'acoustic_tokenizer_chunk_size': 1440000,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('qwen2', True, {}, False),
    'semantic_tokenizer_encoder_config': ('vibevoice_acoustic_tokenizer_encoder', True, {'hidden_size': 128}, False),
    'acoustic_tokenizer_encoder_config': ('vibevoice_acoustic_tokenizer_encoder', True, {}, False),
}


def get_max_position_embeddings(c, v):
    return math.ceil(v['acoustic_tokenizer_chunk_size'] / v['acoustic_tokenizer_encoder_config']['hop_length'])


def set_max_position_embeddings(c, v, value):
    if value <= 0:
        raise ValueError
    hop_length = v['acoustic_tokenizer_encoder_config']['hop_length']
    put(c, v, 'acoustic_tokenizer_chunk_size', times(int(value), hop_length), 'int(value) * acoustic_tokenizer_encoder_config.hop_length')


PROPERTIES = {
    'max_position_embeddings': get_max_position_embeddings,
}

SETTERS = {
    'max_position_embeddings': set_max_position_embeddings,
}
