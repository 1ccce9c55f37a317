"""glm4_moe_lite: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'glm4_moe_lite'

DEFAULTS = {
    'vocab_size': 154880,
    'hidden_size': 2048,
    'intermediate_size': 10240,
    'moe_intermediate_size': 1536,
    'num_hidden_layers': 47,
    'num_attention_heads': 20,
    'num_key_value_heads': 20,
    'n_shared_experts': 1,
    'n_routed_experts': 64,
    'output_router_logits': False,
    'routed_scaling_factor': 1.8,
    'kv_lora_rank': 512,
    'q_lora_rank': 768,
    'qk_rope_head_dim': 64,
    'v_head_dim': 256,
    'qk_nope_head_dim': 192,
    'n_group': 1,
    'topk_group': 1,
    'num_experts_per_tok': 4,
    'norm_topk_prob': True,
    'hidden_act': 'silu',
    'max_position_embeddings': 202752,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 0,
    'eos_token_id': 1,
    'pretraining_tp': 1,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'rope_interleave': True,
    'mlp_layer_types': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
    'head_dim': 'qk_rope_head_dim',
}


def post_init(c, v, kwargs):
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', ['dense'] + times(['sparse'], v['num_hidden_layers'] - 1), "['dense'] + ['sparse'] * (num_hidden_layers - 1)")
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    try:
        put(c, v, 'qk_head_dim', v['qk_nope_head_dim'] + v['qk_rope_head_dim'], 'qk_nope_head_dim + qk_rope_head_dim')
    except Exception as e:
        odd(c, 'qk_head_dim', e)
    base(c, v, kwargs)
