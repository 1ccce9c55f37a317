"""fnet: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'fnet'

DEFAULTS = {
    'vocab_size': 32000,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu_new',
    'hidden_dropout_prob': 0.1,
    'max_position_embeddings': 512,
    'type_vocab_size': 4,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'use_tpu_fourier_optimizations': False,
    'tpu_short_seq_length': 512,
    'pad_token_id': 3,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'tie_word_embeddings': True,
}
