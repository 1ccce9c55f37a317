"""pp_doclayout_v3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'pp_doclayout_v3'

DEFAULTS = {
    'is_encoder_decoder': True,
    'initializer_range': 0.01,
    'initializer_bias_prior_prob': None,
    'layer_norm_eps': 1e-05,
    'batch_norm_eps': 1e-05,
    'tie_word_embeddings': True,
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
    'mask_feature_channels': (64, 64),
    'x4_feat_dim': 128,
    'd_model': 256,
    'num_prototypes': 32,
    'label_noise_ratio': 0.4,
    'box_noise_scale': 0.4,
    'mask_enhanced': True,
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
    'learn_initial_query': False,
    'anchor_image_size': None,
    'disable_custom_kernels': True,
    'global_pointer_head_size': 64,
    'gp_dropout_value': 0.1,
}

ATTRIBUTE_MAP = {
    'hidden_size': 'd_model',
    'num_attention_heads': 'encoder_attention_heads',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('hgnet_v2', True, {'arch': 'L', 'return_idx': [0, 1, 2, 3], 'freeze_stem_only': True, 'freeze_at': 0, 'freeze_norm': True, 'lr_mult_list': [0, 0.05, 0.05, 0.05, 0.05], 'out_features': ['stage1', 'stage2', 'stage3', 'stage4']}, False),
}

ATTRIBUTES = {
    'layer_types': ('basic', 'bottleneck'),
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'encoder_in_channels', list(v['encoder_in_channels']), 'list(encoder_in_channels)')
    except Exception as e:
        odd(c, 'encoder_in_channels', e)
    try:
        put(c, v, 'feat_strides', list(v['feat_strides']), 'list(feat_strides)')
    except Exception as e:
        odd(c, 'feat_strides', e)
    try:
        put(c, v, 'encode_proj_layers', list(v['encode_proj_layers']), 'list(encode_proj_layers)')
    except Exception as e:
        odd(c, 'encode_proj_layers', e)
    try:
        put(c, v, 'eval_size', list(v['eval_size']) if v['eval_size'] is not None else None, 'list(eval_size) if eval_size is not None else None')
    except Exception as e:
        odd(c, 'eval_size', e)
    try:
        put(c, v, 'decoder_in_channels', list(v['decoder_in_channels']), 'list(decoder_in_channels)')
    except Exception as e:
        odd(c, 'decoder_in_channels', e)
    try:
        put(c, v, 'anchor_image_size', list(v['anchor_image_size']) if v['anchor_image_size'] is not None else None, 'anchor_image_size')
    except Exception as e:
        odd(c, 'anchor_image_size', e)
    base(c, v, kwargs)
