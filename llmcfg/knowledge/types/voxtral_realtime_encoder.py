"""voxtral_realtime_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'voxtral_realtime_encoder'

DEFAULTS = {
    'vocab_size': 131072,
    'hidden_size': 1280,
    'intermediate_size': 5120,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'activation_function': 'gelu',
    'num_mel_bins': 128,
    'initializer_range': 0.02,
    'attention_dropout': 0.0,
    'hidden_act': 'silu',
    'max_position_embeddings': 1500,
    'rms_norm_eps': 1e-05,
    'rope_parameters': None,
    'sliding_window': 750,
    'head_dim': 64,
    'use_cache': True,
}

ATTRIBUTE_MAP = {
    'd_model': 'hidden_size',
    'encoder_layers': 'num_hidden_layers',
    'encoder_attention_heads': 'num_attention_heads',
    'encoder_ffn_dim': 'intermediate_size',
    'encoder_layerdrop': 'layerdrop',
    'num_key_value_heads': 'num_attention_heads',
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'head_dim', v['head_dim'] if v['head_dim'] is not None else v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    base(c, v, kwargs)
