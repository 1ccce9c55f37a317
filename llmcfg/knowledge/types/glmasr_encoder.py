"""glmasr_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'glmasr_encoder'

DEFAULTS = {
    'hidden_size': 1280,
    'intermediate_size': 5120,
    'num_hidden_layers': 32,
    'num_attention_heads': 20,
    'num_key_value_heads': None,
    'hidden_act': 'gelu',
    'max_position_embeddings': 1500,
    'initializer_range': 0.02,
    'rope_parameters': None,
    'attention_dropout': 0.0,
    'num_mel_bins': 128,
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        kwargs.setdefault('partial_rotary_factor', 0.5)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
