"""gemma4_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'gemma4_audio'

DEFAULTS = {
    'hidden_size': 1024,
    'num_hidden_layers': 12,
    'num_attention_heads': 8,
    'hidden_act': 'silu',
    'subsampling_conv_channels': (128, 32),
    'conv_kernel_size': 5,
    'residual_weight': 0.5,
    'attention_chunk_size': 12,
    'attention_context_left': 13,
    'attention_context_right': 0,
    'attention_logit_cap': 50.0,
    'attention_invalid_logits_value': -1000000000.0,
    'use_clipped_linears': True,
    'rms_norm_eps': 1e-06,
    'gradient_clipping': 10000000000.0,
    'output_proj_dims': 1536,
    'initializer_range': 0.02,
}


def post_init(c, v, kwargs):
    try:
        if isinstance(v['subsampling_conv_channels'], tuple):
            put(c, v, 'subsampling_conv_channels', list(v['subsampling_conv_channels']), 'list(subsampling_conv_channels)')
    except Exception as e:
        odd(c, 'subsampling_conv_channels', e)
    base(c, v, kwargs)
