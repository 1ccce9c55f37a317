"""trocr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'trocr'

DEFAULTS = {
    'vocab_size': 50265,
    'd_model': 1024,
    'decoder_layers': 12,
    'decoder_attention_heads': 16,
    'decoder_ffn_dim': 4096,
    'activation_function': 'gelu',
    'max_position_embeddings': 512,
    'dropout': 0.1,
    'attention_dropout': 0.0,
    'activation_dropout': 0.0,
    'decoder_start_token_id': 2,
    'init_std': 0.02,
    'decoder_layerdrop': 0.0,
    'use_cache': True,
    'scale_embedding': False,
    'use_learned_position_embeddings': True,
    'layernorm_embedding': True,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'cross_attention_hidden_size': None,
    'is_decoder': False,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'decoder_attention_heads',
    'hidden_size': 'd_model',
    'num_hidden_layers': 'decoder_layers',
}
