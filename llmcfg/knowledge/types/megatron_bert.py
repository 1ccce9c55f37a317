"""megatron-bert: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'megatron-bert'

DEFAULTS = {
    'vocab_size': 29056,
    'hidden_size': 1024,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'intermediate_size': 4096,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 512,
    'type_vocab_size': 2,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'pad_token_id': 0,
    'bos_token_id': None,
    'eos_token_id': None,
    'use_cache': True,
    'is_decoder': False,
    'add_cross_attention': False,
    'tie_word_embeddings': True,
}
