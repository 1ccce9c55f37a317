"""granite_speech_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'granite_speech_encoder'

DEFAULTS = {
    'input_dim': 160,
    'num_layers': 10,
    'hidden_dim': 1024,
    'feedforward_mult': 4,
    'num_heads': 8,
    'dim_head': None,
    'output_dim': 42,
    'context_size': 200,
    'max_pos_emb': 512,
    'dropout': 0.1,
    'conv_kernel_size': 15,
    'conv_expansion_factor': 2,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'hidden_dim',
    'num_hidden_layers': 'num_layers',
    'num_attention_heads': 'num_heads',
    'num_mel_bins': 'input_dim',
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if v['dim_head'] is None:
            put(c, v, 'dim_head', v['hidden_dim'] // v['num_heads'], 'hidden_dim // num_heads')
    except Exception as e:
        odd(c, 'dim_head', e)
