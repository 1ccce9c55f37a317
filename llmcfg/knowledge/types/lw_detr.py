"""lw_detr: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'lw_detr'

DEFAULTS = {
    'backbone_config': None,
    'projector_scale_factors': (),
    'hidden_expansion': 0.5,
    'c2f_num_blocks': 3,
    'activation_function': 'silu',
    'batch_norm_eps': 1e-05,
    'dropout': 0.0,
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
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('lw_detr_vit', True, {'image_size': 1024, 'hidden_size': 192, 'num_hidden_layers': 10, 'window_block_indices': [0, 1, 3, 6, 7, 9], 'out_indices': [2, 4, 5, 9]}, False),
}


def post_init(c, v, kwargs):
    try:
        if 'mask_loss_coefficient' in kwargs:
            put(c, v, 'class_loss_coefficient', kwargs.pop('mask_loss_coefficient'), 'mask_loss_coefficient', ('mask_loss_coefficient',))
    except Exception as e:
        odd(c, 'class_loss_coefficient', e)
    try:
        put(c, v, 'projector_in_channels', times([v['d_model']], len(v['projector_scale_factors'])), '[d_model] * len(projector_scale_factors)')
    except Exception as e:
        odd(c, 'projector_in_channels', e)
    put(c, v, 'projector_out_channels', v['d_model'], 'd_model')
    try:
        put(c, v, 'num_feature_levels', len(v['projector_scale_factors']), 'len(projector_scale_factors)')
    except Exception as e:
        odd(c, 'num_feature_levels', e)
    base(c, v, kwargs)
