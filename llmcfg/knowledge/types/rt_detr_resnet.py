"""rt_detr_resnet: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'rt_detr_resnet'

DEFAULTS = {
    'num_channels': 3,
    'embedding_size': 64,
    'hidden_sizes': (256, 512, 1024, 2048),
    'depths': (3, 4, 6, 3),
    'layer_type': 'bottleneck',
    'hidden_act': 'relu',
    'downsample_in_first_stage': False,
    'downsample_in_bottleneck': False,
}

ATTRIBUTES = {
    'layer_types': ['basic', 'bottleneck'],
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'stage_names', ['stem'] + [f'stage{idx}' for idx in span(1, len(v['depths']) + 1)], 'depths')
    except Exception as e:
        odd(c, 'stage_names', e)
    try:
        backbone_outputs(c, v, kwargs.pop('out_features', None), kwargs.pop('out_indices', None))
    except Exception as e:
        odd(c, '', e)
    try:
        put(c, v, 'hidden_sizes', list(v['hidden_sizes']), 'list(hidden_sizes)')
    except Exception as e:
        odd(c, 'hidden_sizes', e)
    base(c, v, kwargs)
