"""dac: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import base, odd, power, put, times

MODEL_TYPE = 'dac'

DEFAULTS = {
    'encoder_hidden_size': 64,
    'downsampling_ratios': (2, 4, 8, 8),
    'decoder_hidden_size': 1536,
    'n_codebooks': 9,
    'codebook_size': 1024,
    'codebook_dim': 8,
    'quantizer_dropout': 0.0,
    'commitment_loss_weight': 0.25,
    'codebook_loss_weight': 1.0,
    'sampling_rate': 16000,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'upsampling_ratios', v['downsampling_ratios'][::-1], 'downsampling_ratios[::-1]')
    except Exception as e:
        odd(c, 'upsampling_ratios', e)
    try:
        put(c, v, 'hidden_size', times(v['encoder_hidden_size'], power(2, len(v['downsampling_ratios']))), 'encoder_hidden_size * 2 ** len(downsampling_ratios)')
    except Exception as e:
        odd(c, 'hidden_size', e)
    try:
        put(c, v, 'hop_length', int(math.prod(v['downsampling_ratios'])), 'int(np.prod(downsampling_ratios))')
    except Exception as e:
        odd(c, 'hop_length', e)
    base(c, v, kwargs)


def get_frame_rate(c, v):
    hop_length = math.prod(v['upsampling_ratios'])
    return math.ceil(v['sampling_rate'] / hop_length)


PROPERTIES = {
    'frame_rate': get_frame_rate,
}
