"""xglm: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'xglm'

DEFAULTS = {
    'vocab_size': 256008,
    'max_position_embeddings': 2048,
    'd_model': 1024,
    'ffn_dim': 4096,
    'num_layers': 24,
    'attention_heads': 16,
    'activation_function': 'gelu',
    'dropout': 0.1,
    'attention_dropout': 0.1,
    'activation_dropout': 0.0,
    'layerdrop': 0.0,
    'init_std': 0.02,
    'scale_embedding': True,
    'use_cache': True,
    'decoder_start_token_id': 2,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'add_cross_attention': False,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'attention_heads',
    'hidden_size': 'd_model',
    'num_hidden_layers': 'num_layers',
}
