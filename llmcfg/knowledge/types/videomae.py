"""videomae: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'videomae'

DEFAULTS = {
    'image_size': 224,
    'patch_size': 16,
    'num_channels': 3,
    'num_frames': 16,
    'tubelet_size': 2,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'attention_probs_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'qv_bias': True,
    'use_mean_pooling': True,
    'decoder_num_attention_heads': 6,
    'decoder_hidden_size': 384,
    'decoder_num_hidden_layers': 4,
    'decoder_intermediate_size': 1536,
    'norm_pix_loss': True,
}


def post_init(c, v, kwargs):
    try:
        if 'qkv_bias' in kwargs:
            put(c, v, 'qv_bias', kwargs.pop('qkv_bias'), 'qkv_bias', ('qkv_bias',))
    except Exception as e:
        odd(c, 'qv_bias', e)
    base(c, v, kwargs)
