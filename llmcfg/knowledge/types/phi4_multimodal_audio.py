"""phi4_multimodal_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'phi4_multimodal_audio'

DEFAULTS = {
    'hidden_size': 1024,
    'intermediate_size': 1536,
    'num_blocks': 24,
    'num_attention_heads': 16,
    'activation': 'swish',
    'chunk_size': -1,
    'left_chunk': 18,
    'dropout_rate': 0.0,
    'ext_pw_out_channel': 1024,
    'depthwise_separable_out_channel': 1024,
    'depthwise_multiplier': 1,
    'kernel_size': 3,
    'conv_activation': 'swish',
    'input_size': 80,
    'conv_glu_type': 'swish',
    'time_reduction': 8,
    'bias_max_distance': 1000,
    'bias_symmetric': False,
    'nemo_activation': 'relu',
    'nemo_conv_channels': 1024,
    'downsample_rate': 1,
    'initializer_range': 0.02,
    'audio_token_id': 200011,
    'feature_layer': -2,
}


def post_init(c, v, kwargs):
    nemo_final_size = v['input_size']
    try:
        for _ in span(int(math.log2(v['time_reduction']))):
            nemo_final_size = math.floor((nemo_final_size - 1) / 2 + 1)
    except Exception as e:
        odd(c, '', e)
    put(c, v, 'nemo_final_size', nemo_final_size, 'input_size')
    base(c, v, kwargs)
