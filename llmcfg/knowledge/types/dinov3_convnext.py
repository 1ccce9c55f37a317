"""dinov3_convnext: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'dinov3_convnext'

DEFAULTS = {
    'num_channels': 3,
    'hidden_sizes': None,
    'depths': None,
    'hidden_act': 'gelu',
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-06,
    'layer_scale_init_value': 1e-06,
    'drop_path_rate': 0.0,
    'image_size': 224,
}


def post_init(c, v, kwargs):
    put(c, v, 'hidden_sizes', [96, 192, 384, 768] if v['hidden_sizes'] is None else v['hidden_sizes'])
    put(c, v, 'depths', [3, 3, 9, 3] if v['depths'] is None else v['depths'])
    try:
        put(c, v, 'stage_names', ['stem'] + [f'stage{idx}' for idx in span(1, len(v['depths']) + 1)], 'depths')
    except Exception as e:
        odd(c, 'stage_names', e)
    try:
        backbone_outputs(c, v, kwargs.pop('out_features', None), kwargs.pop('out_indices', None))
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)


def get_num_stages(c, v):
    return len(v['hidden_sizes'])


PROPERTIES = {
    'num_stages': get_num_stages,
}
