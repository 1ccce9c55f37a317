"""kosmos_2_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'kosmos_2_text_model'

DEFAULTS = {
    'vocab_size': 65037,
    'max_position_embeddings': 2048,
    'embed_dim': 2048,
    'layers': 24,
    'ffn_dim': 8192,
    'attention_heads': 32,
    'activation_function': 'gelu',
    'dropout': 0.1,
    'attention_dropout': 0.1,
    'activation_dropout': 0.0,
    'layerdrop': 0.0,
    'layer_norm_eps': 1e-05,
    'init_std': 0.02,
    'scale_embedding': True,
    'use_cache': True,
    'tie_word_embeddings': True,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'add_cross_attention': False,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'attention_heads',
    'hidden_size': 'embed_dim',
    'num_hidden_layers': 'layers',
}
