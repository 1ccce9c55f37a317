"""mistral4: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'mistral4'

DEFAULTS = {
    'vocab_size': 131072,
    'hidden_size': 4096,
    'intermediate_size': 12288,
    'moe_intermediate_size': 2048,
    'num_hidden_layers': 36,
    'num_attention_heads': 32,
    'num_key_value_heads': 32,
    'n_shared_experts': 1,
    'n_routed_experts': 128,
    'output_router_logits': False,
    'routed_scaling_factor': 1.0,
    'kv_lora_rank': 256,
    'q_lora_rank': 1024,
    'qk_rope_head_dim': 64,
    'v_head_dim': 128,
    'qk_nope_head_dim': 64,
    'n_group': 1,
    'topk_group': 1,
    'num_experts_per_tok': 4,
    'first_k_dense_replace': 0,
    'norm_topk_prob': True,
    'hidden_act': 'silu',
    'max_position_embeddings': 1048576,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': 11,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'pretraining_tp': 1,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'rope_interleave': True,
    'attention_bias': False,
    'attention_dropout': 0.0,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
}


def post_init(c, v, kwargs):
    try:
        if v['rope_parameters'] is None:
            put(c, v, 'rope_parameters', {'type': 'yarn', 'rope_theta': 10000.0, 'factor': 128.0, 'original_max_position_embeddings': 8192, 'max_position_embeddings': v['max_position_embeddings'], 'beta_fast': 32.0, 'beta_slow': 1.0, 'mscale_all_dim': 1.0, 'mscale': 1.0, 'llama_4_scaling_beta': 0.1, 'partial_rotary_factor': v['qk_rope_head_dim'] / (v['qk_nope_head_dim'] + v['qk_rope_head_dim'])}, 'max_position_embeddings, qk_rope_head_dim, qk_nope_head_dim')
    except Exception as e:
        odd(c, 'rope_parameters', e)
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'qk_head_dim', v['qk_nope_head_dim'] + v['qk_rope_head_dim'], 'qk_nope_head_dim + qk_rope_head_dim')
    except Exception as e:
        odd(c, 'qk_head_dim', e)
    try:
        put(c, v, 'head_dim', v['qk_nope_head_dim'] + v['qk_rope_head_dim'], 'qk_nope_head_dim + qk_rope_head_dim')
    except Exception as e:
        odd(c, 'head_dim', e)
    try:
        v['rope_parameters'].setdefault('partial_rotary_factor', v['qk_rope_head_dim'] / v['head_dim'])
    except Exception as e:
        odd(c, '', e)
    base(c, v, kwargs)
