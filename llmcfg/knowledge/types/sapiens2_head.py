"""sapiens2_head: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'sapiens2_head'

DEFAULTS = {
    'upsample_out_channels': None,
    'upsample_kernel_sizes': None,
    'upsample_kernel_size': 4,
    'use_pixel_shuffle': None,
    'conv_out_channels': None,
    'conv_kernel_sizes': None,
    'conv_kernel_size': 1,
    'scale_conv_out_channels': None,
    'scale_conv_kernel_sizes': None,
    'scale_conv_kernel_size': 1,
    'scale_final_input_size': None,
    'scale_final_hidden_sizes': None,
}


def post_init(c, v, kwargs):
    try:
        if v['upsample_out_channels'] is not None and v['upsample_kernel_sizes'] is None:
            put(c, v, 'upsample_kernel_sizes', times([v['upsample_kernel_size']], len(v['upsample_out_channels'])), '[upsample_kernel_size] * len(upsample_out_channels)')
    except Exception as e:
        odd(c, 'upsample_kernel_sizes', e)
    try:
        if v['conv_out_channels'] is not None and v['conv_kernel_sizes'] is None:
            put(c, v, 'conv_kernel_sizes', times([v['conv_kernel_size']], len(v['conv_out_channels'])), '[conv_kernel_size] * len(conv_out_channels)')
    except Exception as e:
        odd(c, 'conv_kernel_sizes', e)
    try:
        if v['scale_conv_out_channels'] is not None and v['scale_conv_kernel_sizes'] is None:
            put(c, v, 'scale_conv_kernel_sizes', times([v['scale_conv_kernel_size']], len(v['scale_conv_out_channels'])), '[scale_conv_kernel_size] * len(scale_conv_out_channels)')
    except Exception as e:
        odd(c, 'scale_conv_kernel_sizes', e)
    base(c, v, kwargs)
