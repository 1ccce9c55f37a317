"""deepseek_v32: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'deepseek_v32'

DEFAULTS = {
    'vocab_size': 129280,
    'hidden_size': 7168,
    'intermediate_size': 18432,
    'moe_intermediate_size': 2048,
    'num_hidden_layers': 61,
    'num_attention_heads': 128,
    'num_key_value_heads': 128,
    'n_shared_experts': 1,
    'n_routed_experts': 256,
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
    'max_position_embeddings': 163840,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 0,
    'eos_token_id': 1,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'mlp_layer_types': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'index_topk': 2048,
    'index_head_dim': 128,
    'index_n_heads': 64,
    'mlp_bias': False,
    'head_dim': 64,
    'first_k_dense_replace': 3,
    'layer_types': None,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'qk_head_dim', v['qk_nope_head_dim'] + v['qk_rope_head_dim'], 'qk_nope_head_dim + qk_rope_head_dim')
    except Exception as e:
        odd(c, 'qk_head_dim', e)
    put(c, v, 'head_dim', v['qk_rope_head_dim'], 'qk_rope_head_dim')
    try:
        if v['mlp_layer_types'] is None:
            n_dense = min(v['first_k_dense_replace'], v['num_hidden_layers'])
            put(c, v, 'mlp_layer_types', times(['dense'], n_dense) + times(['sparse'], v['num_hidden_layers'] - n_dense), 'first_k_dense_replace, num_hidden_layers')
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', times(['indexed_attention'], v['num_hidden_layers']), "['indexed_attention'] * num_hidden_layers")
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if (num_experts := kwargs.get('num_experts')) is not None:
            put(c, v, 'n_routed_experts', num_experts, 'num_experts', ('num_experts',))
    except Exception as e:
        odd(c, 'n_routed_experts', e)
    base(c, v, kwargs)
