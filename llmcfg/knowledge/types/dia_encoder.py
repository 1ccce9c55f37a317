"""dia_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'dia_encoder'

DEFAULTS = {
    'max_position_embeddings': 1024,
    'num_hidden_layers': 12,
    'hidden_size': 1024,
    'num_attention_heads': 16,
    'num_key_value_heads': 16,
    'head_dim': 128,
    'intermediate_size': 4096,
    'norm_eps': 1e-05,
    'vocab_size': 256,
    'hidden_act': 'silu',
    'rope_parameters': None,
    'initializer_range': 0.02,
}
