"""audioflamingo3_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'audioflamingo3_encoder'

DEFAULTS = {
    'num_mel_bins': 128,
    'num_hidden_layers': 32,
    'num_attention_heads': 20,
    'intermediate_size': 5120,
    'layerdrop': 0.0,
    'activation_function': 'gelu',
    'hidden_size': 1280,
    'dropout': 0.0,
    'attention_dropout': 0.0,
    'activation_dropout': 0.0,
    'initializer_range': 0.02,
    'scale_embedding': False,
    'max_source_positions': 1500,
}

ATTRIBUTE_MAP = {
    'd_model': 'hidden_size',
    'encoder_layers': 'num_hidden_layers',
    'encoder_attention_heads': 'num_attention_heads',
    'encoder_ffn_dim': 'intermediate_size',
    'encoder_layerdrop': 'layerdrop',
}
