"""granite_docling_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'granite_docling_vision'

DEFAULTS = {
    'hidden_size': 768,
    'intermediate_size': 3072,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'num_channels': 3,
    'image_size': 512,
    'patch_size': 16,
    'hidden_act': 'gelu_pytorch_tanh',
    'layer_norm_eps': 1e-06,
    'attention_dropout': 0.0,
    'initializer_range': 0.02,
    'out_hidden_size': 1024,
    'scale_factor': 4,
    'deepstack_visual_indexes': None,
    'use_fine_route': True,
}


def post_init(c, v, kwargs):
    if v['deepstack_visual_indexes'] is None:
        put(c, v, 'deepstack_visual_indexes', [3, 7, 10])
    base(c, v, kwargs)
