"""emu3_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'emu3_text_model'

DEFAULTS = {
    'vocab_size': 184622,
    'hidden_size': 4096,
    'intermediate_size': 14336,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'hidden_act': 'silu',
    'max_position_embeddings': 9216,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 151643,
    'bos_token_id': 151849,
    'eos_token_id': 151850,
    'rope_parameters': None,
    'attention_dropout': 0.1,
    'initializer_range': 0.02,
    'tie_word_embeddings': False,
}

DEFAULT_THETA = 1000000.0

ATTRIBUTES = {
    'attention_bias': False,
    'mlp_bias': False,
}
