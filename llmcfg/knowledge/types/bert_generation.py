"""bert-generation: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'bert-generation'

DEFAULTS = {
    'vocab_size': 50358,
    'hidden_size': 1024,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'intermediate_size': 4096,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 512,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'pad_token_id': 0,
    'bos_token_id': 2,
    'eos_token_id': 1,
    'use_cache': True,
    'is_decoder': False,
    'add_cross_attention': False,
    'tie_word_embeddings': True,
}
