"""jina_embeddings_v3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'jina_embeddings_v3'

DEFAULTS = {
    'vocab_size': 250002,
    'hidden_size': 1024,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'intermediate_size': 4096,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 8194,
    'type_vocab_size': 1,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'use_cache': True,
    'classifier_dropout': None,
    'tie_word_embeddings': True,
    'rope_parameters': None,
}

DEFAULT_THETA = 20000.0
