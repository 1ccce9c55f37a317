"""clvp_decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'clvp_decoder'

DEFAULTS = {
    'vocab_size': 8194,
    'max_position_embeddings': 608,
    'max_text_tokens': 404,
    'hidden_size': 1024,
    'num_hidden_layers': 30,
    'num_attention_heads': 16,
    'n_inner': None,
    'num_mel_attn_blocks': 6,
    'activation_function': 'gelu_new',
    'resid_pdrop': 0.1,
    'embd_pdrop': 0.1,
    'attention_dropout': 0.1,
    'layer_norm_epsilon': 1e-05,
    'initializer_range': 0.02,
    'summary_type': 'cls_index',
    'summary_use_proj': True,
    'summary_activation': None,
    'summary_proj_to_labels': True,
    'summary_first_dropout': 0.1,
    'use_cache': True,
    'bos_token_id': 8192,
    'eos_token_id': 8193,
    'pad_token_id': None,
    'feature_size': 80,
    'use_attention_bias': True,
    'initializer_factor': 1.0,
    'decoder_fixing_codes': (83, 45, 45, 248),
    'add_cross_attention': False,
}
