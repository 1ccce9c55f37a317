"""uvdoc_backbone: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'uvdoc_backbone'

DEFAULTS = {
    'resnet_head': ((3, 32), (32, 32)),
    'resnet_configs': (((32, 32, 1, False), (32, 32, 3, False), (32, 32, 3, False)), ((32, 64, 1, True), (64, 64, 3, False), (64, 64, 3, False), (64, 64, 3, False)), ((64, 128, 1, True), (128, 128, 3, False), (128, 128, 3, False), (128, 128, 3, False), (128, 128, 3, False), (128, 128, 3, False))),
    'stage_configs': (((128, 1),), ((128, 2),), ((128, 5),), ((128, 8), (128, 3), (128, 2)), ((128, 12), (128, 7), (128, 4)), ((128, 18), (128, 12), (128, 6))),
    'kernel_size': 5,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'depths', [len(stages) for stages in v['stage_configs']], '[len(stages) for stages in stage_configs]')
    except Exception as e:
        odd(c, 'depths', e)
    try:
        put(c, v, 'stage_names', ['stem'] + [f'stage{idx}' for idx in span(1, len(v['stage_configs']) + 1)], 'stage_configs')
    except Exception as e:
        odd(c, 'stage_names', e)
    try:
        backbone_outputs(c, v, kwargs.pop('out_features', None), kwargs.pop('out_indices', None))
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
