"""donut-swin: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, power, put, times

MODEL_TYPE = 'donut-swin'

DEFAULTS = {
    'image_size': 224,
    'patch_size': 4,
    'num_channels': 3,
    'embed_dim': 96,
    'depths': (2, 2, 6, 2),
    'num_heads': (3, 6, 12, 24),
    'window_size': 7,
    'mlp_ratio': 4.0,
    'qkv_bias': True,
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'drop_path_rate': 0.1,
    'hidden_act': 'gelu',
    'use_absolute_embeddings': False,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
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
    try:
        put(c, v, 'hidden_size', int(times(v['embed_dim'], power(2, len(v['depths']) - 1))), 'int(embed_dim * 2 ** (len(depths) - 1))')
    except Exception as e:
        odd(c, 'hidden_size', e)
    base(c, v, kwargs)
