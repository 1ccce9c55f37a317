"""maskformer: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'maskformer'

DEFAULTS = {
    'fpn_feature_size': 256,
    'mask_feature_size': 256,
    'no_object_weight': 0.1,
    'use_auxiliary_loss': False,
    'backbone_config': None,
    'decoder_config': None,
    'init_std': 0.02,
    'init_xavier_std': 1.0,
    'dice_weight': 1.0,
    'cross_entropy_weight': 1.0,
    'mask_weight': 20.0,
    'output_auxiliary_logits': None,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'mask_feature_size',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('swin', True, {'depths': [2, 2, 18, 2], 'drop_path_rate': 0.3, 'image_size': 384, 'embed_dim': 128, 'num_heads': [4, 8, 16, 32], 'window_size': 12, 'out_features': ['stage1', 'stage2', 'stage3', 'stage4']}, False),
    'decoder_config': ('detr', True, {}, False),
}

ATTRIBUTES = {
    'backbones_supported': ['resnet', 'swin'],
    'decoders_supported': ['detr'],
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        put(c, v, 'num_attention_heads', v['decoder_config']['encoder_attention_heads'], 'decoder_config.encoder_attention_heads')
    except Exception as e:
        odd(c, 'num_attention_heads', e)
    try:
        put(c, v, 'num_hidden_layers', v['decoder_config']['num_hidden_layers'], 'decoder_config.num_hidden_layers')
    except Exception as e:
        odd(c, 'num_hidden_layers', e)
