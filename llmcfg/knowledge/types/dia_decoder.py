"""dia_decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'dia_decoder'

DEFAULTS = {
    'is_encoder_decoder': True,
    'max_position_embeddings': 3072,
    'num_hidden_layers': 18,
    'hidden_size': 2048,
    'intermediate_size': 8192,
    'num_attention_heads': 16,
    'num_key_value_heads': 4,
    'head_dim': 128,
    'cross_num_attention_heads': 16,
    'cross_head_dim': 128,
    'cross_num_key_value_heads': 16,
    'cross_hidden_size': 1024,
    'norm_eps': 1e-05,
    'vocab_size': 1028,
    'hidden_act': 'silu',
    'num_channels': 9,
    'rope_parameters': None,
    'initializer_range': 0.02,
    'use_cache': True,
    'pad_token_id': 1025,
    'eos_token_id': 1024,
    'bos_token_id': 1026,
}
