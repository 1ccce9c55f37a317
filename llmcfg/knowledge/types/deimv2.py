"""deimv2: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'deimv2'

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
    'weight_loss_fgl': 0.15,
    'weight_loss_ddf': 1.5,
    'eos_coefficient': 0.0001,
    'eval_idx': -1,
    'layer_scale': 1.0,
    'max_num_bins': 32,
    'reg_scale': 4.0,
    'depth_mult': 1.0,
    'top_prob_values': 4,
    'lqe_hidden_dim': 64,
    'lqe_layers': 2,
    'decoder_offset_scale': 0.5,
    'decoder_method': 'default',
    'up': 0.5,
    'tie_word_embeddings': True,
    'weight_loss_mal': 1.0,
    'use_dense_one_to_one': True,
    'mal_alpha': None,
    'encoder_fuse_op': 'sum',
    'spatial_tuning_adapter_inplanes': 16,
    'encoder_type': 'hybrid',
    'use_gateway': True,
    'share_bbox_head': False,
    'encoder_has_trailing_conv': True,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'd_model',
    'num_attention_heads': 'encoder_attention_heads',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('hgnet_v2', True, {'out_indices': [2, 3, 4]}, False),
}

ATTRIBUTES = {
    'layer_types': ['basic', 'bottleneck'],
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'head_dim', v['d_model'] // v['decoder_attention_heads'], 'd_model // decoder_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    base(c, v, kwargs)
