"""molmo2_adapter: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'molmo2_adapter'

DEFAULTS = {
    'vision_feature_layer': None,
    'hidden_size': 1152,
    'num_attention_heads': 16,
    'num_key_value_heads': 16,
    'head_dim': 72,
    'attention_dropout': 0.0,
    'attention_bias': True,
    'hidden_act': 'silu',
    'intermediate_size': 18944,
    'text_hidden_size': 3584,
    'mlp_bias': False,
    'initializer_range': 0.02,
}


def post_init(c, v, kwargs):
    try:
        kwargs.pop('model_type', None)
    except Exception as e:
        odd(c, '', e)
    put(c, v, 'vision_feature_layer', kwargs.pop('vit_layers', v['vision_feature_layer']), 'vit_layers', ('vit_layers',))
    if v['vision_feature_layer'] is None:
        put(c, v, 'vision_feature_layer', [24, 18])
    base(c, v, kwargs)
