"""parakeet_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'parakeet_encoder'

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
}


def post_init(c, v, kwargs):
    put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)
