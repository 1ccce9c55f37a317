"""cohere2_moe: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span, standardize_rope

MODEL_TYPE = 'cohere2_moe'

DEFAULTS = {
    'vocab_size': 256000,
    'hidden_size': 8192,
    'intermediate_size': 22528,
    'logit_scale': 0.0625,
    'num_hidden_layers': 40,
    'num_attention_heads': 64,
    'num_key_value_heads': None,
    'head_dim': 128,
    'hidden_act': 'silu',
    'max_position_embeddings': 8192,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 0,
    'bos_token_id': 5,
    'eos_token_id': 255001,
    'tie_word_embeddings': True,
    'rope_theta': 10000.0,
    'rope_scaling': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'sliding_window': 4096,
    'num_experts_per_tok': 2,
    'num_experts': 8,
    'output_router_logits': False,
    'num_shared_experts': 0,
    'shared_expert_combination_strategy': 'average',
    'expert_selection_fn': 'softmax',
    'layer_types': None,
    'mlp_layer_types': None,
    'prefix_dense_sliding_window_pattern': 1,
    'norm_topk_prob': True,
    'prefix_dense_intermediate_size': None,
    'rms_norm_eps': None,
    'sliding_window_pattern': 4,
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    try:
        standardize_rope(c, v)
    except Exception as e:
        odd(c, '', e)
    first_k_dense_replace = kwargs.pop('first_k_dense_replace', 0)
    try:
        if v['layer_types'] is None:
            prefix_layers = ['sliding_attention' if (i + 1) % v['prefix_dense_sliding_window_pattern'] != 0 else 'full_attention' for i in span(first_k_dense_replace)]
            rest_layers = ['sliding_attention' if (i + 1) % v['sliding_window_pattern'] != 0 else 'full_attention' for i in span(v['num_hidden_layers'] - first_k_dense_replace)]
            put(c, v, 'layer_types', prefix_layers + rest_layers, 'first_k_dense_replace', ('first_k_dense_replace',))
    except Exception as e:
        odd(c, 'layer_types', e)
    try:
        if v['mlp_layer_types'] is None:
            put(c, v, 'mlp_layer_types', ['dense' if i < first_k_dense_replace else 'sparse' for i in span(v['num_hidden_layers'])], 'first_k_dense_replace, num_hidden_layers', ('first_k_dense_replace',))
    except Exception as e:
        odd(c, 'mlp_layer_types', e)
    base(c, v, kwargs)
