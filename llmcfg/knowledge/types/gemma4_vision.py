"""gemma4_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'gemma4_vision'

DEFAULTS = {
    'hidden_size': 768,
    'intermediate_size': 3072,
    'num_hidden_layers': 16,
    'num_attention_heads': 12,
    'num_key_value_heads': 12,
    'head_dim': 64,
    'hidden_activation': 'gelu_pytorch_tanh',
    'rms_norm_eps': 1e-06,
    'max_position_embeddings': 131072,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'rope_parameters': None,
    'pooling_kernel_size': 3,
    'patch_size': 16,
    'position_embedding_size': 10240,
    'use_clipped_linears': False,
    'standardize': False,
    'initializer_range': 0.02,
}

DEFAULT_THETA = 100.0

DEFAULT_ROPE_TYPE = 'axial'
