"""clvp_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'clvp_encoder'

DEFAULTS = {
    'vocab_size': 256,
    'hidden_size': 768,
    'intermediate_size': 1536,
    'projection_dim': 768,
    'num_hidden_layers': 20,
    'num_attention_heads': 12,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-05,
    'attention_dropout': 0.1,
    'dropout': 0.1,
    'use_rotary_embedding': True,
    'use_attention_bias': False,
    'summary_type': 'mean',
    'initializer_factor': 1.0,
    'bos_token_id': 255,
    'eos_token_id': 0,
    'pad_token_id': None,
}
