"""kimi_linear: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, times

MODEL_TYPE = 'kimi_linear'

DEFAULTS = {
    'vocab_size': 163840,
    'hidden_size': 2304,
    'intermediate_size': 9216,
    'moe_intermediate_size': 1024,
    'num_hidden_layers': 27,
    'num_attention_heads': 32,
    'num_key_value_heads': 32,
    'n_shared_experts': 1,
    'output_router_logits': False,
    'routed_scaling_factor': 2.446,
    'kv_lora_rank': 512,
    'q_lora_rank': None,
    'qk_rope_head_dim': 64,
    'v_head_dim': 128,
    'qk_nope_head_dim': 128,
    'n_group': 1,
    'topk_group': 1,
    'num_experts_per_tok': 8,
    'norm_topk_prob': True,
    'hidden_act': 'silu',
    'max_position_embeddings': 1048576,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 163839,
    'bos_token_id': 163584,
    'eos_token_id': 163586,
    'pretraining_tp': 1,
    'tie_word_embeddings': False,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'num_local_experts': 256,
    'mlp_layer_types': None,
    'layer_types': None,
    'linear_head_dim': 128,
    'linear_num_heads': 32,
    'linear_conv_kernel_dim': 4,
}

ATTRIBUTE_MAP = {
    'max_position_embeddings': 'model_max_length',
    'norm_topk_prob': 'moe_renormalize',
    'n_group': 'num_expert_group',
    'num_local_experts': 'num_experts',
    'num_experts_per_tok': 'num_experts_per_token',
    'n_shared_experts': 'num_shared_experts',
}

SHADOWED = {
    'model_max_length': 'max_position_embeddings',
    'moe_renormalize': 'norm_topk_prob',
    'num_expert_group': 'n_group',
    'num_experts': 'num_local_experts',
    'num_experts_per_token': 'num_experts_per_tok',
    'num_shared_experts': 'n_shared_experts',
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'qk_head_dim', v['qk_nope_head_dim'] + v['qk_rope_head_dim'], 'qk_nope_head_dim + qk_rope_head_dim')
    except Exception as e:
        odd(c, 'qk_head_dim', e)
    put(c, v, 'head_dim', v['qk_rope_head_dim'], 'qk_rope_head_dim')
    base(c, v, dict(kwargs))
    linear_attn_config = kwargs.get('linear_attn_config', {})
    try:
        put(c, v, 'linear_head_dim', linear_attn_config.get('head_dim', v['linear_head_dim']), "linear_attn_config.get('head_dim', linear_head_dim)", ('linear_attn_config',))
    except Exception as e:
        odd(c, 'linear_head_dim', e)
    try:
        put(c, v, 'linear_num_heads', linear_attn_config.get('num_heads', v['linear_num_heads']), "linear_attn_config.get('num_heads', linear_num_heads)", ('linear_attn_config',))
    except Exception as e:
        odd(c, 'linear_num_heads', e)
    try:
        put(c, v, 'linear_conv_kernel_dim', linear_attn_config.get('short_conv_kernel_size', v['linear_conv_kernel_dim']), 'linear_attn_config', ('linear_attn_config',))
    except Exception as e:
        odd(c, 'linear_conv_kernel_dim', e)
    try:
        if v['layer_types'] is None:
            if 'full_attn_layers' in linear_attn_config and 'kda_layers' in linear_attn_config:
                layer_types = times([None], v['num_hidden_layers'])
                for layer in linear_attn_config['full_attn_layers']:
                    layer_types[layer - 1] = 'full_attention'
                for layer in linear_attn_config['kda_layers']:
                    layer_types[layer - 1] = 'linear_attention'
                put(c, v, 'layer_types', layer_types, 'linear_attn_config, num_hidden_layers', ('linear_attn_config',))
            else:
                put(c, v, 'layer_types', ['full_attention' if i and i % 4 == 0 else 'linear_attention' for i in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['mlp_layer_types'] is None:
            first_k_dense_replace = kwargs.get('first_k_dense_replace', 1)
            put(c, v, 'mlp_layer_types', ['dense' if i < first_k_dense_replace else 'sparse' for i in span(v['num_hidden_layers'])], 'first_k_dense_replace, num_hidden_layers', ('first_k_dense_replace',))
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
