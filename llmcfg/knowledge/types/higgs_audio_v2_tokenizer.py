"""higgs_audio_v2_tokenizer: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'higgs_audio_v2_tokenizer'

DEFAULTS = {
    'target_bandwidths': (0.5, 1, 1.5, 2, 4),
    'sample_rate': 24000,
    'kernel_size': 3,
    'channel_ratios': (1, 1),
    'strides': (1, 1),
    'block_dilations': (1, 1),
    'unit_kernel_size': 3,
    'codebook_size': 1024,
    'codebook_dim': 64,
    'initializer_range': 0.02,
    'acoustic_model_config': None,
    'semantic_model_config': None,
    'semantic_sample_rate': 16000,
    'downsample_factor': 320,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'acoustic_model_config': ('dac', True, {'encoder_hidden_size': 64, 'downsampling_ratios': [8, 5, 4, 2], 'decoder_hidden_size': 1024, 'upsampling_ratios': [8, 5, 4, 2], 'hidden_size': 256}, False),
    'semantic_model_config': ('hubert', True, {'mask_time_prob': 0.0}, False),
}


def post_init(c, v, kwargs):
    if isinstance(v['acoustic_model_config'], dict):
        put(c, v, 'acoustic_model_config', {**{'encoder_hidden_size': 64, 'downsampling_ratios': [8, 5, 4, 2], 'decoder_hidden_size': 1024, 'upsampling_ratios': [8, 5, 4, 2], 'hidden_size': 256}, **v['acoustic_model_config']}, 'acoustic_model_config')
    if isinstance(v['semantic_model_config'], dict):
        put(c, v, 'semantic_model_config', {**{'mask_time_prob': 0.0}, **v['semantic_model_config']}, 'semantic_model_config')
    base(c, v, kwargs)
    try:
        if v['codebook_dim'] is None:
            put(c, v, 'codebook_dim', v['acoustic_model_config']['hidden_size'] + v['semantic_model_config']['hidden_size'], 'acoustic_model_config.hidden_size, semantic_model_config.hidden_size')
    except Exception as e:
        odd(c, 'codebook_dim', e)


def get_codebook_nbits(c, v):
    return math.ceil(math.log2(v['codebook_size']))


def get_hop_length(c, v):
    return int(math.prod(v['acoustic_model_config']['downsampling_ratios']))


def get_frame_rate(c, v):
    return math.ceil(v['sample_rate'] / get_hop_length(c, v))


def get_hidden_size(c, v):
    return v['acoustic_model_config']['hidden_size'] + v['semantic_model_config']['hidden_size']


def get_num_quantizers(c, v):
    return int(1000 * v['target_bandwidths'][-1] // times(get_frame_rate(c, v), get_codebook_nbits(c, v)))


def get_semantic_downsample_factor(c, v):
    return int(get_hop_length(c, v) / (v['sample_rate'] / v['semantic_sample_rate']) / v['downsample_factor'])


def get_semantic_hidden_size(c, v):
    return v['semantic_model_config']['hidden_size']


PROPERTIES = {
    'codebook_nbits': get_codebook_nbits,
    'frame_rate': get_frame_rate,
    'hidden_size': get_hidden_size,
    'hop_length': get_hop_length,
    'num_quantizers': get_num_quantizers,
    'semantic_downsample_factor': get_semantic_downsample_factor,
    'semantic_hidden_size': get_semantic_hidden_size,
}
