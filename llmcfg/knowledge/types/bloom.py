"""bloom: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'bloom'

DEFAULTS = {
    'vocab_size': 250880,
    'hidden_size': 64,
    'n_layer': 2,
    'n_head': 8,
    'layer_norm_epsilon': 1e-05,
    'initializer_range': 0.02,
    'use_cache': True,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'pad_token_id': None,
    'apply_residual_connection_post_layernorm': False,
    'hidden_dropout': 0.0,
    'attention_dropout': 0.0,
    'pretraining_tp': 1,
    'slow_but_exact': False,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'num_hidden_layers': 'n_layer',
    'num_attention_heads': 'n_head',
}


def post_init(c, v, kwargs):
    n_embed = kwargs.pop('n_embed', None)
    put(c, v, 'hidden_size', v['hidden_size'] if n_embed is None else n_embed, 'hidden_size if n_embed is None else n_embed', ('n_embed',))
    base(c, v, kwargs)
