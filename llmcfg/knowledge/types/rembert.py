"""rembert: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'rembert'

DEFAULTS = {
    'vocab_size': 250300,
    'hidden_size': 1152,
    'num_hidden_layers': 32,
    'num_attention_heads': 18,
    'input_embedding_size': 256,
    'output_embedding_size': 1664,
    'intermediate_size': 4608,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'classifier_dropout_prob': 0.1,
    'max_position_embeddings': 512,
    'type_vocab_size': 2,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'use_cache': True,
    'pad_token_id': 0,
    'bos_token_id': 312,
    'eos_token_id': 313,
    'is_decoder': False,
    'add_cross_attention': False,
    'tie_word_embeddings': False,
}
