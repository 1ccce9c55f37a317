"""rwkv: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'rwkv'

DEFAULTS = {
    'vocab_size': 50277,
    'context_length': 1024,
    'hidden_size': 4096,
    'num_hidden_layers': 32,
    'attention_hidden_size': None,
    'intermediate_size': None,
    'layer_norm_epsilon': 1e-05,
    'bos_token_id': 0,
    'eos_token_id': 0,
    'rescale_every': 6,
    'tie_word_embeddings': False,
    'use_cache': True,
}

ATTRIBUTE_MAP = {
    'max_position_embeddings': 'context_length',
}


def post_init(c, v, kwargs):
    put(c, v, 'attention_hidden_size', v['attention_hidden_size'] if v['attention_hidden_size'] is not None else v['hidden_size'], 'hidden_size')
    try:
        put(c, v, 'intermediate_size', v['intermediate_size'] if v['intermediate_size'] is not None else 4 * v['hidden_size'], '4 * hidden_size')
    except Exception as e:
        odd(c, 'intermediate_size', e)
    base(c, v, kwargs)
