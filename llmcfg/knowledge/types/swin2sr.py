"""swin2sr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'swin2sr'

DEFAULTS = {
    'image_size': 64,
    'patch_size': 1,
    'num_channels': 3,
    'num_channels_out': None,
    'embed_dim': 180,
    'depths': (6, 6, 6, 6, 6, 6),
    'num_heads': (6, 6, 6, 6, 6, 6),
    'window_size': 8,
    'mlp_ratio': 2.0,
    'qkv_bias': True,
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'drop_path_rate': 0.1,
    'hidden_act': 'gelu',
    'use_absolute_embeddings': False,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'upscale': 2,
    'img_range': 1.0,
    'resi_connection': '1conv',
    'upsampler': 'pixelshuffle',
}

ATTRIBUTE_MAP = {
    'hidden_size': 'embed_dim',
    'num_attention_heads': 'num_heads',
    'num_hidden_layers': 'num_layers',
}


def post_init(c, v, kwargs):
    put(c, v, 'num_channels_out', v['num_channels'] if v['num_channels_out'] is None else v['num_channels_out'], 'num_channels')
    try:
        put(c, v, 'num_layers', len(v['depths']), 'len(depths)')
    except Exception as e:
        odd(c, 'num_layers', e)
    base(c, v, kwargs)
