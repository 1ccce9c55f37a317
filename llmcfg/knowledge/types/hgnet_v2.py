"""hgnet_v2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'hgnet_v2'

DEFAULTS = {
    'num_channels': 3,
    'embedding_size': 64,
    'depths': (3, 4, 6, 3),
    'hidden_sizes': (256, 512, 1024, 2048),
    'hidden_act': 'relu',
    'stem_channels': (3, 32, 48),
    'stem_strides': (2, 1, 1, 2, 1),
    'stage_in_channels': (48, 128, 512, 1024),
    'stage_mid_channels': (48, 96, 192, 384),
    'stage_out_channels': (128, 512, 1024, 2048),
    'stage_num_blocks': (1, 1, 3, 1),
    'stage_downsample': (False, True, True, True),
    'stage_downsample_strides': (2, 2, 2, 2),
    'stage_light_block': (False, False, True, True),
    'stage_kernel_size': (3, 3, 5, 5),
    'stage_numb_of_layers': (6, 6, 6, 6),
    'use_learnable_affine_block': False,
    'initializer_range': 0.02,
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
