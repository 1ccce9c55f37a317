"""paddleocr_vl_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'paddleocr_vl_text'

DEFAULTS = {
    'vocab_size': 103424,
    'hidden_size': 1024,
    'intermediate_size': 3072,
    'num_hidden_layers': 18,
    'num_attention_heads': 16,
    'num_key_value_heads': 2,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'use_bias': False,
    'head_dim': 128,
}

DEFAULT_THETA = 500000.0


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'head_dim', v['head_dim'] if v['head_dim'] is not None else v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    base(c, v, kwargs)
