"""patchtsmixer: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'patchtsmixer'

DEFAULTS = {
    'context_length': 32,
    'patch_length': 8,
    'num_input_channels': 1,
    'patch_stride': 8,
    'num_parallel_samples': 100,
    'd_model': 8,
    'expansion_factor': 2,
    'num_layers': 3,
    'dropout': 0.2,
    'mode': 'common_channel',
    'gated_attn': True,
    'norm_mlp': 'LayerNorm',
    'self_attn': False,
    'self_attn_heads': 1,
    'use_positional_encoding': False,
    'positional_encoding_type': 'sincos',
    'scaling': 'std',
    'loss': 'mse',
    'init_std': 0.02,
    'norm_eps': 1e-05,
    'mask_type': 'random',
    'random_mask_ratio': 0.5,
    'num_forecast_mask_patches': (2,),
    'mask_value': 0,
    'masked_loss': True,
    'channel_consistent_masking': True,
    'unmasked_channel_indices': None,
    'head_dropout': 0.2,
    'distribution_output': 'student_t',
    'prediction_length': 16,
    'prediction_channel_indices': None,
    'num_targets': 3,
    'output_range': None,
    'head_aggregation': 'max_pool',
}

ATTRIBUTE_MAP = {
    'hidden_size': 'd_model',
    'num_hidden_layers': 'num_layers',
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'num_patches', (max(v['context_length'], v['patch_length']) - v['patch_length']) // v['patch_stride'] + 1, 'context_length, patch_length, patch_stride')
    except Exception as e:
        odd(c, 'num_patches', e)
    put(c, v, 'patch_last', True)
    base(c, v, kwargs)
