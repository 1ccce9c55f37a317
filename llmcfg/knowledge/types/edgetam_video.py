"""edgetam_video: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'edgetam_video'

DEFAULTS = {
    'vision_config': None,
    'prompt_encoder_config': None,
    'mask_decoder_config': None,
    'initializer_range': 0.02,
    'num_maskmem': 7,
    'image_size': 1024,
    'sigmoid_scale_for_mem_enc': 20.0,
    'sigmoid_bias_for_mem_enc': -10.0,
    'enable_occlusion_spatial_embedding': True,
    'multimask_output_in_sam': True,
    'multimask_min_pt_num': 0,
    'multimask_max_pt_num': 1,
    'multimask_output_for_tracking': True,
    'max_object_pointers_in_encoder': 16,
    'max_cond_frame_num': -1,
    'enable_temporal_pos_encoding_for_object_pointers': True,
    'memory_attention_hidden_size': 256,
    'memory_attention_num_layers': 2,
    'memory_attention_num_attention_heads': 1,
    'memory_attention_downsample_rate': 1,
    'memory_attention_mlp_hidden_size': 2048,
    'memory_attention_mlp_hidden_act': 'relu',
    'memory_attention_dropout': 0.1,
    'memory_attention_rope_feat_sizes': None,
    'memory_attention_rope_k_sizes': None,
    'memory_attention_rope_dropout': 0.1,
    'rope_parameters': None,
    'perceiver_resampler_num_latents': 256,
    'perceiver_resampler_num_latents_2d': 256,
    'perceiver_resampler_hidden_size': 64,
    'perceiver_resampler_mlp_intermediate_size': 256,
    'perceiver_resampler_num_attention_heads': 1,
    'perceiver_resampler_attention_head_dim': 64,
    'perceiver_resampler_num_layers': 2,
    'perceiver_resampler_hidden_dropout': 0.0,
    'perceiver_resampler_attention_dropout': 0.0,
    'memory_encoder_hidden_size': 256,
    'memory_encoder_output_channels': 64,
    'mask_downsampler_embed_dim': 256,
    'memory_fuser_intermediate_dim': 1024,
    'mask_downsampler_kernel_size': 3,
    'mask_downsampler_stride': 2,
    'mask_downsampler_padding': 1,
    'mask_downsampler_total_stride': 16,
    'mask_downsampler_hidden_act': 'gelu',
    'memory_fuser_num_layers': 2,
    'memory_fuser_embed_dim': 256,
    'memory_fuser_kernel_size': 7,
    'memory_fuser_padding': 3,
    'memory_fuser_layer_scale_init_value': 1e-06,
    'memory_fuser_hidden_act': 'gelu',
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'mask_decoder_config': ('edgetam_video_mask_decoder', False, {}, False),
    'vision_config': ('sam2_vision_model', True, {}, False),
    'prompt_encoder_config': ('edgetam_video_prompt_encoder', False, {}, False),
}

DEFAULT_ROPE_TYPE = 'axial'


def post_init(c, v, kwargs):
    put(c, v, 'prompt_encoder_config', v['prompt_encoder_config'] if v['prompt_encoder_config'] is not None else {})
    put(c, v, 'mask_decoder_config', v['mask_decoder_config'] if v['mask_decoder_config'] is not None else {})
    put(c, v, 'memory_attention_rope_feat_sizes', [64, 64] if v['memory_attention_rope_feat_sizes'] is None else v['memory_attention_rope_feat_sizes'])
    put(c, v, 'memory_attention_rope_k_sizes', [16, 16] if v['memory_attention_rope_k_sizes'] is None else v['memory_attention_rope_k_sizes'])
    base(c, v, kwargs)


def get_memory_attention_rope_theta(c, v):
    return v['rope_parameters'].get('rope_theta', 10000)


def set_memory_attention_rope_theta(c, v, value):
    v['rope_parameters']['rope_theta'] = value


PROPERTIES = {
    'memory_attention_rope_theta': get_memory_attention_rope_theta,
}

SETTERS = {
    'memory_attention_rope_theta': set_memory_attention_rope_theta,
}
