"""EsmFold2AtomEncoderConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'EsmFold2AtomEncoderConfig'

DEFAULTS = {
    'hidden_size': 128,
    'output_dim': 384,
    'num_hidden_layers': 3,
    'num_attention_heads': 4,
    'head_dim': None,
    'intermediate_size': 256,
    'spatial_rope_base_frequency': 20.0,
    'num_spatial_rope_pairs_per_axis': 2,
    'num_uid_rope_pairs': 10,
    'uid_rope_base_frequency': 10000.0,
}


def post_init(c, v, kwargs):
    try:
        if v['head_dim'] is None:
            put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    base(c, v, kwargs)
