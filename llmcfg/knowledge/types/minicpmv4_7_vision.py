"""minicpmv4_7_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import times

MODEL_TYPE = 'minicpmv4_7_vision'

DEFAULTS = {
    'hidden_size': 768,
    'intermediate_size': 3072,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'num_channels': 3,
    'image_size': 224,
    'patch_size': 16,
    'hidden_act': 'gelu_pytorch_tanh',
    'layer_norm_eps': 1e-06,
    'attention_dropout': 0.0,
    'insert_layer_id': 6,
    'window_kernel_size': (2, 2),
}


def get_window_hidden_size(c, v):
    return times(times(v['hidden_size'], v['window_kernel_size'][0]), v['window_kernel_size'][1])


def get_window_intermediate_size(c, v):
    return times(times(v['intermediate_size'], v['window_kernel_size'][0]), v['window_kernel_size'][1])


PROPERTIES = {
    'window_hidden_size': get_window_hidden_size,
    'window_intermediate_size': get_window_intermediate_size,
}
