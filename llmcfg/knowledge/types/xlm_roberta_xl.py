"""xlm-roberta-xl: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'xlm-roberta-xl'

DEFAULTS = {
    'vocab_size': 250880,
    'hidden_size': 2560,
    'num_hidden_layers': 36,
    'num_attention_heads': 32,
    'intermediate_size': 10240,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 514,
    'type_vocab_size': 1,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'use_cache': True,
    'classifier_dropout': None,
    'is_decoder': False,
    'add_cross_attention': False,
    'tie_word_embeddings': True,
}
