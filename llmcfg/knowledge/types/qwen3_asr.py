"""qwen3_asr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'qwen3_asr'

DEFAULTS = {
    'audio_config': None,
    'text_config': None,
    'audio_token_id': 151676,
    'timestamp_token_id': 151705,
    'pad_token_id': 151645,
    'eos_token_id': (151643, 151645),
    'initializer_range': 0.02,
    'tie_word_embeddings': True,
    'token_classification_bias': False,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'audio_config': ('qwen3_asr_encoder', True, {}, False),
    'text_config': ('qwen3', True, {'hidden_size': 2048, 'intermediate_size': 6144, 'num_hidden_layers': 28, 'num_attention_heads': 16, 'num_key_value_heads': 8, 'head_dim': 128, 'max_position_embeddings': 65536, 'tie_word_embeddings': True}, False),
}
