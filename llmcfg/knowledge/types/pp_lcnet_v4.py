"""pp_lcnet_v4: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'pp_lcnet_v4'

DEFAULTS = {
    'scale': 1.0,
    'block_configs': None,
    'stem_channels': (3, 48, 96),
    'reduction': 4,
    'hidden_act': 'relu',
    'num_channels': 3,
    'stem_strides': (2, 1, 1, 2, 1),
    'stem_type': 'large',
    'use_learnable_affine_block': False,
}


def post_init(c, v, kwargs):
    put(c, v, 'block_configs', [[[3, 96, 96, 1, True]], [[3, 96, 96, 1, False], [3, 96, 96, 1, False]], [[3, 96, 192, [2, 1], False], [3, 192, 192, 1, True], [3, 192, 192, 1, False], [3, 192, 192, 1, True], [3, 192, 192, 1, False], [3, 192, 192, 1, True], [3, 192, 192, 1, False]], [[3, 192, 384, [2, 1], False], [3, 384, 384, 1, True], [3, 384, 384, 1, False]]] if v['block_configs'] is None else v['block_configs'])
    try:
        put(c, v, 'depths', [len(blocks) for blocks in v['block_configs']], '[len(blocks) for blocks in block_configs]')
    except Exception as e:
        odd(c, 'depths', e)
    try:
        put(c, v, 'stage_names', ['stem'] + [f'stage{idx}' for idx in span(1, len(v['block_configs']) + 1)], 'block_configs')
    except Exception as e:
        odd(c, 'stage_names', e)
    try:
        backbone_outputs(c, v, kwargs.pop('out_features', None), kwargs.pop('out_indices', None))
    except Exception as e:
        odd(c, '', e)
    try:
        put(c, v, 'stage_out_channels', [blocks[-1][2] for blocks in v['block_configs']], '[blocks[-1][2] for blocks in block_configs]')
    except Exception as e:
        odd(c, 'stage_out_channels', e)
    base(c, v, kwargs)
