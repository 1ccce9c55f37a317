"""opt: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'opt'

DEFAULTS = {
    'vocab_size': 50272,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'ffn_dim': 3072,
    'max_position_embeddings': 2048,
    'do_layer_norm_before': True,
    '_remove_final_layer_norm': False,
    'word_embed_proj_dim': None,
    'dropout': 0.1,
    'attention_dropout': 0.0,
    'num_attention_heads': 12,
    'activation_function': 'relu',
    'layerdrop': 0.0,
    'init_std': 0.02,
    'use_cache': True,
    'pad_token_id': 1,
    'bos_token_id': 2,
    'eos_token_id': 2,
    'enable_bias': True,
    'layer_norm_elementwise_affine': True,
    'tie_word_embeddings': True,
}


def post_init(c, v, kwargs):
    put(c, v, 'word_embed_proj_dim', v['word_embed_proj_dim'] if v['word_embed_proj_dim'] is not None else v['hidden_size'], 'hidden_size')
    base(c, v, kwargs)
