"""starcoder2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'starcoder2'

DEFAULTS = {
    'vocab_size': 49152,
    'hidden_size': 3072,
    'intermediate_size': 12288,
    'num_hidden_layers': 30,
    'num_attention_heads': 24,
    'num_key_value_heads': 2,
    'hidden_act': 'gelu_pytorch_tanh',
    'max_position_embeddings': 4096,
    'initializer_range': 0.018042,
    'norm_epsilon': 1e-05,
    'use_cache': True,
    'bos_token_id': 50256,
    'eos_token_id': 50256,
    'pad_token_id': None,
    'rope_parameters': None,
    'sliding_window': None,
    'attention_dropout': 0.0,
    'residual_dropout': 0.0,
    'embedding_dropout': 0.0,
    'use_bias': True,
    'tie_word_embeddings': True,
}
