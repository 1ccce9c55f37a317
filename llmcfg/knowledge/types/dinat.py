"""dinat: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone_outputs, base, odd, power, put, span, times

MODEL_TYPE = 'dinat'

DEFAULTS = {
    'patch_size': 4,
    'num_channels': 3,
    'embed_dim': 64,
    'depths': (3, 4, 6, 5),
    'num_heads': (2, 4, 8, 16),
    'kernel_size': 7,
    'dilations': None,
    'mlp_ratio': 3.0,
    'qkv_bias': True,
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'drop_path_rate': 0.1,
    'hidden_act': 'gelu',
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'layer_scale_init_value': 0.0,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'num_heads',
    'num_hidden_layers': 'num_layers',
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'num_layers', len(v['depths']), 'len(depths)')
    except Exception as e:
        odd(c, 'num_layers', e)
    put(c, v, 'dilations', v['dilations'] or [[1, 8, 1], [1, 4, 1, 4], [1, 2, 1, 2, 1, 2], [1, 1, 1, 1, 1]])
    try:
        put(c, v, 'hidden_size', int(times(v['embed_dim'], power(2, len(v['depths']) - 1))), 'int(embed_dim * 2 ** (len(depths) - 1))')
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
