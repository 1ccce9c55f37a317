"""vit: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'vit'

DEFAULTS = {
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'image_size': 224,
    'patch_size': 16,
    'num_channels': 3,
    'qkv_bias': True,
    'encoder_stride': 16,
    'pooler_output_size': None,
    'pooler_act': 'tanh',
}


def post_init(c, v, kwargs):
    put(c, v, 'pooler_output_size', v['pooler_output_size'] if v['pooler_output_size'] else v['hidden_size'], 'hidden_size')
    base(c, v, kwargs)
