"""nanochat: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'nanochat'

DEFAULTS = {
    'vocab_size': 50304,
    'hidden_size': 768,
    'intermediate_size': 8192,
    'num_hidden_layers': 12,
    'num_attention_heads': 6,
    'num_key_value_heads': None,
    'max_position_embeddings': 2048,
    'hidden_act': 'relu2',
    'attention_dropout': 0.0,
    'rms_norm_eps': 1e-06,
    'initializer_range': 0.02,
    'rope_parameters': None,
    'use_cache': True,
    'final_logit_softcapping': 15.0,
    'attention_bias': False,
    'bos_token_id': 0,
    'eos_token_id': 1,
    'pad_token_id': 1,
    'tie_word_embeddings': False,
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)
