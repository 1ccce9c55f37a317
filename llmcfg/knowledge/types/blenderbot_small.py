"""blenderbot-small: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'blenderbot-small'

DEFAULTS = {
    'is_encoder_decoder': True,
    'vocab_size': 50265,
    'max_position_embeddings': 512,
    'encoder_layers': 8,
    'encoder_ffn_dim': 2048,
    'encoder_attention_heads': 16,
    'decoder_layers': 8,
    'decoder_ffn_dim': 2048,
    'decoder_attention_heads': 16,
    'encoder_layerdrop': 0.0,
    'decoder_layerdrop': 0.0,
    'use_cache': True,
    'activation_function': 'gelu',
    'd_model': 512,
    'dropout': 0.1,
    'attention_dropout': 0.0,
    'activation_dropout': 0.0,
    'init_std': 0.02,
    'decoder_start_token_id': 1,
    'scale_embedding': False,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'forced_eos_token_id': 2,
    'is_decoder': False,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'encoder_attention_heads',
    'hidden_size': 'd_model',
    'num_hidden_layers': 'encoder_layers',
}
