"""gpt_neo: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, extend, odd, put, span

MODEL_TYPE = 'gpt_neo'

DEFAULTS = {
    'vocab_size': 50257,
    'max_position_embeddings': 2048,
    'hidden_size': 2048,
    'num_layers': 24,
    'attention_types': None,
    'num_heads': 16,
    'intermediate_size': None,
    'window_size': 256,
    'activation_function': 'gelu_new',
    'resid_dropout': 0.0,
    'embed_dropout': 0.0,
    'attention_dropout': 0.0,
    'classifier_dropout': 0.1,
    'layer_norm_epsilon': 1e-05,
    'initializer_range': 0.02,
    'use_cache': True,
    'bos_token_id': 50256,
    'eos_token_id': 50256,
    'pad_token_id': None,
    'tie_word_embeddings': True,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'num_heads',
    'num_hidden_layers': 'num_layers',
}


def _expand_attention_types_params(attention_types):
    attentions = []
    for item in attention_types:
        for _ in span(item[1]):
            extend(attentions, item[0])
    return attentions


def post_init(c, v, kwargs):
    if v['attention_types'] is None:
        put(c, v, 'attention_types', [[['global', 'local'], 12]])
    try:
        put(c, v, 'attention_layers', _expand_attention_types_params(v['attention_types']), 'attention_types')
    except Exception as e:
        odd(c, 'attention_layers', e)
    base(c, v, kwargs)
