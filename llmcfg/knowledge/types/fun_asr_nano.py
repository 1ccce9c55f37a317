"""fun_asr_nano: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'fun_asr_nano'

DEFAULTS = {
    'adaptor_config': None,
    'audio_config': None,
    'text_config': None,
    'audio_token_id': 151646,
    'initializer_range': 0.02,
    'tie_word_embeddings': True,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'adaptor_config': ('_FunAsrNanoAdaptorConfig', False, {'hidden_size': 1024, 'intermediate_size': 256}, False),
    'audio_config': ('fun_asr_nano_encoder', True, {}, False),
    'text_config': ('qwen3', True, {'hidden_size': 1024, 'intermediate_size': 3072, 'num_hidden_layers': 28, 'num_attention_heads': 16, 'num_key_value_heads': 8, 'max_position_embeddings': 40960, 'tie_word_embeddings': True}, False),
}
