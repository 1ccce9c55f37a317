"""persimmon: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd

MODEL_TYPE = 'persimmon'

DEFAULTS = {
    'vocab_size': 262144,
    'hidden_size': 4096,
    'intermediate_size': 16384,
    'num_hidden_layers': 36,
    'num_attention_heads': 64,
    'hidden_act': 'relu2',
    'max_position_embeddings': 16384,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'qk_layernorm': True,
    'hidden_dropout': 0.0,
    'attention_dropout': 0.0,
    'pad_token_id': None,
    'bos_token_id': 1,
    'eos_token_id': 2,
}


def post_init(c, v, kwargs):
    try:
        kwargs.setdefault('partial_rotary_factor', 0.5)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
