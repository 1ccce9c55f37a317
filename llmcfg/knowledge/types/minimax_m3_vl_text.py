"""minimax_m3_vl_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, put_attr, times

MODEL_TYPE = 'minimax_m3_vl_text'

DEFAULTS = {
    'vocab_size': 200064,
    'hidden_size': 6144,
    'intermediate_size': 3072,
    'num_hidden_layers': 60,
    'num_attention_heads': 64,
    'num_key_value_heads': 4,
    'head_dim': 128,
    'hidden_act': 'silu',
    'max_position_embeddings': 524288,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': 200034,
    'eos_token_id': 200020,
    'tie_word_embeddings': False,
    'attention_dropout': 0.0,
    'num_experts_per_tok': 4,
    'num_local_experts': 128,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'router_jitter_noise': 0.0,
    'rope_parameters': None,
    'dense_intermediate_size': 12288,
    'shared_intermediate_size': 3072,
    'routed_scaling_factor': 2.0,
    'rotary_dim': 64,
    'swiglu_alpha': 1.702,
    'swiglu_limit': 7.0,
    'mlp_layer_types': None,
    'index_n_heads': 4,
    'index_head_dim': 128,
    'index_block_size': 128,
    'index_topk_blocks': 16,
    'index_local_blocks': 1,
    'layer_types': None,
}

ATTRIBUTE_MAP = {
    'num_experts': 'num_local_experts',
}

DEFAULT_THETA = 5000000.0


def post_init(c, v, kwargs):
    sparse_cfg = kwargs.pop('sparse_attention_config', None) or {}
    moe_layer_freq = kwargs.pop('moe_layer_freq', None)
    base(c, v, kwargs)
    put(c, v, 'hidden_act', 'silu')
    try:
        for flat, legacy in {'index_n_heads': 'sparse_num_index_heads', 'index_head_dim': 'sparse_index_dim', 'index_block_size': 'sparse_block_size', 'index_topk_blocks': 'sparse_topk_blocks', 'index_local_blocks': 'sparse_local_block'}.items():
            if legacy in sparse_cfg:
                put_attr(c, flat, sparse_cfg[legacy], '(sparse_attention_config or {})[legacy]', ('sparse_attention_config',))
    except Exception as e:
        odd(c, '', e)
    try:
        if v['layer_types'] is None and 'sparse_attention_freq' in sparse_cfg:
            put(c, v, 'layer_types', ['minimax_m3_sparse' if f else 'full_attention' for f in sparse_cfg['sparse_attention_freq']], 'sparse_attention_config', ('sparse_attention_config',))
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', times(['full_attention'], v['num_hidden_layers']), "['full_attention'] * num_hidden_layers")
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['mlp_layer_types'] is None and moe_layer_freq is not None:
            put(c, v, 'mlp_layer_types', ['sparse' if f else 'dense' for f in moe_layer_freq], "['sparse' if f else 'dense' for f in moe_layer_freq]", ('moe_layer_freq',))
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', times(['sparse'], v['num_hidden_layers']), "['sparse'] * num_hidden_layers")
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
