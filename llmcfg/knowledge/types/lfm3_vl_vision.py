"""lfm3_vl_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'lfm3_vl_vision'

DEFAULTS = {
    'hidden_size': 1024,
    'intermediate_size': 2560,
    'in_channels': 3,
    'patch_size': 16,
    'spatial_merge_size': 2,
    'temporal_patch_size': 2,
    'initializer_range': 0.02,
    'rope_parameters': None,
    'num_hidden_layers': 14,
    'num_attention_heads': 16,
    'num_key_value_heads': 8,
    'layer_types': None,
    'conv_kernel_size': 3,
    'norm_eps': 1e-05,
}

DEFAULT_THETA = 1000000.0

DEFAULT_ROPE_TYPE = 'axial'


def post_init(c, v, kwargs):
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['conv' if i < 2 or i % 2 else 'full_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)
