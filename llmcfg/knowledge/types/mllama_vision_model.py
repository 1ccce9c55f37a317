"""mllama_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'mllama_vision_model'

DEFAULTS = {
    'hidden_size': 1280,
    'hidden_act': 'gelu',
    'num_hidden_layers': 32,
    'num_global_layers': 8,
    'attention_heads': 16,
    'num_channels': 3,
    'intermediate_size': 5120,
    'vision_output_dim': 7680,
    'image_size': 448,
    'patch_size': 14,
    'norm_eps': 1e-05,
    'max_num_tiles': 4,
    'intermediate_layers_indices': None,
    'supported_aspect_ratios': None,
    'initializer_range': 0.02,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'attention_heads',
}


def post_init(c, v, kwargs):
    if v['supported_aspect_ratios'] is None:
        put(c, v, 'supported_aspect_ratios', [[1, 1], [1, 2], [1, 3], [1, 4], [2, 1], [2, 2], [3, 1], [4, 1]])
    if v['intermediate_layers_indices'] is None:
        put(c, v, 'intermediate_layers_indices', [3, 7, 15, 23, 30])
    base(c, v, kwargs)


def get_max_aspect_ratio_id(c, v):
    return len(v['supported_aspect_ratios'])


PROPERTIES = {
    'max_aspect_ratio_id': get_max_aspect_ratio_id,
}
