"""step3p5_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'step3p5_vision'

DEFAULTS = {
    'hidden_size': 1536,
    'intermediate_size': 3072,
    'num_hidden_layers': 47,
    'num_attention_heads': 16,
    'num_channels': 3,
    'image_size': 728,
    'patch_size': 14,
    'hidden_act': 'quick_gelu',
    'layer_norm_eps': 1e-05,
    'attention_dropout': 0.0,
    'mlp_ratio': 5.833333333333333,
    'layer_scale_init_value': 0.1,
    'rope_parameters': None,
    'max_position_embeddings': 2704,
}

DEFAULT_ROPE_TYPE = 'axial'


def post_init(c, v, kwargs):
    put(c, v, 'hidden_size', kwargs.pop('width', v['hidden_size']), 'width', ('width',))
    put(c, v, 'num_hidden_layers', kwargs.pop('layers', v['num_hidden_layers']), 'layers', ('layers',))
    put(c, v, 'num_attention_heads', kwargs.pop('heads', v['num_attention_heads']), 'heads', ('heads',))
    put(c, v, 'layer_scale_init_value', kwargs.pop('ls_init_value', v['layer_scale_init_value']), 'ls_init_value', ('ls_init_value',))
    base(c, v, kwargs)
    try:
        put(c, v, 'intermediate_size', int(times(v['hidden_size'], v['mlp_ratio'])), 'int(hidden_size * mlp_ratio)')
    except Exception as e:
        odd(c, 'intermediate_size', e)
