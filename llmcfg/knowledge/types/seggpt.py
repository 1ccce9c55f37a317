"""seggpt: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'seggpt'

DEFAULTS = {
    'hidden_size': 1024,
    'num_hidden_layers': 24,
    'num_attention_heads': 16,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.0,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-06,
    'image_size': (896, 448),
    'patch_size': 16,
    'num_channels': 3,
    'qkv_bias': True,
    'mlp_dim': None,
    'drop_path_rate': 0.1,
    'pretrain_image_size': 224,
    'decoder_hidden_size': 64,
    'use_relative_position_embeddings': True,
    'merge_index': 2,
    'intermediate_hidden_state_indices': (5, 11, 17, 23),
    'beta': 0.01,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'mlp_dim', int(v['hidden_size'] * 4) if v['mlp_dim'] is None else v['mlp_dim'], 'int(hidden_size * 4)')
    except Exception as e:
        odd(c, 'mlp_dim', e)
    base(c, v, kwargs)
