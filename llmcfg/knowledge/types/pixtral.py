"""pixtral: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'pixtral'

DEFAULTS = {
    'hidden_size': 1024,
    'intermediate_size': 4096,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'num_channels': 3,
    'image_size': 1024,
    'patch_size': 16,
    'hidden_act': 'gelu',
    'attention_dropout': 0.0,
    'rope_parameters': None,
    'initializer_range': 0.02,
}

DEFAULT_ROPE_TYPE = 'axial'


def post_init(c, v, kwargs):
    try:
        put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    base(c, v, kwargs)
