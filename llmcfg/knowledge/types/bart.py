"""bart: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, set_num_labels

MODEL_TYPE = 'bart'

DEFAULTS = {
    'is_encoder_decoder': True,
    'vocab_size': 50265,
    'max_position_embeddings': 1024,
    'encoder_layers': 12,
    'encoder_ffn_dim': 4096,
    'encoder_attention_heads': 16,
    'decoder_layers': 12,
    'decoder_ffn_dim': 4096,
    'decoder_attention_heads': 16,
    'encoder_layerdrop': 0.0,
    'decoder_layerdrop': 0.0,
    'activation_function': 'gelu',
    'd_model': 1024,
    'dropout': 0.1,
    'attention_dropout': 0.0,
    'activation_dropout': 0.0,
    'init_std': 0.02,
    'classifier_dropout': 0.0,
    'scale_embedding': False,
    'use_cache': True,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'decoder_start_token_id': 2,
    'forced_eos_token_id': 2,
    'is_decoder': False,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'encoder_attention_heads',
    'hidden_size': 'd_model',
    'num_hidden_layers': 'encoder_layers',
}


def post_init(c, v, kwargs):
    if v['id2label'] is None:
        set_num_labels(v, kwargs.pop('num_labels', 3))
    base(c, v, kwargs)
