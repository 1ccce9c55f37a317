"""patchtst: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'patchtst'

DEFAULTS = {
    'num_input_channels': 1,
    'context_length': 32,
    'distribution_output': 'student_t',
    'loss': 'mse',
    'patch_length': 1,
    'patch_stride': 1,
    'num_hidden_layers': 3,
    'd_model': 128,
    'num_attention_heads': 4,
    'share_embedding': True,
    'channel_attention': False,
    'ffn_dim': 512,
    'norm_type': 'batchnorm',
    'norm_eps': 1e-05,
    'attention_dropout': 0.0,
    'positional_dropout': 0.0,
    'path_dropout': 0.0,
    'ff_dropout': 0.0,
    'bias': True,
    'activation_function': 'gelu',
    'pre_norm': True,
    'positional_encoding_type': 'sincos',
    'use_cls_token': False,
    'init_std': 0.02,
    'share_projection': True,
    'scaling': 'std',
    'do_mask_input': None,
    'mask_type': 'random',
    'random_mask_ratio': 0.5,
    'num_forecast_mask_patches': (2,),
    'channel_consistent_masking': False,
    'unmasked_channel_indices': None,
    'mask_value': 0,
    'pooling_type': 'mean',
    'head_dropout': 0.0,
    'prediction_length': 24,
    'num_targets': 1,
    'output_range': None,
    'num_parallel_samples': 100,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'd_model',
}
