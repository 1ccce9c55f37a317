"""inkling2_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'inkling2_vision'

DEFAULTS = {
    'hidden_size': 1024,
    'intermediate_size': None,
    'num_hidden_layers': 23,
    'num_attention_heads': 16,
    'num_channels': 3,
    'patch_size': 20,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-05,
    'attention_dropout': 0.0,
    'mlp_ratio': 4.0,
    'layer_scale_init_value': 0.1,
    'rope_parameters': None,
    'spatial_merge_size': 2,
    'posemb_grid_size': 32,
    'projection_hidden_dim': 4096,
    'projector_bias': False,
    'text_hidden_size': 4608,
    'initializer_range': 0.02,
}

ATTRIBUTE_MAP = {
    'native_patch_size': 'patch_size',
    'adapter_merge_size': 'spatial_merge_size',
}

DEFAULT_ROPE_TYPE = 'axial'


def post_init(c, v, kwargs):
    try:
        if v['intermediate_size'] is None:
            put(c, v, 'intermediate_size', int(times(v['hidden_size'], v['mlp_ratio'])), 'int(hidden_size * mlp_ratio)')
    except Exception as e:
        odd(c, 'intermediate_size', e)
    base(c, v, kwargs)
