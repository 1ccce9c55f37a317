"""roformer: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'roformer'

DEFAULTS = {
    'vocab_size': 50000,
    'embedding_size': None,
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 1536,
    'type_vocab_size': 2,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'pad_token_id': 0,
    'bos_token_id': None,
    'eos_token_id': None,
    'rotary_value': False,
    'use_cache': True,
    'is_decoder': False,
    'add_cross_attention': False,
    'tie_word_embeddings': True,
}


def post_init(c, v, kwargs):
    put(c, v, 'embedding_size', v['hidden_size'] if v['embedding_size'] is None else v['embedding_size'], 'hidden_size')
    base(c, v, kwargs)
