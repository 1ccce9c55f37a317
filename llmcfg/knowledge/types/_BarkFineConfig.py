"""fine_acoustics: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'fine_acoustics'

DEFAULTS = {
    'block_size': 1024,
    'input_vocab_size': 10048,
    'output_vocab_size': 10048,
    'num_layers': 12,
    'num_heads': 12,
    'hidden_size': 768,
    'dropout': 0.0,
    'bias': True,
    'initializer_range': 0.02,
    'use_cache': True,
    'tie_word_embeddings': True,
    'n_codes_total': 8,
    'n_codes_given': 1,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'num_heads',
    'num_hidden_layers': 'num_layers',
    'vocab_size': 'input_vocab_size',
    'window_size': 'block_size',
}
