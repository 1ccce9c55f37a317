"""focalnet: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'focalnet'

DEFAULTS = {
    'image_size': 224,
    'patch_size': 4,
    'num_channels': 3,
    'embed_dim': 96,
    'use_conv_embed': False,
    'hidden_sizes': (192, 384, 768, 768),
    'depths': (2, 2, 6, 2),
    'focal_levels': (2, 2, 2, 2),
    'focal_windows': (3, 3, 3, 3),
    'hidden_act': 'gelu',
    'mlp_ratio': 4.0,
    'hidden_dropout_prob': 0.0,
    'drop_path_rate': 0.1,
    'use_layerscale': False,
    'layerscale_value': 0.0001,
    'use_post_layernorm': False,
    'use_post_layernorm_in_modulation': False,
    'normalize_modulator': False,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'encoder_stride': 32,
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
