"""pocket_tts_audio_tokenizer_decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'pocket_tts_audio_tokenizer_decoder'

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
    'use_conv_shortcut': False,
    'upsample_groups': 512,
    'num_hidden_layers': 2,
    'intermediate_size': 2048,
    'num_attention_heads': 8,
    'num_key_value_heads': 8,
    'head_dim': None,
    'hidden_act': 'gelu_pytorch_tanh',
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
    'latent_stride': 16,
    'latent_dim': 32,
}


def post_init(c, v, kwargs):
    put(c, v, 'upsampling_ratios', v['upsampling_ratios'] if v['upsampling_ratios'] else [6, 5, 4])
    try:
        put(c, v, 'head_dim', v['head_dim'] or v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
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
    return times(math.prod(v['upsampling_ratios']), v['latent_stride'])


def get_frame_rate(c, v):
    return v['sampling_rate'] / get_frame_size(c, v)


def get_num_codebooks(c, v):
    raise ValueError


PROPERTIES = {
    'decoder_config': get_decoder_config,
    'encodec_frame_rate': get_encodec_frame_rate,
    'encoder_config': get_encoder_config,
    'frame_rate': get_frame_rate,
    'frame_size': get_frame_size,
    'num_codebooks': get_num_codebooks,
}

SETTERS = {
    'decoder_config': set_decoder_config,
    'encoder_config': set_encoder_config,
}
