"""deformable_detr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'deformable_detr'

DEFAULTS = {
    'is_encoder_decoder': True,
    'backbone_config': None,
    'num_channels': 3,
    'num_queries': 300,
    'max_position_embeddings': 1024,
    'encoder_layers': 6,
    'encoder_ffn_dim': 1024,
    'encoder_attention_heads': 8,
    'decoder_layers': 6,
    'decoder_ffn_dim': 1024,
    'decoder_attention_heads': 8,
    'encoder_layerdrop': 0.0,
    'activation_function': 'relu',
    'd_model': 256,
    'dropout': 0.1,
    'attention_dropout': 0.0,
    'activation_dropout': 0.0,
    'init_std': 0.02,
    'init_xavier_std': 1.0,
    'return_intermediate': True,
    'auxiliary_loss': False,
    'position_embedding_type': 'sine',
    'dilation': False,
    'num_feature_levels': 4,
    'encoder_n_points': 4,
    'decoder_n_points': 4,
    'two_stage': False,
    'two_stage_num_proposals': 300,
    'with_box_refine': False,
    'class_cost': 1,
    'bbox_cost': 5,
    'giou_cost': 2,
    'mask_loss_coefficient': 1,
    'dice_loss_coefficient': 1,
    'bbox_loss_coefficient': 5,
    'giou_loss_coefficient': 2,
    'eos_coefficient': 0.1,
    'focal_alpha': 0.25,
    'disable_custom_kernels': False,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'd_model',
    'num_attention_heads': 'encoder_attention_heads',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('resnet', True, {'out_features': ['stage4']}, False),
}


def post_init(c, v, kwargs):
    try:
        if v['backbone_config'] is None and kwargs.pop('use_timm_backbone', True) and (not kwargs.get('backbone_kwargs')):
            put(c, v, 'backbone_config', {'model_type': 'timm_backbone', 'backbone': kwargs.pop('backbone', None) or 'resnet50', 'num_channels': 3, 'features_only': True, 'use_pretrained_backbone': False, 'out_indices': [2, 3, 4] if v['num_feature_levels'] > 1 else [4]}, 'backbone, num_feature_levels', ('backbone',))
            if v['dilation']:
                v['backbone_config']['output_stride'] = 16
    except Exception as e:
        odd(c, 'backbone_config', e)
    base(c, v, kwargs)
