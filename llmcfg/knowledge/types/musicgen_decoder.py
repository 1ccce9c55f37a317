"""musicgen_decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'musicgen_decoder'

DEFAULTS = {
    'vocab_size': 2048,
    'max_position_embeddings': 2048,
    'num_hidden_layers': 24,
    'ffn_dim': 4096,
    'num_attention_heads': 16,
    'layerdrop': 0.0,
    'use_cache': True,
    'activation_function': 'gelu',
    'hidden_size': 1024,
    'dropout': 0.1,
    'attention_dropout': 0.0,
    'activation_dropout': 0.0,
    'initializer_factor': 0.02,
    'scale_embedding': False,
    'num_codebooks': 4,
    'audio_channels': 1,
    'pad_token_id': 2048,
    'bos_token_id': 2048,
    'eos_token_id': None,
    'tie_word_embeddings': False,
    'is_decoder': False,
    'add_cross_attention': False,
    'cross_attention_hidden_size': None,
}
