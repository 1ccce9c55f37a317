"""granite_speech5_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'granite_speech5_encoder'

DEFAULTS = {
    'vocab_size': 16384,
    'hidden_size': 1024,
    'intermediate_size': 4096,
    'num_hidden_layers': 16,
    'num_attention_heads': 8,
    'num_key_value_heads': None,
    'num_mel_bins': 80,
    'head_dim': None,
    'hidden_act': 'silu',
    'max_position_embeddings': 512,
    'context_size': 128,
    'conv_kernel_size': 7,
    'conv_expansion_factor': 2,
    'subsample_layers': None,
    'attention_bias': True,
    'attention_dropout': 0.0,
    'activation_dropout': 0.0,
    'initializer_range': 0.02,
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if v['head_dim'] is None:
            put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    if v['subsample_layers'] is None:
        put(c, v, 'subsample_layers', [0, 1])
