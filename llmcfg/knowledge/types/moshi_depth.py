"""moshi_depth: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'moshi_depth'

DEFAULTS = {
    'vocab_size': 32000,
    'hidden_size': 1024,
    'input_size': 4096,
    'num_hidden_layers': 6,
    'num_attention_heads': 16,
    'num_key_value_heads': None,
    'audio_vocab_size': 2048,
    'max_position_embeddings': 9,
    'hidden_act': 'silu',
    'head_dim': None,
    'initializer_range': 0.02,
    'use_cache': True,
    'sliding_window': 8,
    'attention_dropout': 0.0,
    'ffn_dim': 5632,
    'rms_norm_eps': 1e-08,
    'num_codebooks': 8,
    'tie_word_embeddings': False,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
}


def post_init(c, v, kwargs):
    put(c, v, 'num_key_value_heads', v['num_key_value_heads'] if v['num_key_value_heads'] is not None else v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'head_dim', v['head_dim'] or v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    base(c, v, kwargs)
