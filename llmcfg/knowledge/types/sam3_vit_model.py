"""sam3_vit_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'sam3_vit_model'

DEFAULTS = {
    'hidden_size': 1024,
    'intermediate_size': 4736,
    'num_hidden_layers': 32,
    'num_attention_heads': 16,
    'num_channels': 3,
    'image_size': 1008,
    'patch_size': 14,
    'hidden_act': 'gelu',
    'layer_norm_eps': 1e-06,
    'attention_dropout': 0.0,
    'window_size': 24,
    'global_attn_indexes': None,
    'layer_scale_init_value': None,
    'pretrain_image_size': 336,
    'hidden_dropout': 0.0,
    'initializer_range': 0.02,
    'rope_parameters': None,
}

DEFAULT_ROPE_TYPE = 'axial'


def post_init(c, v, kwargs):
    if v['global_attn_indexes'] is None:
        put(c, v, 'global_attn_indexes', [7, 15, 23, 31])
    base(c, v, kwargs)
