"""omdet-turbo: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, changed, get_attr, has, odd, put

MODEL_TYPE = 'omdet-turbo'

DEFAULTS = {
    'is_encoder_decoder': True,
    'text_config': None,
    'backbone_config': None,
    'apply_layernorm_after_vision_backbone': True,
    'image_size': 640,
    'disable_custom_kernels': False,
    'layer_norm_eps': 1e-05,
    'batch_norm_eps': 1e-05,
    'init_std': 0.02,
    'text_projection_in_dim': 512,
    'text_projection_out_dim': 512,
    'task_encoder_hidden_dim': 1024,
    'class_embed_dim': 512,
    'class_distance_type': 'cosine',
    'num_queries': 900,
    'csp_activation': 'silu',
    'conv_norm_activation': 'gelu',
    'encoder_feedforward_activation': 'relu',
    'encoder_feedforward_dropout': 0.0,
    'encoder_dropout': 0.0,
    'hidden_expansion': 1,
    'encoder_hidden_dim': 256,
    'vision_features_channels': (256, 256, 256),
    'encoder_in_channels': (192, 384, 768),
    'encoder_projection_indices': (2,),
    'encoder_attention_heads': 8,
    'encoder_dim_feedforward': 2048,
    'encoder_layers': 1,
    'positional_encoding_temperature': 10000,
    'num_feature_levels': 3,
    'decoder_hidden_dim': 256,
    'decoder_num_heads': 8,
    'decoder_num_layers': 6,
    'decoder_activation': 'relu',
    'decoder_dim_feedforward': 2048,
    'decoder_num_points': 4,
    'decoder_dropout': 0.0,
    'eval_size': None,
    'learn_initial_query': False,
    'cache_size': 100,
}

ATTRIBUTE_MAP = {
    'encoder_hidden_dim': 'd_model',
    'num_attention_heads': 'encoder_attention_heads',
}

SHADOWED = {
    'd_model': 'encoder_hidden_dim',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('swin', True, {'image_size': 640, 'out_indices': [2, 3, 4]}, False),
    'text_config': ('clip_text_model', True, {}, False),
}


def post_init(c, v, kwargs):
    try:
        if v['backbone_config'] is None and kwargs.pop('use_timm_backbone', True) and (not kwargs.get('backbone_kwargs')):
            put(c, v, 'backbone_config', {'model_type': 'timm_backbone', 'backbone': kwargs.pop('backbone', None) or 'swin_tiny_patch4_window7_224', 'out_indices': [1, 2, 3], 'img_size': v['image_size'], 'always_partition': True}, 'backbone, image_size', ('backbone',))
    except Exception as e:
        odd(c, 'backbone_config', e)
    base(c, v, kwargs)
    put(c, v, 'timm_kwargs', {})
    try:
        if get_attr(v['backbone_config'], 'model_type', None) == 'timm_backbone':
            for attr in ('img_size', 'always_partition'):
                if has(v['backbone_config'], attr):
                    v['timm_kwargs'][attr] = v['backbone_config'][attr]
                    changed(c, 'timm_kwargs', 'backbone_config')
    except Exception as e:
        odd(c, 'timm_kwargs', e)
