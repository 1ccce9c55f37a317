"""pp_lcnet_v3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'pp_lcnet_v3'

DEFAULTS = {
    'scale': 1.0,
    'block_configs': None,
    'stem_channels': 16,
    'stem_stride': 2,
    'reduction': 4,
    'divisor': 8,
    'hidden_act': 'hardswish',
    'conv_symmetric_num': 4,
}


def post_init(c, v, kwargs):
    put(c, v, 'block_configs', [[[3, 16, 32, 1, False]], [[3, 32, 64, 2, False], [3, 64, 64, 1, False]], [[3, 64, 128, 2, False], [3, 128, 128, 1, False]], [[3, 128, 256, 2, False], [5, 256, 256, 1, False], [5, 256, 256, 1, False], [5, 256, 256, 1, False], [5, 256, 256, 1, False]], [[5, 256, 512, 2, True], [5, 512, 512, 1, True], [5, 512, 512, 1, False], [5, 512, 512, 1, False]]] if v['block_configs'] is None else v['block_configs'])
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
    base(c, v, kwargs)
