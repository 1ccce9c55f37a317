"""stablelm: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd

MODEL_TYPE = 'stablelm'

DEFAULTS = {
    'vocab_size': 50304,
    'intermediate_size': 6912,
    'hidden_size': 2560,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 32,
    'hidden_act': 'silu',
    'max_position_embeddings': 4096,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'use_qkv_bias': False,
    'qk_layernorm': False,
    'use_parallel_residual': False,
    'hidden_dropout': 0.0,
    'attention_dropout': 0.0,
    'bos_token_id': 0,
    'eos_token_id': 0,
    'pad_token_id': None,
}


def post_init(c, v, kwargs):
    try:
        kwargs.setdefault('partial_rotary_factor', 0.25)
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
