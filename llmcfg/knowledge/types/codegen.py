"""codegen: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'codegen'

DEFAULTS = {
    'vocab_size': 50400,
    'n_positions': 2048,
    'n_ctx': 2048,
    'n_embd': 4096,
    'n_layer': 28,
    'n_head': 16,
    'rotary_dim': 64,
    'n_inner': None,
    'activation_function': 'gelu_new',
    'resid_pdrop': 0.0,
    'embd_pdrop': 0.0,
    'attn_pdrop': 0.0,
    'layer_norm_epsilon': 1e-05,
    'initializer_range': 0.02,
    'use_cache': True,
    'bos_token_id': 50256,
    'eos_token_id': 50256,
    'tie_word_embeddings': False,
}

ATTRIBUTE_MAP = {
    'max_position_embeddings': 'n_positions',
    'hidden_size': 'n_embd',
    'num_attention_heads': 'n_head',
    'num_hidden_layers': 'n_layer',
}
