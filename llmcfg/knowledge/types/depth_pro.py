"""depth_pro: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd

MODEL_TYPE = 'depth_pro'

DEFAULTS = {
    'fusion_hidden_size': 256,
    'patch_size': 384,
    'initializer_range': 0.02,
    'intermediate_hook_ids': (11, 5),
    'intermediate_feature_dims': (256, 256),
    'scaled_images_ratios': (0.25, 0.5, 1),
    'scaled_images_overlap_ratios': (0.0, 0.5, 0.25),
    'scaled_images_feature_dims': (1024, 1024, 512),
    'merge_padding_value': 3,
    'use_batch_norm_in_fusion_residual': False,
    'use_bias_in_fusion_residual': True,
    'use_fov_model': False,
    'num_fov_head_layers': 2,
    'image_model_config': None,
    'patch_model_config': None,
    'fov_model_config': None,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'image_model_config': ('dinov2', True, {'image_size': 384}, False),
    'patch_model_config': ('dinov2', True, {'image_size': 384}, False),
    'fov_model_config': ('dinov2', True, {'image_size': 384}, False),
}


def post_init(c, v, kwargs):
    try:
        for sub_config_key in ['image_model_config', 'patch_model_config', 'fov_model_config']:
            sub_config = c[sub_config_key]
            if isinstance(sub_config, dict):
                if (image_size := sub_config.get('image_size')) != v['patch_size']:
                    sub_config.update({'image_size': v['patch_size']})
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
