"""helium: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'helium'

DEFAULTS = {
    'vocab_size': 48000,
    'hidden_size': 2560,
    'intermediate_size': 7040,
    'num_hidden_layers': 24,
    'num_attention_heads': 20,
    'num_key_value_heads': 20,
    'head_dim': 128,
    'hidden_act': 'silu',
    'attention_dropout': 0.0,
    'max_position_embeddings': 4096,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-08,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'pad_token_id': 3,
    'eos_token_id': 2,
    'bos_token_id': 1,
    'attention_bias': False,
    'mlp_bias': False,
}

DEFAULT_THETA = 100000.0
