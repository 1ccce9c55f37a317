"""bailing_hybrid: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'bailing_hybrid'

DEFAULTS = {
    'vocab_size': 157184,
    'hidden_size': 2560,
    'intermediate_size': 6144,
    'moe_intermediate_size': 768,
    'num_hidden_layers': 42,
    'num_attention_heads': 32,
    'num_key_value_heads': 32,
    'n_shared_experts': 1,
    'output_router_logits': False,
    'routed_scaling_factor': 2.5,
    'kv_lora_rank': 512,
    'qk_rope_head_dim': 64,
    'v_head_dim': 128,
    'qk_nope_head_dim': 128,
    'n_group': 8,
    'topk_group': 4,
    'num_experts_per_tok': 8,
    'first_k_dense_replace': 2,
    'norm_topk_prob': True,
    'hidden_act': 'silu',
    'max_position_embeddings': 262144,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': 156892,
    'bos_token_id': None,
    'eos_token_id': 156895,
    'pretraining_tp': 1,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'num_mtp_layers': 1,
    'num_local_experts': 512,
    'rope_theta': 6000000.0,
    'head_dim': 128,
    'short_conv_kernel_size': 4,
    'layer_group_size': 6,
    'kda_safe_gate': True,
    'kda_lower_bound': -5.0,
    'layer_types': None,
    'mlp_layer_types': None,
    'mtp_loss_scaling_factor': 0.0,
}

ATTRIBUTE_MAP = {
    'max_position_embeddings': 'model_max_length',
    'norm_topk_prob': 'moe_renormalize',
    'n_group': 'num_expert_group',
    'num_local_experts': 'num_experts',
    'num_experts_per_tok': 'num_experts_per_token',
    'n_shared_experts': 'num_shared_experts',
    'num_mtp_layers': 'num_nextn_predict_layers',
}

SHADOWED = {
    'model_max_length': 'max_position_embeddings',
    'moe_renormalize': 'norm_topk_prob',
    'num_expert_group': 'n_group',
    'num_experts': 'num_local_experts',
    'num_experts_per_token': 'num_experts_per_tok',
    'num_shared_experts': 'n_shared_experts',
    'num_nextn_predict_layers': 'num_mtp_layers',
}


def post_init(c, v, kwargs):
    put(c, v, 'linear_head_dim', v['head_dim'], 'head_dim')
    put(c, v, 'linear_num_heads', v['num_attention_heads'], 'num_attention_heads')
    put(c, v, 'linear_conv_kernel_dim', v['short_conv_kernel_size'], 'short_conv_kernel_size')
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['full_attention' if (layer_idx + 1) % v['layer_group_size'] == 0 else 'linear_attention' for layer_idx in span(v['num_hidden_layers'])], 'layer_group_size, num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', ['dense' if layer_idx < v['first_k_dense_replace'] else 'sparse' for layer_idx in span(v['num_hidden_layers'])], 'first_k_dense_replace, num_hidden_layers')
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    if v['rope_parameters'] is None:
        put(c, v, 'rope_parameters', {'rope_type': 'default', 'rope_theta': v['rope_theta']}, "{'rope_type': 'default', 'rope_theta': rope_theta}")
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'qk_head_dim', v['qk_nope_head_dim'] + v['qk_rope_head_dim'], 'qk_nope_head_dim + qk_rope_head_dim')
    except Exception as e:
        odd(c, 'qk_head_dim', e)
    put(c, v, 'head_dim', v['qk_rope_head_dim'], 'qk_rope_head_dim')
    base(c, v, kwargs)
