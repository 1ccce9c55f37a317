"""minicpm3: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

import math
from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'minicpm3'

DEFAULTS = {
    'vocab_size': 73448,
    'hidden_size': 2560,
    'intermediate_size': 6400,
    'num_hidden_layers': 62,
    'num_attention_heads': 40,
    'num_key_value_heads': 40,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.1,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'pretraining_tp': 1,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'head_dim': None,
    'kv_lora_rank': 256,
    'q_lora_rank': 768,
    'qk_nope_head_dim': 64,
    'qk_rope_head_dim': 32,
    'v_head_dim': None,
    'scale_emb': 12,
    'scale_depth': 1.4,
    'dim_model_base': 256,
}


def post_init(c, v, kwargs):
    put(c, v, 'head_dim', v['qk_rope_head_dim'], 'qk_rope_head_dim')
    try:
        put(c, v, 'qk_head_dim', v['qk_nope_head_dim'] + v['qk_rope_head_dim'], 'qk_nope_head_dim + qk_rope_head_dim')
    except Exception as e:
        odd(c, 'qk_head_dim', e)
    try:
        if v['v_head_dim'] is None:
            put(c, v, 'v_head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'v_head_dim', e)
    try:
        if v['scale_depth'] is None:
            put(c, v, 'scale_depth', math.sqrt(v['num_hidden_layers']), 'math.sqrt(num_hidden_layers)')
    except Exception as e:
        odd(c, 'scale_depth', e)
    if v['dim_model_base'] is None:
        put(c, v, 'dim_model_base', v['hidden_size'], 'hidden_size')
    try:
        if v['head_dim'] is None:
            put(c, v, 'head_dim', v['hidden_size'] // v['num_attention_heads'], 'hidden_size // num_attention_heads')
    except Exception as e:
        odd(c, 'head_dim', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)


def get_logits_scaling(c, v):
    return v['hidden_size'] / v['dim_model_base']


PROPERTIES = {
    'logits_scaling': get_logits_scaling,
}
