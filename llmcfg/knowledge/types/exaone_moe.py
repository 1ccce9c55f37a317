"""exaone_moe: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'exaone_moe'

DEFAULTS = {
    'vocab_size': 102400,
    'hidden_size': 4096,
    'intermediate_size': 16384,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': 32,
    'hidden_act': 'silu',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'bos_token_id': 1,
    'eos_token_id': 53,
    'pad_token_id': 0,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_dropout': 0.0,
    'sliding_window': 4096,
    'sliding_window_pattern': 4,
    'layer_types': None,
    'mlp_layer_types': None,
    'first_k_dense_replace': 1,
    'moe_intermediate_size': 1024,
    'num_experts': 64,
    'num_experts_per_tok': 8,
    'output_router_logits': False,
    'num_shared_experts': 1,
    'norm_topk_prob': True,
    'routed_scaling_factor': 2.5,
    'n_group': 1,
    'topk_group': 1,
}


def post_init(c, v, kwargs):
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', ['dense' if i < v['first_k_dense_replace'] else 'sparse' for i in span(v['num_hidden_layers'])], 'first_k_dense_replace, num_hidden_layers')
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    if v['sliding_window'] is None:
        put(c, v, 'sliding_window_pattern', 0)
    try:
        if v['layer_types'] is None:
            put(c, v, 'layer_types', ['sliding_attention' if (i + 1) % v['sliding_window_pattern'] != 0 and i < v['num_hidden_layers'] else 'full_attention' for i in span(v['num_hidden_layers'])], 'sliding_window_pattern, num_hidden_layers')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)
