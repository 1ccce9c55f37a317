"""bitnet: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'bitnet'

DEFAULTS = {
    'vocab_size': 128256,
    'hidden_size': 2560,
    'intermediate_size': 6912,
    'num_hidden_layers': 30,
    'num_attention_heads': 20,
    'num_key_value_heads': 5,
    'hidden_act': 'relu2',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 128000,
    'eos_token_id': 128001,
    'tie_word_embeddings': False,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'rope_parameters': None,
}

DEFAULT_THETA = 500000.0


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)
