"""mllama_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'mllama_text_model'

DEFAULTS = {
    'vocab_size': 128256,
    'hidden_size': 4096,
    'hidden_act': 'silu',
    'num_hidden_layers': 40,
    'num_attention_heads': 32,
    'num_key_value_heads': 8,
    'intermediate_size': 14336,
    'rope_parameters': None,
    'rms_norm_eps': 1e-05,
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'use_cache': True,
    'tie_word_embeddings': False,
    'cross_attention_layers': None,
    'dropout': 0.0,
    'bos_token_id': 128000,
    'eos_token_id': 128001,
    'pad_token_id': 128004,
}

DEFAULT_THETA = 500000.0


def post_init(c, v, kwargs):
    if v['cross_attention_layers'] is None:
        put(c, v, 'cross_attention_layers', [3, 8, 13, 18, 23, 28, 33, 38])
    base(c, v, kwargs)
