"""rt_detr_v2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'rt_detr_v2'

DEFAULTS = {
    'is_encoder_decoder': True,
    'initializer_range': 0.01,
    'initializer_bias_prior_prob': None,
    'layer_norm_eps': 1e-05,
    'batch_norm_eps': 1e-05,
    'backbone_config': None,
    'freeze_backbone_batch_norms': True,
    'encoder_hidden_dim': 256,
    'encoder_in_channels': (512, 1024, 2048),
    'feat_strides': (8, 16, 32),
    'encoder_layers': 1,
    'encoder_ffn_dim': 1024,
    'encoder_attention_heads': 8,
    'dropout': 0.0,
    'activation_dropout': 0.0,
    'encode_proj_layers': (2,),
    'positional_encoding_temperature': 10000,
    'encoder_activation_function': 'gelu',
    'activation_function': 'silu',
    'eval_size': None,
    'normalize_before': False,
    'hidden_expansion': 1.0,
    'd_model': 256,
    'num_queries': 300,
    'decoder_in_channels': (256, 256, 256),
    'decoder_ffn_dim': 1024,
    'num_feature_levels': 3,
    'decoder_n_points': 4,
    'decoder_layers': 6,
    'decoder_attention_heads': 8,
    'decoder_activation_function': 'relu',
    'attention_dropout': 0.0,
    'num_denoising': 100,
    'label_noise_ratio': 0.5,
    'box_noise_scale': 1.0,
    'learn_initial_query': False,
    'anchor_image_size': None,
    'with_box_refine': True,
    'matcher_alpha': 0.25,
    'matcher_gamma': 2.0,
    'matcher_class_cost': 2.0,
    'matcher_bbox_cost': 5.0,
    'matcher_giou_cost': 2.0,
    'use_focal_loss': True,
    'auxiliary_loss': True,
    'focal_loss_alpha': 0.75,
    'focal_loss_gamma': 2.0,
    'weight_loss_vfl': 1.0,
    'weight_loss_bbox': 5.0,
    'weight_loss_giou': 2.0,
    'eos_coefficient': 0.0001,
    'decoder_n_levels': 3,
    'decoder_offset_scale': 0.5,
    'decoder_method': 'default',
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'd_model',
    'num_attention_heads': 'encoder_attention_heads',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('rt_detr_resnet', True, {'out_indices': [2, 3, 4]}, False),
}

ATTRIBUTES = {
    'layer_types': ['basic', 'bottleneck'],
}
