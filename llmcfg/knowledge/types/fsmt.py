"""fsmt: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd

MODEL_TYPE = 'fsmt'

DEFAULTS = {
    'is_encoder_decoder': True,
    'langs': ('en', 'de'),
    'src_vocab_size': 42024,
    'tgt_vocab_size': 42024,
    'activation_function': 'relu',
    'd_model': 1024,
    'max_length': 200,
    'max_position_embeddings': 1024,
    'encoder_ffn_dim': 4096,
    'encoder_layers': 12,
    'encoder_attention_heads': 16,
    'encoder_layerdrop': 0.0,
    'decoder_ffn_dim': 4096,
    'decoder_layers': 12,
    'decoder_attention_heads': 16,
    'decoder_layerdrop': 0.0,
    'attention_dropout': 0.0,
    'dropout': 0.1,
    'activation_dropout': 0.0,
    'init_std': 0.02,
    'decoder_start_token_id': 2,
    'scale_embedding': True,
    'tie_word_embeddings': False,
    'num_beams': 5,
    'length_penalty': 1.0,
    'early_stopping': False,
    'use_cache': True,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'forced_eos_token_id': 2,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'encoder_attention_heads',
    'hidden_size': 'd_model',
    'vocab_size': 'tgt_vocab_size',
    'num_hidden_layers': 'encoder_layers',
}


def post_init(c, v, kwargs):
    try:
        kwargs.pop('decoder', None)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
