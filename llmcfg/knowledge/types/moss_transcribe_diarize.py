"""moss_transcribe_diarize: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import times

MODEL_TYPE = 'moss_transcribe_diarize'

DEFAULTS = {
    'audio_config': None,
    'text_config': None,
    'audio_token_id': 151671,
    'projector_hidden_act': 'silu',
    'projector_bias': True,
    'audio_merge_size': 4,
    'audio_chunk_size': 480000,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'audio_config': ('moss_transcribe_diarize_audio', False, {}, False),
    'text_config': ('qwen3', True, {'hidden_size': 1024, 'intermediate_size': 3072, 'num_hidden_layers': 28, 'num_attention_heads': 16, 'num_key_value_heads': 8, 'max_position_embeddings': 131072, 'rope_parameters': {'rope_theta': 1000000.0, 'rope_type': 'default'}}, False),
}


def get_adaptor_input_dim(c, v):
    return times(v['audio_config']['hidden_size'], v['audio_merge_size'])


PROPERTIES = {
    'adaptor_input_dim': get_adaptor_input_dim,
}
