"""pix2struct_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'pix2struct_text_model'

DEFAULTS = {
    'vocab_size': 50244,
    'hidden_size': 768,
    'd_kv': 64,
    'd_ff': 2048,
    'num_layers': 12,
    'num_heads': 12,
    'relative_attention_num_buckets': 32,
    'relative_attention_max_distance': 128,
    'dropout_rate': 0.1,
    'layer_norm_epsilon': 1e-06,
    'initializer_factor': 1.0,
    'dense_act_fn': 'gelu_new',
    'decoder_start_token_id': 0,
    'use_cache': False,
    'pad_token_id': 0,
    'eos_token_id': 1,
    'bos_token_id': None,
    'tie_word_embeddings': False,
    'is_decoder': True,
    'add_cross_attention': False,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'num_heads',
    'num_hidden_layers': 'num_layers',
    'decoder_attention_heads': 'num_heads',
    'encoder_attention_heads': 'num_heads',
    'encoder_layers': 'num_layers',
    'decoder_layers': 'num_layers',
}
