"""pp_doclayout_v4: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, num_labels, odd, put

MODEL_TYPE = 'pp_doclayout_v4'

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
    'anchor_image_size': None,
    'disable_custom_kernels': True,
    'global_pointer_head_size': 64,
    'gp_dropout_value': 0.1,
    'hidden_size': 256,
    'num_coords': 10,
    's2r_steps': 3,
    's2r_damping': 0.5,
    's2r_closure_weight_init': 0.0,
}

ATTRIBUTE_MAP = {
    'd_model': 'hidden_size',
    'num_attention_heads': 'encoder_attention_heads',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'backbone_config': ('hgnet_v2', True, {'return_idx': [1, 2, 3], 'freeze_stem_only': True, 'freeze_at': 0, 'freeze_norm': True, 'lr_mult_list': [0, 0.05, 0.05, 0.05, 0.05], 'out_features': ['stage2', 'stage3', 'stage4']}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        if v['initializer_bias_prior_prob'] is None:
            put(c, v, 'initializer_bias_prior_prob', 1 / (num_labels(v) + 1), '1 / (num_labels + 1)')
    except Exception as e:
        odd(c, 'initializer_bias_prior_prob', e)
