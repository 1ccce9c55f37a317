"""mimi_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import base, extend, odd, put, span, times

MODEL_TYPE = 'mimi_encoder'

DEFAULTS = {
    'sampling_rate': 24000,
    'audio_channels': 1,
    'hidden_size': 512,
    'num_filters': 64,
    'num_residual_layers': 1,
    'upsampling_ratios': None,
    'kernel_size': 7,
    'last_kernel_size': 3,
    'residual_kernel_size': 3,
    'dilation_growth_rate': 2,
    'use_causal_conv': True,
    'pad_mode': 'constant',
    'compress': 2,
    'trim_right_ratio': 1.0,
    'codebook_size': 2048,
    'codebook_dim': 256,
    'num_quantizers': 32,
    'use_conv_shortcut': False,
    'vector_quantization_hidden_dimension': 256,
    'num_semantic_quantizers': 1,
    'upsample_groups': 512,
    'num_hidden_layers': 8,
    'intermediate_size': 2048,
    'num_attention_heads': 8,
    'num_key_value_heads': 8,
    'head_dim': None,
    'hidden_act': 'gelu',
    'max_position_embeddings': 8000,
    'initializer_range': 0.02,
    'norm_eps': 1e-05,
    'use_cache': False,
    'use_streaming': False,
    'rope_parameters': None,
    'sliding_window': 250,
    'attention_dropout': 0.0,
    'layer_scale_initial_scale': 0.01,
    'attention_bias': False,
    'tie_word_embeddings': True,
}


def post_init(c, v, kwargs):
    put(c, v, 'upsampling_ratios', v['upsampling_ratios'] if v['upsampling_ratios'] else [8, 6, 5, 4])
    put(c, v, 'codebook_dim', v['codebook_dim'] if v['codebook_dim'] is not None else v['hidden_size'], 'hidden_size')
    try:
        put(c, v, 'head_dim', v['head_dim'] or v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    put(c, v, '_frame_rate', kwargs.pop('frame_rate', None), 'frame_rate', ('frame_rate',))
    put(c, v, '_has_encoder', True)
    put(c, v, '_has_decoder', True)
    base(c, v, kwargs)


def get_decoder_config(c, v):
    return None


def set_decoder_config(c, v, value):
    pass


def get_encodec_frame_rate(c, v):
    hop_length = math.prod(v['upsampling_ratios'])
    return math.ceil(v['sampling_rate'] / hop_length)


def get_encoder_config(c, v):
    return None


def set_encoder_config(c, v, value):
    pass


def get_frame_size(c, v):
    strides = [1]
    for ratio in reversed(v['upsampling_ratios']):
        for j in span(v['num_residual_layers']):
            len_kernel_sizes = len(v['residual_kernel_size']) if isinstance(v['residual_kernel_size'], list) else 1
            extend(strides, times([1], len_kernel_sizes + 1))
            if v['use_conv_shortcut']:
                strides.append(1)
        strides.append(ratio)
    strides.append(1)
    strides.append(2)
    return math.prod(strides)


def get_frame_rate(c, v):
    if v['_frame_rate'] is not None:
        return v['_frame_rate']
    return v['sampling_rate'] / get_frame_size(c, v)


def get_latent_dim(c, v):
    return v['hidden_size']


def get_latent_stride(c, v):
    return int(get_encodec_frame_rate(c, v) / get_frame_rate(c, v))


def get_num_codebooks(c, v):
    return v['num_quantizers']


PROPERTIES = {
    'decoder_config': get_decoder_config,
    'encodec_frame_rate': get_encodec_frame_rate,
    'encoder_config': get_encoder_config,
    'frame_rate': get_frame_rate,
    'frame_size': get_frame_size,
    'latent_dim': get_latent_dim,
    'latent_stride': get_latent_stride,
    'num_codebooks': get_num_codebooks,
}

SETTERS = {
    'decoder_config': set_decoder_config,
    'encoder_config': set_encoder_config,
}
