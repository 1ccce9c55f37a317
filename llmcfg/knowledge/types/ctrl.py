"""ctrl: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'ctrl'

DEFAULTS = {
    'vocab_size': 246534,
    'n_positions': 256,
    'n_embd': 1280,
    'dff': 8192,
    'n_layer': 48,
    'n_head': 16,
    'resid_pdrop': 0.1,
    'embd_pdrop': 0.1,
    'layer_norm_epsilon': 1e-06,
    'initializer_range': 0.02,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'max_position_embeddings': 'n_positions',
    'hidden_size': 'n_embd',
    'num_attention_heads': 'n_head',
    'num_hidden_layers': 'n_layer',
}
