"""hy_v4: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, times

MODEL_TYPE = 'hy_v4'

DEFAULTS = {
    'vocab_size': 120832,
    'hidden_size': 2816,
    'intermediate_size': 6912,
    'moe_intermediate_size': 768,
    'num_hidden_layers': 34,
    'num_attention_heads': 32,
    'num_key_value_heads': 32,
    'head_dim': 256,
    'hidden_act': 'silu',
    'max_position_embeddings': 262144,
    'initializer_range': 0.006,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 120002,
    'bos_token_id': 120000,
    'eos_token_id': 120025,
    'tie_word_embeddings': False,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'n_routed_experts': 256,
    'output_router_logits': False,
    'n_shared_experts': 1,
    'num_experts_per_tok': 8,
    'routed_scaling_factor': 2.827,
    'norm_topk_prob': True,
    'n_group': 1,
    'topk_group': 1,
    'q_lora_rank': 1536,
    'kv_lora_rank': 512,
    'qk_nope_head_dim': 192,
    'qk_rope_head_dim': 64,
    'v_head_dim': 256,
    'mlp_layer_types': None,
    'layer_types': None,
    'index_topk': 2048,
    'index_head_dim': 128,
    'index_n_heads': 16,
    'indexer_types': None,
    'hc_mult': 4,
    'hc_magnitude': 2.0,
    'hc_eps': 1e-06,
    'learnable_sink_init': 0.0,
    'swiglu_limit': 10.0,
    'rope_parameters': None,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
}


def post_init(c, v, kwargs):
    put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        put(c, v, 'qk_head_dim', v['qk_nope_head_dim'] + v['qk_rope_head_dim'], 'qk_nope_head_dim + qk_rope_head_dim')
    except Exception as e:
        odd(c, 'qk_head_dim', e)
    put(c, v, 'head_dim', v['qk_rope_head_dim'], 'qk_rope_head_dim')
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', times(['dense'], min(1, v['num_hidden_layers'])) + times(['sparse'], max(v['num_hidden_layers'] - 1, 0)), 'num_hidden_layers')
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', times(['indexed_attention'], v['num_hidden_layers']), "['indexed_attention'] * num_hidden_layers")
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['indexer_types'] is None:
            put(c, v, 'indexer_types', ['full' if layer_idx == 0 or (layer_idx - 1) % 4 == 0 else 'shared' for layer_idx in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'indexer_types', e)
    base(c, v, kwargs)
