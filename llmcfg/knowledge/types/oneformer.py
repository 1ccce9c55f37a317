"""oneformer: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'oneformer'

DEFAULTS = {
    'backbone_config': None,
    'ignore_value': 255,
    'num_queries': 150,
    'no_object_weight': 0.1,
    'class_weight': 2.0,
    'mask_weight': 5.0,
    'dice_weight': 5.0,
    'contrastive_weight': 0.5,
    'contrastive_temperature': 0.07,
    'train_num_points': 12544,
    'oversample_ratio': 3.0,
    'importance_sample_ratio': 0.75,
    'init_std': 0.02,
    'init_xavier_std': 1.0,
    'layer_norm_eps': 1e-05,
    'is_training': False,
    'use_auxiliary_loss': True,
    'output_auxiliary_logits': True,
    'strides': (4, 8, 16, 32),
    'task_seq_len': 77,
    'text_encoder_width': 256,
    'text_encoder_context_length': 77,
    'text_encoder_num_layers': 6,
    'text_encoder_vocab_size': 49408,
    'text_encoder_proj_layers': 2,
    'text_encoder_n_ctx': 16,
    'conv_dim': 256,
    'mask_dim': 256,
    'hidden_dim': 256,
    'encoder_feedforward_dim': 1024,
    'norm': 'GN',
    'encoder_layers': 6,
    'decoder_layers': 10,
    'use_task_norm': True,
    'num_attention_heads': 8,
    'dropout': 0.1,
    'dim_feedforward': 2048,
    'pre_norm': False,
    'enforce_input_proj': False,
    'query_dec_layers': 2,
    'common_stride': 4,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'hidden_dim',
    'num_hidden_layers': 'decoder_layers',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('swin', True, {'drop_path_rate': 0.3, 'out_features': ['stage1', 'stage2', 'stage3', 'stage4']}, False),
}
