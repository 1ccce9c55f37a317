"""plbart: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'plbart'

DEFAULTS = {
    'is_encoder_decoder': True,
    'vocab_size': 50005,
    'max_position_embeddings': 1024,
    'encoder_layers': 6,
    'encoder_ffn_dim': 3072,
    'encoder_attention_heads': 12,
    'decoder_layers': 6,
    'decoder_ffn_dim': 3072,
    'decoder_attention_heads': 12,
    'encoder_layerdrop': 0.0,
    'decoder_layerdrop': 0.0,
    'use_cache': True,
    'activation_function': 'gelu',
    'd_model': 768,
    'dropout': 0.1,
    'attention_dropout': 0.1,
    'activation_dropout': 0.0,
    'init_std': 0.02,
    'classifier_dropout': 0.0,
    'scale_embedding': True,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'forced_eos_token_id': 2,
    'is_decoder': False,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'encoder_attention_heads',
    'hidden_size': 'd_model',
    'initializer_range': 'init_std',
    'num_hidden_layers': 'encoder_layers',
}
