"""hiera: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, power, put, span, times

MODEL_TYPE = 'hiera'

DEFAULTS = {
    'embed_dim': 96,
    'image_size': (224, 224),
    'patch_size': (7, 7),
    'patch_stride': (4, 4),
    'patch_padding': (3, 3),
    'mlp_ratio': 4.0,
    'depths': (2, 3, 16, 3),
    'num_heads': (1, 2, 4, 8),
    'embed_dim_multiplier': 2.0,
    'num_query_pool': 3,
    'query_stride': (2, 2),
    'masked_unit_size': (8, 8),
    'masked_unit_attention': (True, True, False, False),
    'drop_path_rate': 0.0,
    'num_channels': 3,
    'hidden_act': 'gelu',
    'initializer_range': 0.02,
    'layer_norm_init': 1.0,
    'layer_norm_eps': 1e-06,
    'decoder_hidden_size': None,
    'decoder_depth': None,
    'decoder_num_heads': None,
    'normalize_pixel_loss': True,
    'mask_ratio': 0.6,
}

ATTRIBUTE_MAP = {
    'num_hidden_layers': 'num_layers',
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'hidden_size', int(times(v['embed_dim'], power(v['embed_dim_multiplier'], len(v['depths']) - 1))), 'int(embed_dim * embed_dim_multiplier ** (len(depths) - 1))')
    except Exception as e:
        odd(c, 'hidden_size', e)
    try:
        put(c, v, 'stage_names', ['stem'] + [f'stage{idx}' for idx in span(1, len(v['depths']) + 1)], 'depths')
    except Exception as e:
        odd(c, 'stage_names', e)
    try:
        backbone_outputs(c, v, kwargs.pop('out_features', None), kwargs.pop('out_indices', None))
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
