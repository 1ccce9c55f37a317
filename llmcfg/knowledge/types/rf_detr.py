"""rf_detr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import backbone, base, put

MODEL_TYPE = 'rf_detr'

DEFAULTS = {
    'backbone_config': None,
    'hidden_expansion': 0.5,
    'c2f_num_blocks': 3,
    'activation_function': 'silu',
    'dropout': 0.1,
    'decoder_ffn_dim': 2048,
    'decoder_n_points': 4,
    'decoder_layers': 3,
    'decoder_self_attention_heads': 8,
    'decoder_cross_attention_heads': 16,
    'decoder_activation_function': 'relu',
    'num_queries': 300,
    'attention_bias': True,
    'attention_dropout': 0.0,
    'activation_dropout': 0.0,
    'group_detr': 13,
    'init_std': 0.02,
    'disable_custom_kernels': True,
    'class_cost': 2,
    'bbox_cost': 5,
    'giou_cost': 2,
    'class_loss_coefficient': 1,
    'dice_loss_coefficient': 1,
    'bbox_loss_coefficient': 5,
    'giou_loss_coefficient': 2,
    'eos_coefficient': 0.1,
    'focal_alpha': 0.25,
    'auxiliary_loss': True,
    'd_model': 256,
    'layer_norm_eps': 1e-05,
    'num_feature_levels': 1,
    'mask_loss_coefficient': 1,
    'mask_point_sample_ratio': 16,
    'mask_downsample_ratio': 4,
    'mask_class_loss_coefficient': 5.0,
    'mask_dice_loss_coefficient': 5.0,
    'segmentation_head_activation_function': 'gelu',
    'intermediate_size': 1024,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('rf_detr_vit', True, {'image_size': 1024, 'hidden_size': 192, 'num_hidden_layers': 10, 'window_block_indices': [0, 1, 3, 6, 7, 9], 'out_indices': [2, 4, 5, 9]}, False),
}


def post_init(c, v, kwargs):
    put(c, v, 'backbone_config', backbone(c, v['backbone_config'], kwargs, 'rf_detr_dinov2', {'num_attention_heads': 6, 'out_features': ['stage2', 'stage5', 'stage8', 'stage11'], 'hidden_size': 384, 'num_register_tokens': 0, 'image_size': 518}), 'backbone_config')
    base(c, v, kwargs)
