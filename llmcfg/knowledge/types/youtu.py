"""youtu: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'youtu'

DEFAULTS = {
    'vocab_size': 128256,
    'hidden_size': 2048,
    'intermediate_size': 6144,
    'num_hidden_layers': 32,
    'num_attention_heads': 16,
    'num_key_value_heads': 16,
    'kv_lora_rank': 512,
    'q_lora_rank': 1536,
    'qk_rope_head_dim': 64,
    'v_head_dim': 128,
    'qk_nope_head_dim': 128,
    'hidden_act': 'silu',
    'max_position_embeddings': 131072,
    'initializer_range': None,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 128000,
    'eos_token_id': 128001,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'rope_interleave': True,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'embedding_initializer_range': None,
}


def post_init(c, v, kwargs):
    try:
        if v['initializer_range'] is None:
            if v['hidden_size'] != 0:
                put(c, v, 'initializer_range', 2.0 / (5.0 * v['hidden_size']) ** 0.5, '2.0 / (5.0 * hidden_size) ** 0.5')
            else:
                put(c, v, 'initializer_range', 0.02)
    except Exception as e:
        odd(c, 'initializer_range', e)
    try:
        put(c, v, 'embedding_initializer_range', v['embedding_initializer_range'] or 2.0 * v['initializer_range'], '2.0 * initializer_range')
    except Exception as e:
        odd(c, 'embedding_initializer_range', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'qk_head_dim', v['qk_nope_head_dim'] + v['qk_rope_head_dim'], 'qk_nope_head_dim + qk_rope_head_dim')
    except Exception as e:
        odd(c, 'qk_head_dim', e)
    put(c, v, 'head_dim', v['qk_rope_head_dim'], 'qk_rope_head_dim')
    base(c, v, kwargs)
