"""bit: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'bit'

DEFAULTS = {
    'num_channels': 3,
    'embedding_size': 64,
    'hidden_sizes': (256, 512, 1024, 2048),
    'depths': (3, 4, 6, 3),
    'layer_type': 'preactivation',
    'hidden_act': 'relu',
    'global_padding': None,
    'num_groups': 32,
    'drop_path_rate': 0.0,
    'embedding_dynamic_padding': False,
    'output_stride': 32,
    'width_factor': 1,
}

ATTRIBUTES = {
    'layer_types': ['preactivation', 'bottleneck'],
    'supported_padding': [None, 'SAME', 'VALID'],
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'hidden_sizes', list(v['hidden_sizes']), 'list(hidden_sizes)')
    except Exception as e:
        odd(c, 'hidden_sizes', e)
    try:
        put(c, v, 'depths', list(v['depths']), 'list(depths)')
    except Exception as e:
        odd(c, 'depths', e)
    try:
        if v['global_padding'] is not None:
            put(c, v, 'global_padding', v['global_padding'].upper(), 'global_padding.upper()')
    except Exception as e:
        odd(c, 'global_padding', e)
    try:
        put(c, v, 'stage_names', ['stem'] + [f'stage{idx}' for idx in span(1, len(v['depths']) + 1)], 'depths')
    except Exception as e:
        odd(c, 'stage_names', e)
    try:
        backbone_outputs(c, v, kwargs.pop('out_features', None), kwargs.pop('out_indices', None))
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
