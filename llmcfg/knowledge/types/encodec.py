"""encodec: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import base, put, times

MODEL_TYPE = 'encodec'

DEFAULTS = {
    'target_bandwidths': (1.5, 3.0, 6.0, 12.0, 24.0),
    'sampling_rate': 24000,
    'audio_channels': 1,
    'normalize': False,
    'chunk_length_s': None,
    'overlap': None,
    'hidden_size': 128,
    'num_filters': 32,
    'num_residual_layers': 1,
    'upsampling_ratios': (8, 5, 4, 2),
    'norm_type': 'weight_norm',
    'kernel_size': 7,
    'last_kernel_size': 7,
    'residual_kernel_size': 3,
    'dilation_growth_rate': 2,
    'use_causal_conv': True,
    'pad_mode': 'reflect',
    'compress': 2,
    'num_lstm_layers': 2,
    'trim_right_ratio': 1.0,
    'codebook_size': 1024,
    'codebook_dim': None,
    'use_conv_shortcut': True,
}


def post_init(c, v, kwargs):
    put(c, v, 'codebook_dim', v['codebook_dim'] if v['codebook_dim'] is not None else v['hidden_size'], 'hidden_size')
    base(c, v, kwargs)


def get_chunk_length(c, v):
    if v['chunk_length_s'] is None:
        return None
    else:
        return int(times(v['chunk_length_s'], v['sampling_rate']))


def get_chunk_stride(c, v):
    if v['chunk_length_s'] is None or v['overlap'] is None:
        return None
    else:
        return max(1, int(times(1.0 - v['overlap'], get_chunk_length(c, v))))


def get_codebook_nbits(c, v):
    return math.ceil(math.log2(v['codebook_size']))


def get_hop_length(c, v):
    return int(math.prod(v['upsampling_ratios']))


def get_frame_rate(c, v):
    return math.ceil(v['sampling_rate'] / get_hop_length(c, v))


def get_num_quantizers(c, v):
    return int(1000 * v['target_bandwidths'][-1] // times(get_frame_rate(c, v), get_codebook_nbits(c, v)))


PROPERTIES = {
    'chunk_length': get_chunk_length,
    'chunk_stride': get_chunk_stride,
    'codebook_nbits': get_codebook_nbits,
    'frame_rate': get_frame_rate,
    'hop_length': get_hop_length,
    'num_quantizers': get_num_quantizers,
}
