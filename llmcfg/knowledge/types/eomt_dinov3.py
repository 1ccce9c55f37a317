"""eomt_dinov3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'eomt_dinov3'

DEFAULTS = {
    'hidden_size': 1024,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-06,
    'image_size': 640,
    'patch_size': 16,
    'num_channels': 3,
    'layerscale_value': 1.0,
    'drop_path_rate': 0.0,
    'num_upscale_blocks': 2,
    'attention_dropout': 0.0,
    'num_blocks': 4,
    'no_object_weight': 0.1,
    'class_weight': 2.0,
    'mask_weight': 5.0,
    'dice_weight': 5.0,
    'train_num_points': 12544,
    'oversample_ratio': 3.0,
    'importance_sample_ratio': 0.75,
    'num_queries': 200,
    'num_register_tokens': 4,
    'intermediate_size': 4096,
    'rope_parameters': None,
    'query_bias': True,
    'key_bias': False,
    'value_bias': True,
    'proj_bias': True,
    'mlp_bias': True,
    'use_gated_mlp': False,
    'pos_embed_shift': None,
    'pos_embed_jitter': None,
    'pos_embed_rescale': 2.0,
}

DEFAULT_THETA = 100.0
