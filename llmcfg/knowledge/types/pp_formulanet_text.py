"""pp_formulanet_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'pp_formulanet_text'

DEFAULTS = {
    'is_encoder_decoder': True,
    'vocab_size': 50000,
    'max_position_embeddings': 2560,
    'encoder_layers': 12,
    'encoder_attention_heads': 16,
    'decoder_layers': 8,
    'decoder_ffn_dim': 2048,
    'decoder_attention_heads': 16,
    'decoder_layerdrop': 0.0,
    'use_cache': True,
    'activation_function': 'gelu',
    'd_model': 512,
    'dropout': 0.1,
    'attention_dropout': 0.0,
    'activation_dropout': 0.0,
    'init_std': 0.02,
    'scale_embedding': True,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'decoder_start_token_id': 2,
    'forced_eos_token_id': 2,
    'tie_word_embeddings': False,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'encoder_attention_heads',
    'hidden_size': 'd_model',
    'num_hidden_layers': 'encoder_layers',
}
