"""decision_transformer: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'decision_transformer'

DEFAULTS = {
    'state_dim': 17,
    'act_dim': 4,
    'hidden_size': 128,
    'max_ep_len': 4096,
    'action_tanh': True,
    'vocab_size': 1,
    'n_positions': 1024,
    'n_layer': 3,
    'n_head': 1,
    'n_inner': None,
    'activation_function': 'relu',
    'resid_pdrop': 0.1,
    'embd_pdrop': 0.1,
    'attn_pdrop': 0.1,
    'layer_norm_epsilon': 1e-05,
    'initializer_range': 0.02,
    'scale_attn_weights': True,
    'use_cache': True,
    'bos_token_id': 50256,
    'eos_token_id': 50256,
    'scale_attn_by_inverse_layer_idx': False,
    'reorder_and_upcast_attn': False,
    'add_cross_attention': False,
}

ATTRIBUTE_MAP = {
    'max_position_embeddings': 'n_positions',
    'num_attention_heads': 'n_head',
    'num_hidden_layers': 'n_layer',
}
