"""radio: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'radio'

DEFAULTS = {
    'hidden_size': 1280,
    'num_hidden_layers': 32,
    'num_attention_heads': 16,
    'mlp_ratio': 4.0,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-06,
    'attention_probs_dropout_prob': 0.0,
    'hidden_dropout_prob': 0.0,
    'drop_path_rate': 0.0,
    'use_swiglu_ffn': False,
    'qkv_bias': True,
    'layerscale_value': 1.0,
    'num_channels': 3,
    'patch_size': 16,
    'image_size': 224,
    'max_img_size': 2048,
    'num_cls_tokens': 3,
    'num_registers': 7,
    'video_temporal_patch_size': None,
    'patch_dim': None,
    'video_patch_dim': None,
    'summary_idxs': None,
    'norm_mean': (0.48145466, 0.4578275, 0.40821073),
    'norm_std': (0.26862954, 0.26130258, 0.27577711),
    'initializer_range': 0.02,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'patch_dim', times(v['num_channels'], v['patch_size'] ** 2), 'num_channels * patch_size ** 2')
    except Exception as e:
        odd(c, 'patch_dim', e)
    try:
        if v['video_temporal_patch_size'] is not None:
            put(c, v, 'video_patch_dim', times(v['video_temporal_patch_size'], v['patch_dim']), 'video_temporal_patch_size * patch_dim')
    except Exception as e:
        odd(c, 'video_patch_dim', e)
    if v['summary_idxs'] is None:
        put(c, v, 'summary_idxs', [0, 1])
    try:
        put(c, v, 'norm_mean', list(v['norm_mean']), 'list(norm_mean)')
    except Exception as e:
        odd(c, 'norm_mean', e)
    try:
        put(c, v, 'norm_std', list(v['norm_std']), 'list(norm_std)')
    except Exception as e:
        odd(c, 'norm_std', e)
    base(c, v, kwargs)


def get_num_summary_tokens(c, v):
    return v['num_cls_tokens'] + v['num_registers']


PROPERTIES = {
    'num_summary_tokens': get_num_summary_tokens,
}
