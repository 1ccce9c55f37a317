"""convnextv2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'convnextv2'

DEFAULTS = {
    'num_channels': 3,
    'patch_size': 4,
    'num_stages': 4,
    'hidden_sizes': (96, 192, 384, 768),
    'depths': (3, 3, 9, 3),
    'hidden_act': 'gelu',
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'drop_path_rate': 0.0,
    'image_size': 224,
}

ATTRIBUTE_MAP = {
    'num_hidden_layers': 'num_stages',
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
    base(c, v, kwargs)
