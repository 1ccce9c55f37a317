"""textnet: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'textnet'

DEFAULTS = {
    'stem_kernel_size': 3,
    'stem_stride': 2,
    'stem_num_channels': 3,
    'stem_out_channels': 64,
    'stem_act_func': 'relu',
    'image_size': (640, 640),
    'conv_layer_kernel_sizes': None,
    'conv_layer_strides': None,
    'hidden_sizes': (64, 64, 128, 256, 512),
    'batch_norm_eps': 1e-05,
    'initializer_range': 0.02,
}


def post_init(c, v, kwargs):
    if v['conv_layer_kernel_sizes'] is None:
        put(c, v, 'conv_layer_kernel_sizes', [[[3, 3], [3, 3], [3, 3]], [[3, 3], [1, 3], [3, 3], [3, 1]], [[3, 3], [3, 3], [3, 1], [1, 3]], [[3, 3], [3, 1], [1, 3], [3, 3]]])
    if v['conv_layer_strides'] is None:
        put(c, v, 'conv_layer_strides', [[1, 2, 1], [2, 1, 1, 1], [2, 1, 1, 1], [2, 1, 1, 1]])
    try:
        put(c, v, 'depths', [len(layer) for layer in v['conv_layer_kernel_sizes']], '[len(layer) for layer in conv_layer_kernel_sizes]')
    except Exception as e:
        odd(c, 'depths', e)
    try:
        put(c, v, 'stage_names', ['stem'] + [f'stage{idx}' for idx in span(1, 5)])
    except Exception as e:
        odd(c, 'stage_names', e)
    try:
        backbone_outputs(c, v, kwargs.pop('out_features', None), kwargs.pop('out_indices', None))
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
