"""nemotron_asr_streaming_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import base, put, span, times

MODEL_TYPE = 'nemotron_asr_streaming_encoder'

DEFAULTS = {
    'hidden_size': 1024,
    'num_hidden_layers': 24,
    'num_attention_heads': 8,
    'intermediate_size': 4096,
    'hidden_act': 'silu',
    'attention_bias': True,
    'convolution_bias': True,
    'conv_kernel_size': 9,
    'subsampling_factor': 8,
    'subsampling_conv_channels': 256,
    'num_mel_bins': 80,
    'subsampling_conv_kernel_size': 3,
    'subsampling_conv_stride': 2,
    'dropout': 0.1,
    'dropout_positions': 0.0,
    'layerdrop': 0.1,
    'activation_dropout': 0.1,
    'attention_dropout': 0.1,
    'max_position_embeddings': 5000,
    'scale_input': True,
    'initializer_range': 0.02,
    'sliding_window': 71,
    'default_num_lookahead_tokens': 13,
}


def post_init(c, v, kwargs):
    put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)


def get_subsampling_out_hidden_size(c, v):
    total_pad = v['subsampling_conv_kernel_size'] - 1 + (v['subsampling_conv_stride'] - 1)
    out_length = v['num_mel_bins']
    for _ in span(int(math.log2(v['subsampling_factor']))):
        out_length = (out_length + total_pad - v['subsampling_conv_kernel_size']) // v['subsampling_conv_stride'] + 1
    return times(v['subsampling_conv_channels'], out_length)


PROPERTIES = {
    'subsampling_out_hidden_size': get_subsampling_out_hidden_size,
}
