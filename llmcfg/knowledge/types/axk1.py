"""axk1: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'axk1'

DEFAULTS = {
    'vocab_size': 163840,
    'hidden_size': 7168,
    'intermediate_size': 18432,
    'moe_intermediate_size': 2048,
    'num_hidden_layers': 61,
    'num_attention_heads': 64,
    'num_key_value_heads': 64,
    'n_shared_experts': 1,
    'n_routed_experts': 192,
    'output_router_logits': False,
    'routed_scaling_factor': 2.5,
    'kv_lora_rank': 512,
    'q_lora_rank': 1536,
    'qk_rope_head_dim': 64,
    'v_head_dim': 128,
    'qk_nope_head_dim': 128,
    'n_group': 8,
    'topk_group': 4,
    'num_experts_per_tok': 8,
    'norm_topk_prob': True,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 163691,
    'eos_token_id': 163691,
    'pretraining_tp': 1,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'rope_interleave': True,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_layer_types': None,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'qk_head_dim', v['qk_nope_head_dim'] + v['qk_rope_head_dim'], 'qk_nope_head_dim + qk_rope_head_dim')
    except Exception as e:
        odd(c, 'qk_head_dim', e)
    put(c, v, 'head_dim', v['qk_rope_head_dim'], 'qk_rope_head_dim')
    try:
        if v['mlp_layer_types'] is None:
            first_k_dense_replace = kwargs.pop('first_k_dense_replace', 1)
            moe_layer_freq = kwargs.pop('moe_layer_freq', 1)
            put(c, v, 'mlp_layer_types', ['sparse' if i >= first_k_dense_replace and i % moe_layer_freq == 0 else 'dense' for i in span(v['num_hidden_layers'])], 'first_k_dense_replace, moe_layer_freq, num_hidden_layers', ('first_k_dense_replace', 'moe_layer_freq'))
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    base(c, v, kwargs)
