"""glm_moe_dsa: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, times

MODEL_TYPE = 'glm_moe_dsa'

DEFAULTS = {
    'vocab_size': 154880,
    'hidden_size': 6144,
    'intermediate_size': 12288,
    'moe_intermediate_size': 2048,
    'num_hidden_layers': 78,
    'num_attention_heads': 64,
    'num_key_value_heads': 64,
    'n_shared_experts': 1,
    'n_routed_experts': 256,
    'output_router_logits': False,
    'routed_scaling_factor': 2.5,
    'kv_lora_rank': 512,
    'q_lora_rank': 2048,
    'qk_rope_head_dim': 64,
    'v_head_dim': 256,
    'qk_nope_head_dim': 192,
    'n_group': 1,
    'topk_group': 1,
    'num_experts_per_tok': 8,
    'norm_topk_prob': True,
    'hidden_act': 'silu',
    'max_position_embeddings': 202752,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
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
    'index_n_heads': 32,
    'mlp_bias': False,
    'head_dim': 64,
    'first_k_dense_replace': 3,
    'layer_types': None,
    'indexer_types': None,
}

ATTRIBUTE_MAP = {
    'num_local_experts': 'n_routed_experts',
}


def post_init(c, v, kwargs):
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
