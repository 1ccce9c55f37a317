"""vibevoice_acoustic_tokenizer: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import as_dict, sub

MODEL_TYPE = 'vibevoice_acoustic_tokenizer'

DEFAULTS = {
    'channels': 1,
    'hidden_size': 64,
    'kernel_size': 7,
    'rms_norm_eps': 1e-05,
    'layer_scale_init_value': 1e-06,
    'initializer_range': 0.01,
    'num_filters': 32,
    'downsampling_ratios': (2, 2, 4, 5, 5, 8),
    'depths': (3, 3, 3, 3, 3, 3, 8),
    'hidden_act': 'gelu',
    'ffn_expansion': 4,
    'vae_std': 0.625,
}


def get_decoder_config(c, v):
    config_dict = as_dict(c)
    config_dict['depths'] = list(reversed(config_dict['depths']))
    return sub(c, '', 'vibevoice_acoustic_tokenizer_decoder', config_dict)


def get_encoder_config(c, v):
    return sub(c, '', 'vibevoice_acoustic_tokenizer_encoder', as_dict(c))


def get_hop_length(c, v):
    return int(math.prod(v['downsampling_ratios']))


PROPERTIES = {
    'decoder_config': get_decoder_config,
    'encoder_config': get_encoder_config,
    'hop_length': get_hop_length,
}
