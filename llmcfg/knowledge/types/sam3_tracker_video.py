"""sam3_tracker_video: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put, put_attr

MODEL_TYPE = 'sam3_tracker_video'

DEFAULTS = {
    'vision_config': None,
    'prompt_encoder_config': None,
    'mask_decoder_config': None,
    'initializer_range': 0.02,
    'num_maskmem': 7,
    'sigmoid_scale_for_mem_enc': 20.0,
    'sigmoid_bias_for_mem_enc': -10.0,
    'enable_occlusion_spatial_embedding': True,
    'multimask_output_in_sam': True,
    'multimask_min_pt_num': 0,
    'multimask_max_pt_num': 1,
    'multimask_output_for_tracking': True,
    'max_object_pointers_in_encoder': 16,
    'max_cond_frame_num': 4,
    'enable_temporal_pos_encoding_for_object_pointers': True,
    'memory_attention_hidden_size': 256,
    'memory_attention_num_layers': 4,
    'memory_attention_num_attention_heads': 1,
    'memory_attention_downsample_rate': 1,
    'memory_attention_feed_forward_hidden_size': 2048,
    'memory_attention_feed_forward_hidden_act': 'relu',
    'memory_attention_dropout': 0.1,
    'memory_attention_rope_feat_sizes': None,
    'memory_attention_rope_dropout': 0.1,
    'memory_encoder_hidden_size': 256,
    'memory_encoder_output_channels': 64,
    'rope_parameters': None,
    'mask_downsampler_embed_dim': 256,
    'mask_downsampler_kernel_size': 3,
    'mask_downsampler_stride': 2,
    'mask_downsampler_padding': 1,
    'mask_downsampler_total_stride': 16,
    'mask_downsampler_hidden_act': 'gelu',
    'memory_fuser_num_layers': 2,
    'memory_fuser_embed_dim': 256,
    'memory_fuser_intermediate_dim': 1024,
    'memory_fuser_kernel_size': 7,
    'memory_fuser_padding': 3,
    'memory_fuser_layer_scale_init_value': 1e-06,
    'memory_fuser_hidden_act': 'gelu',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'vision_config': ('sam3_vision_model', True, {'backbone_feature_sizes': [[288, 288], [144, 144], [72, 72]]}, False),
    'prompt_encoder_config': ('sam3_tracker_video_prompt_encoder', False, {}, False),
    'mask_decoder_config': ('sam3_tracker_video_mask_decoder', False, {}, False),
}

DEFAULT_ROPE_TYPE = 'axial'


def set_image_size(c, v, value):
    put_attr(v['prompt_encoder_config'], 'image_size', value, '')
    put_attr(v['vision_config'], 'image_size', value, '')
    patch_size = v['vision_config']['backbone_config']['patch_size']
    put_attr(v['vision_config'], 'backbone_feature_sizes', [[4 * value // patch_size, 4 * value // patch_size], [2 * value // patch_size, 2 * value // patch_size], [value // patch_size, value // patch_size]], 'vision_config.backbone_config.patch_size')
    put(c, v, 'memory_attention_rope_feat_sizes', [value // patch_size, value // patch_size], 'vision_config.backbone_config.patch_size')
    put(c, v, 'image_size', value, '')


def post_init(c, v, kwargs):
    base(c, v, dict(kwargs))
    put(c, v, 'memory_attention_rope_feat_sizes', [72, 72] if v['memory_attention_rope_feat_sizes'] is None else v['memory_attention_rope_feat_sizes'])
    set_image_size(c, v, kwargs.pop('image_size', 1008))


def get_image_size(c, v):
    return v['vision_config']['image_size']


def get_memory_attention_rope_theta(c, v):
    return v['rope_parameters'].get('rope_theta', 10000)


def set_memory_attention_rope_theta(c, v, value):
    v['rope_parameters']['rope_theta'] = value


PROPERTIES = {
    'image_size': get_image_size,
    'memory_attention_rope_theta': get_memory_attention_rope_theta,
}

SETTERS = {
    'image_size': set_image_size,
    'memory_attention_rope_theta': set_memory_attention_rope_theta,
}
