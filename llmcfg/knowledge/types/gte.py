"""gte: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'gte'

DEFAULTS = {
    'vocab_size': 250048,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.0,
    'max_position_embeddings': 8192,
    'type_vocab_size': 1,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'pad_token_id': 1,
    'classifier_dropout': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'tie_word_embeddings': True,
    'rope_parameters': None,
}

DEFAULT_THETA = 160000.0
