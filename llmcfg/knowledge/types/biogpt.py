"""biogpt: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'biogpt'

DEFAULTS = {
    'vocab_size': 42384,
    'hidden_size': 1024,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'intermediate_size': 4096,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 1024,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'scale_embedding': True,
    'use_cache': True,
    'layerdrop': 0.0,
    'activation_dropout': 0.0,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'tie_word_embeddings': True,
}
