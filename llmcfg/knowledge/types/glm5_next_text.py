"""glm5_next_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, times

MODEL_TYPE = 'glm5_next_text'

DEFAULTS = {
    'vocab_size': 154880,
    'hidden_size': 4096,
    'intermediate_size': 12288,
    'moe_intermediate_size': 2048,
    'num_hidden_layers': 45,
    'num_attention_heads': 64,
    'num_key_value_heads': 64,
    'n_shared_experts': 1,
    'n_routed_experts': 288,
    'output_router_logits': False,
    'routed_scaling_factor': 2.5,
    'kv_lora_rank': 512,
    'q_lora_rank': 1536,
    'qk_rope_head_dim': 0,
    'v_head_dim': 256,
    'qk_nope_head_dim': 256,
    'n_group': 1,
    'topk_group': 1,
    'num_experts_per_tok': 8,
    'norm_topk_prob': True,
    'hidden_act': 'silu',
    'max_position_embeddings': 1048576,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 154820,
    'bos_token_id': None,
    'eos_token_id': None,
    'tie_word_embeddings': False,
    'mlp_layer_types': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'index_topk': 2048,
    'index_head_dim': 128,
    'index_n_heads': 32,
    'head_dim': 0,
    'layer_types': None,
    'indexer_types': None,
    'swiglu_limit': 10.0,
    'linear_head_dim': 128,
    'linear_num_heads': 64,
    'linear_conv_kernel_dim': 4,
    'linear_lower_bound': -5.0,
    'hc_mult': 4,
    'hc_eps': 1e-06,
    'hc_sinkhorn_iters': 20,
    'router_aux_loss_coef': 0.001,
    'index_kpool': 16,
    'index_kpool_always_select_tail': True,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', times(['dense'], min(3, v['num_hidden_layers'])) + times(['sparse'], v['num_hidden_layers'] - 3), 'num_hidden_layers')
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    try:
        if v['layer_types'] is None:
            kda_layers = [idx for idx in span(v['num_hidden_layers']) if idx % 4 != 3]
            put(c, v, 'layer_types', ['linear_attention' if layer_idx in kda_layers else 'indexed_attention' for layer_idx in span(v['num_hidden_layers'])], 'num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        put(c, v, 'layer_types', ['indexed_attention' if layer_type == 'full_attention' else layer_type for layer_type in v['layer_types']], 'layer_types')
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['indexer_types'] is None:
            pattern = kwargs.get('index_topk_pattern')
            if pattern is not None:
                put(c, v, 'indexer_types', [{'F': 'full', 'S': 'shared'}[c_] for c_ in pattern] if isinstance(pattern, str) else list(pattern), 'index_topk_pattern', ('index_topk_pattern',))
            else:
                freq = max(kwargs.get('index_topk_freq', 1), 1)
                offset = kwargs.get('index_skip_topk_offset', 2)
                put(c, v, 'indexer_types', ['full' if max(i - offset + 1, 0) % freq == 0 else 'shared' for i in span(v['num_hidden_layers'])], 'index_skip_topk_offset, index_topk_freq, num_hidden_layers', ('index_skip_topk_offset', 'index_topk_freq'))
    except Exception as e:
        odd(c, 'indexer_types', e)
    try:
        if (linear_attn_dict := kwargs.get('linear_attn_config')) is not None:
            put(c, v, 'linear_head_dim', linear_attn_dict.get('head_dim', v['linear_head_dim']), "linear_attn_config.get('head_dim', linear_head_dim)", ('linear_attn_config',))
            put(c, v, 'linear_num_heads', linear_attn_dict.get('num_heads', v['linear_num_heads']), "linear_attn_config.get('num_heads', linear_num_heads)", ('linear_attn_config',))
            put(c, v, 'linear_conv_kernel_dim', linear_attn_dict.get('short_conv_kernel_size', v['linear_conv_kernel_dim']), 'linear_attn_config', ('linear_attn_config',))
            put(c, v, 'linear_lower_bound', linear_attn_dict.get('gate_lower_bound', v['linear_lower_bound']), 'linear_attn_config', ('linear_attn_config',))
            if linear_attn_dict.get('safe_gate', True) and v['linear_lower_bound'] is None:
                put(c, v, 'linear_lower_bound', -5.0)
    except Exception as e:
        odd(c, 'linear_head_dim, linear_num_heads, linear_conv_kernel_dim, linear_lower_bound', e)
    try:
        kwargs.pop('head_dim', None)
    except Exception as e:
        odd(c, '', e)
    put(c, v, 'head_dim', v['qk_rope_head_dim'], 'qk_rope_head_dim')
    try:
        put(c, v, 'qk_head_dim', v['qk_rope_head_dim'] + v['qk_nope_head_dim'], 'qk_rope_head_dim + qk_nope_head_dim')
    except Exception as e:
        odd(c, 'qk_head_dim', e)
    base(c, v, kwargs)
