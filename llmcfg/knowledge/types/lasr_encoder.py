"""lasr_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'lasr_encoder'

DEFAULTS = {
    'hidden_size': 512,
    'num_hidden_layers': 17,
    'num_attention_heads': 8,
    'intermediate_size': 2048,
    'hidden_act': 'silu',
    'attention_bias': False,
    'convolution_bias': False,
    'conv_kernel_size': 32,
    'subsampling_conv_channels': 256,
    'num_mel_bins': 128,
    'subsampling_conv_kernel_size': 5,
    'subsampling_conv_stride': 2,
    'dropout': 0.1,
    'dropout_positions': 0.0,
    'layerdrop': 0.1,
    'activation_dropout': 0.1,
    'attention_dropout': 0.1,
    'max_position_embeddings': 10000,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-06,
    'feed_forward_residual_weights': (1.5, 0.5),
    'conv_residual_weights': (2.0, 1.0),
    'batch_norm_momentum': 0.01,
    'rope_parameters': None,
}


def post_init(c, v, kwargs):
    put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)
