"""mask2former: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'mask2former'

DEFAULTS = {
    'backbone_config': None,
    'feature_size': 256,
    'mask_feature_size': 256,
    'hidden_dim': 256,
    'encoder_feedforward_dim': 1024,
    'activation_function': 'relu',
    'encoder_layers': 6,
    'decoder_layers': 10,
    'num_attention_heads': 8,
    'dropout': 0.0,
    'dim_feedforward': 2048,
    'pre_norm': False,
    'enforce_input_projection': False,
    'common_stride': 4,
    'ignore_value': 255,
    'num_queries': 100,
    'no_object_weight': 0.1,
    'class_weight': 2.0,
    'mask_weight': 5.0,
    'dice_weight': 5.0,
    'train_num_points': 12544,
    'oversample_ratio': 3.0,
    'importance_sample_ratio': 0.75,
    'init_std': 0.02,
    'init_xavier_std': 1.0,
    'use_auxiliary_loss': True,
    'feature_strides': (4, 8, 16, 32),
    'output_auxiliary_logits': None,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'hidden_dim',
    'num_hidden_layers': 'decoder_layers',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('swin', True, {'depths': [2, 2, 18, 2], 'drop_path_rate': 0.3, 'out_features': ['stage1', 'stage2', 'stage3', 'stage4']}, False),
}

ATTRIBUTES = {
    'backbones_supported': ['swin'],
}
