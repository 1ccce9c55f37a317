"""lw_detr_vit: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import backbone_outputs, base, odd, put, span

MODEL_TYPE = 'lw_detr_vit'

DEFAULTS = {
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'mlp_ratio': 4,
    'hidden_act': 'gelu',
    'dropout_prob': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-06,
    'image_size': 256,
    'pretrain_image_size': 224,
    'patch_size': 16,
    'num_channels': 3,
    'qkv_bias': True,
    'window_block_indices': (),
    'use_absolute_position_embeddings': True,
    'cae_init_values': 0.1,
    'num_windows': 16,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'num_windows_side', int(math.sqrt(v['num_windows'])), 'int(math.sqrt(num_windows))')
    except Exception as e:
        odd(c, 'num_windows_side', e)
    try:
        put(c, v, 'stage_names', ['stem'] + [f'stage{idx}' for idx in span(1, v['num_hidden_layers'] + 1)], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'stage_names', e)
    try:
        backbone_outputs(c, v, kwargs.pop('out_features', None), kwargs.pop('out_indices', None))
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
