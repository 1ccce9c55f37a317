"""sam_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'sam_vision_model'

DEFAULTS = {
    'hidden_size': 768,
    'output_channels': 256,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'num_channels': 3,
    'image_size': 1024,
    'patch_size': 16,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-06,
    'attention_dropout': 0.0,
    'initializer_range': 1e-10,
    'qkv_bias': True,
    'mlp_ratio': 4.0,
    'use_abs_pos': True,
    'use_rel_pos': True,
    'window_size': 14,
    'global_attn_indexes': (2, 5, 8, 11),
    'num_pos_feats': 128,
    'mlp_dim': None,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'mlp_dim', int(times(v['hidden_size'], v['mlp_ratio'])) if v['mlp_dim'] is None else v['mlp_dim'], 'int(hidden_size * mlp_ratio)')
    except Exception as e:
        odd(c, 'mlp_dim', e)
    try:
        put(c, v, 'scale', v['hidden_size'] // 2, 'hidden_size // 2')
    except Exception as e:
        odd(c, 'scale', e)
    base(c, v, kwargs)
