"""imagegpt: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'imagegpt'

DEFAULTS = {
    'vocab_size': 513,
    'n_positions': 1024,
    'n_embd': 512,
    'n_layer': 24,
    'n_head': 8,
    'n_inner': None,
    'activation_function': 'quick_gelu',
    'resid_pdrop': 0.1,
    'embd_pdrop': 0.1,
    'attn_pdrop': 0.1,
    'layer_norm_epsilon': 1e-05,
    'initializer_range': 0.02,
    'scale_attn_weights': True,
    'use_cache': True,
    'tie_word_embeddings': False,
    'scale_attn_by_inverse_layer_idx': False,
    'reorder_and_upcast_attn': False,
    'add_cross_attention': False,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'n_embd',
    'max_position_embeddings': 'n_positions',
    'num_attention_heads': 'n_head',
    'num_hidden_layers': 'n_layer',
}
